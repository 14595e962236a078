/** How long the service takes to answer, and the memory it rests at, for the store as it stands. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StoreSettings } from '../../shared/store/open.ts';
import { ensureCommand } from '../support/built.ts';
import { residentMegabytes } from '../support/resident.ts';
import { spawnService } from './service.ts';
import type { Table } from './table.ts';
import { timed } from './timed.ts';

export async function start(name: string, settings: StoreSettings): Promise<Table> {
  ensureCommand();
  const bare = await timed(() => runToEnd([fileURLToPath(new URL('nothing.mjs', import.meta.url))]));
  const began = performance.now();
  const service = spawnService(settings);
  const [line] = await new Promise<[Buffer]>((resolve) =>
    service.stdout.once('data', (chunk) => resolve([chunk])),
  );
  const listening = performance.now() - began;
  const health = await (await fetch(`${line.toString().trim()}api/health`)).json();
  const answered = performance.now() - began;
  const memory = residentMegabytes(service.pid ?? 0);
  service.kill('SIGINT');
  await new Promise((resolve) => service.once('exit', resolve));
  const rows = [
    {
      engine: name,
      entities: health.entities,
      'listens after ms': listening.toFixed(0),
      'health after ms': answered.toFixed(0),
      'to an empty node process': (answered / bare).toFixed(1),
      'resident MB': memory.toFixed(0),
    },
  ];
  return { title: 'Start of the service', rows };
}

function runToEnd(args: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', resolve));
}
