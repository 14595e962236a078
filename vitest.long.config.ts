import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Every test with the number of rounds that is too long for CI. */
export default mergeConfig(
  base,
  defineConfig({ test: { env: { DRAMATIS_LONG: '1' }, testTimeout: 1_800_000 } }),
);
