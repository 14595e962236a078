/** What a user waits for in the explorer: search, card, expand, at growing sizes of the graph. */
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { seeded } from '../support/rounds.ts';
import { quantile } from './table.ts';

const CALLS = 60;

export async function reads(
  name: string,
  engine: Engine,
  size: number,
): Promise<Record<string, string | number>[]> {
  const graph = createGraph(engine);
  const random = seeded(5);
  const hubs = (await graph.overview(100)).nodes;
  const pick = () => hubs[Math.floor(hubs.length * random() ** 2)] ?? hubs[0];
  const asks: Readonly<Record<string, () => Promise<unknown>>> = {
    search: () => graph.search({ q: pick()?.name.slice(0, 4) ?? '', limit: 20 }),
    card: () => graph.entity(pick()?.id ?? '', 10),
    expand: () => graph.neighbours(pick()?.id ?? '', { limit: 50, offset: 0 }),
    overview: () => graph.overview(300),
  };
  const rows = [];
  for (const [what, ask] of Object.entries(asks)) {
    for (let k = 0; k < 5; k += 1) await ask();
    const times = [];
    for (let k = 0; k < CALLS; k += 1) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    rows.push({ engine: name, entities: size, what, 'p50 ms': p50.toFixed(1), 'p95 ms': p95.toFixed(1) });
  }
  return rows;
}
