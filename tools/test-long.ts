/** `npm run test:long`: what is too long for CI. */
import { spawnSync } from 'node:child_process';
import { readOptions } from './options.ts';
import { runScript } from './run-script.ts';

const USAGE = `npm run test:long: every test with more rounds than CI has time for, then the contract suites against the newest
Neo4j where a Java that runs it (21 or newer) is there. Takes an hour or more; docs/test-long.md has the last result. No options.`;
const STEPS = [
  ['npx', '--no-install', 'vitest', 'run', '--config', 'vitest.long.config.ts'],
  ['node', 'tools/test-newer-neo4j.mjs'],
];

/** One after the other, up to one that fails. */
function runSteps(): void {
  for (const [command = '', ...args] of STEPS) {
    const { status, error } = spawnSync(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (error) throw error;
    if (status === 0) continue;
    process.exitCode = status ?? 1;
    return;
  }
}

await runScript(USAGE, (args) => readOptions(args, {}), runSteps);
