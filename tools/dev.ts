/** `npm run dev`: the API from source, started anew at every change, and the explorer with hot reload against it. */
import { spawn } from 'node:child_process';
import { readOptions } from './options.ts';
import { runScript } from './run-script.ts';

const PORT = '7575';
const USAGE = `npm run dev: the API from source on port ${PORT}, started anew at every change, and the explorer with hot reload
against it. No options.`;
const COMMANDS = [
  ['tsx', 'watch', '--clear-screen=false', 'cli/main.ts', 'start', '--no-open', '--port', PORT],
  ['vite'],
];

/** Until one of them ends, or the whole is ended. */
function runBoth(): void {
  const running = COMMANDS.map((command) =>
    spawn('npx', ['--no-install', ...command], { stdio: 'inherit', shell: process.platform === 'win32' }),
  );
  const end = () => {
    for (const child of running) child.kill('SIGTERM');
  };
  for (const child of running) child.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
}

await runScript(USAGE, (args) => readOptions(args, {}), runBoth);
