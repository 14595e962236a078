import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const UNIT = 'tests/unit/**/*.test.{ts,tsx}';
/** Stands in for a module of the product, and so must not share modules with other files. */
const APART = [
  'tests/unit/cli/commands/review.test.ts',
  'tests/unit/shared/store/holder.test.ts',
  'tests/unit/shared/store/open.test.ts',
];

/** Folders of tests in the order of what they need: nothing, an engine, processes, a browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Tests wait for processes as much as they compute: two cores are kept busy by two workers.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine that is busy answers late: what is waited for is given time, and takes none where it is there.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [UNIT],
          exclude: APART,
          // Hundreds of files that keep nothing: loading the product anew for each took a third of their time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/*.test.ts', 'tests/!(unit)/**/*.test.{ts,tsx}', ...APART],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
  },
});
