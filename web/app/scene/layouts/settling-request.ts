import { compareText } from '../../../../shared/compare.ts';
import type { Forces, LayoutGraph } from './layout.ts';

/** What is sent to the worker in which a graph settles: the page needs no more of it than this. */
export interface SettlingRequest {
  /** x and y of each node in turn. */
  readonly positions: Float32Array;
  /** The ends of each edge in turn, by the places of their nodes. */
  readonly edges: Uint32Array;
  /** How much each edge pulls. */
  readonly weights: Float32Array;
  /** 1 for nodes that do not move. */
  readonly fixed: Uint8Array;
  readonly forces: Forces;
}

/** What a worker is sent, with the ids of its nodes in order. */
export function settlingRequest(
  graph: LayoutGraph,
  forces: Forces,
): { readonly ids: readonly string[]; readonly request: SettlingRequest } {
  const ids = graph.nodes.map((node) => node.id).sort();
  const index = new Map(ids.map((id, place) => [id, place]));
  const pulls = new Map<string, { from: number; to: number; weight: number }>();
  const edges = [...graph.edges].sort(
    (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.type, b.type),
  );
  for (const edge of edges) {
    const [from, to] = [index.get(edge.from), index.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const known = pulls.get(key) ?? { from, to, weight: 0 };
    known.weight += 1 + Math.log2(Math.max(1, edge.claims));
    pulls.set(key, known);
  }
  const positions = new Float32Array(ids.length * 2);
  ids.forEach((id, place) => {
    const point = graph.positions.get(id) ?? { x: 0, y: 0 };
    // Two nodes in one place would never part; a little spiral depends on nothing but their order.
    const apart = 0.01 * Math.sqrt(place + 1);
    positions[place * 2] = point.x + apart * Math.cos(place * 2.4);
    positions[place * 2 + 1] = point.y + apart * Math.sin(place * 2.4);
    if (graph.pinned.has(id)) positions.set([point.x, point.y], place * 2);
  });
  const list = [...pulls.values()];
  return {
    ids,
    request: {
      positions,
      edges: Uint32Array.from(list.flatMap(({ from, to }) => [from, to])),
      weights: Float32Array.from(list.map(({ weight }) => weight)),
      fixed: Uint8Array.from(ids.map((id) => (graph.pinned.has(id) ? 1 : 0))),
      forces,
    },
  };
}
