import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Folders of tests in the order of what they need: nothing, an engine, processes, a browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**'],
    // Tests wait for processes as much as they compute: two cores are kept busy by two workers.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine that is busy answers late: what is waited for is given time, and takes none where it is there.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default'],
  },
});
