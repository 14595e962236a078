/** `npm run dev`: the API from source, started anew at every change, and the explorer with hot reload against it. */
import { spawn } from 'node:child_process';

const PORT = '7575';
const commands = [
  ['tsx', 'watch', '--clear-screen=false', 'cli/main.ts', 'start', '--no-open', '--port', PORT],
  ['vite'],
];
const running = commands.map(([name, ...rest]) =>
  spawn('npx', ['--no-install', name, ...rest], { stdio: 'inherit', shell: process.platform === 'win32' }),
);
const end = () => {
  for (const child of running) child.kill('SIGTERM');
};
for (const child of running) child.once('exit', end);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
