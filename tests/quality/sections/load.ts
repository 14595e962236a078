/** The service with one client and with two hundred: how long answers take, and the memory it then has. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, ensureCommand } from '../../support/built.ts';
import { type LoadResult, loadService } from '../../support/load.ts';
import { table } from '../markdown.ts';

/** Clients of each round; the first warms up what is measured in the second. */
const ROUNDS = [1, 1, 200] as const;

/** @param seconds how long each round takes */
export async function loadText(seconds: number): Promise<string> {
  ensureCommand();
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-load-'));
  const service = spawn(process.execPath, [COMMAND, 'start', '--no-open', '--port', '0'], {
    env: { ...process.env, DRAMATIS_STORE: join(folder, 'load.db') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [line] = await once(service.stdout, 'data');
    const address = String(line).trim().replace(/\/$/u, '');
    const results: LoadResult[] = [];
    for (const connections of ROUNDS) {
      results.push(await loadService(address, service.pid ?? 0, { connections, seconds }));
    }
    return textOf(results.slice(1), seconds);
  } finally {
    service.kill('SIGINT');
    await once(service, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOf(results: readonly LoadResult[], seconds: number): string {
  const rows = results.map(({ answers, errors, refused, half, most, megabytes }, index) => [
    ROUNDS[index + 1] ?? 0,
    (answers / seconds).toFixed(0),
    errors + refused,
    half,
    most,
    megabytes.toFixed(0),
  ]);
  const columns = ['clients', 'answers a second', 'errors', 'half within ms', '99 of 100 within ms', 'MB'];
  return `Searches, cards, expansions, overviews and Cypher in turn, over the sample articles on the embedded store, for
${seconds} s; memory is that of the service and its engine's processes.

${table(columns, rows)}`;
}
