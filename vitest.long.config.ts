import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What is too long for CI: the same tests with more rounds, and those that only stand here. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      include: ['tests/integration/**/*.test.ts', 'tests/long/**/*.test.ts'],
      exclude: ['node_modules/**'],
      env: { DRAMATIS_LONG: '1' },
      testTimeout: 1_800_000,
    },
  }),
);
