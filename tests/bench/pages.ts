/** How fast pages are read, without extraction, and the memory that takes; jsdom with Readability on the same pages. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Table } from './table.ts';

const READER = fileURLToPath(new URL('pages/read.ts', import.meta.url));
const ROUNDS = 2;

interface Measured {
  readonly pages: number;
  /** Of CPU. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Each in a process of its own, in turns. */
export function pages(): Table {
  const ways = ['ours', 'jsdom'] as const;
  const best = new Map<string, Measured>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ways) {
      const measured = measure(way);
      const before = best.get(way);
      if (!before || measured.seconds < before.seconds) best.set(way, measured);
    }
  }
  const baseline = best.get('jsdom');
  const rows = ways.flatMap((way) => {
    const measured = best.get(way);
    if (!measured || !baseline) return [];
    const { pages: count, seconds, megabytes } = measured;
    return {
      way: way === 'ours' ? 'Dramatis' : 'jsdom + Readability',
      'pages a second of CPU': (count / seconds).toFixed(0),
      'to jsdom': (baseline.seconds / seconds).toFixed(2),
      'peak MB': megabytes.toFixed(0),
    };
  });
  return { title: 'Pages read, without extraction', rows };
}

function measure(way: string): Measured {
  const output = execFileSync(process.execPath, ['--import', 'tsx', READER, way], { encoding: 'utf8' });
  return JSON.parse(output);
}
