import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statement } from '../../shared/store/engine.ts';
import { openEngine } from '../../shared/store/open.ts';
import { temporaryFolder } from '../support/cli.ts';

const MB = 1_000_000;
const keep = statement<{ id: number; text: string }, never>('keep', 'CREATE (:Kept {id: $id, text: $text})');

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

describe('STORE-20 the log of the embedded engine', () => {
  it('grows with a graph that grows in one opening, so that the graph is not written ever again', async () => {
    const store = join(temporaryFolder(), 'store');
    const engine = await openEngine({ store, neo4j: { user: '', password: '', database: '' } });
    let largest = 0;
    try {
      for (let id = 0; id < 60; id += 1) {
        await engine.transact((runner) => runner.run(keep, { id, text: `${id} `.repeat(MB) }));
        largest = Math.max(largest, sizeOf(join(store, 'graph.wal')));
      }
    } finally {
      await engine.close();
    }
    const graph = statSync(join(store, 'graph')).size;
    expect(graph).toBeGreaterThan(150 * MB);
    // A graph of so much that begins from nothing had a log of no more than 16 MB and one commit before.
    expect(largest).toBeGreaterThan(25 * MB);
    expect(largest).toBeLessThan(graph / 2);
  });
});
