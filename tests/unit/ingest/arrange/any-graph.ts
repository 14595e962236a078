import type { LayoutGraph } from '../../../../ingest/arrange/layout.ts';
import { seeded } from '../../../../ingest/arrange/random.ts';

/** A graph as articles give it, its ids in order: few entities are very well connected. */
export function anyGraph(size: number): LayoutGraph {
  const random = seeded(size);
  const ids = Array.from({ length: size }, (_, n) => `e${n}`).sort();
  const some = () => ids[Math.floor(size * random() * random())] ?? '';
  const edges = Array.from({ length: 2 * size }, () => ({
    from: some(),
    to: some(),
    weight: 1 + Math.floor(3 * random()),
  }));
  return { ids, edges };
}
