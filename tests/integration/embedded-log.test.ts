import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { statement } from '../../shared/store/engine.ts';
import { openEngine } from '../../shared/store/open.ts';
import { temporaryFolder } from '../support/cli.ts';

const MB = 1_000_000;
const keep = statement<{ id: number; text: string }, never>('keep', 'CREATE (:Kept {id: $id, text: $text})');

describe('STORE-20 the log of the embedded engine', () => {
  it('grows with a graph that grows in one opening, so that the graph is not written ever again', async () => {
    const store = join(temporaryFolder(), 'store');
    const graph = join(store, 'graph');
    const engine = await openEngine({ store, neo4j: { user: '', password: '', database: '' } });
    /** Sizes that the graph had: it is written whole each time that it has another. */
    const written = new Set<number>();
    try {
      for (let id = 0; id < 120; id += 1) {
        await engine.transact((runner) => runner.run(keep, { id, text: `${id} `.repeat(500_000) }));
        await pause(30);
        if (existsSync(graph)) written.add(statSync(graph).size);
      }
    } finally {
      await engine.close();
    }
    const last = statSync(graph).size;
    expect(last).toBeGreaterThan(200 * MB);
    // Three to four times where the log is a quarter of the graph, twelve where it is always 16 MB.
    const all = [...written].reduce((sum, size) => sum + size, 0);
    expect(all / last).toBeLessThan(5.5);
  });
});
