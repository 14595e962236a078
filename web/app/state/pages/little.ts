import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphEdge, GraphNode, Subgraph } from '../../../../shared/contract/index.ts';

/** A graph small enough to be a picture beside a text: placed once, always in the same way. */

export const WIDTH = 400;
export const HEIGHT = 300;
/** Space around the picture for names. */
const MARGIN = 28;
/** More than this is no picture that can be read. */
const MOST = 30;
const ITERATIONS = 200;

export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
}

export interface Little {
  readonly nodes: readonly Placed[];
  readonly edges: readonly { readonly edge: GraphEdge; readonly from: Placed; readonly to: Placed }[];
  /** Entities with a relation here that are left out. */
  readonly left: number;
}

/** The entities with most relations in this graph and what is between them; what stands alone is left out. */
export function littleGraph({ nodes, edges }: Pick<Subgraph, 'nodes' | 'edges'>): Little {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const tied = nodes
    .filter(({ id }) => degrees.has(id))
    .sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const shown = tied.slice(0, MOST);
  const ids = new Set(shown.map(({ id }) => id));
  const between = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const placed = placeAll(shown, between);
  return {
    nodes: [...placed.values()],
    edges: between.flatMap((edge) => {
      const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
      return from && to ? [{ edge, from, to }] : [];
    }),
    left: tied.length - shown.length,
  };
}

/** ForceAtlas2 (Jacomy and others 2014) from a spiral, fitted into the picture. */
function placeAll(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, Placed> {
  const graph = new UndirectedGraph();
  for (const [index, { id }] of nodes.entries()) {
    const turn = index * 2.399963;
    graph.addNode(id, { x: Math.sqrt(index + 1) * Math.cos(turn), y: Math.sqrt(index + 1) * Math.sin(turn) });
  }
  for (const { from, to } of edges) if (from !== to) graph.mergeEdge(from, to);
  const settings = { gravity: 1, scalingRatio: 8, slowDown: 3, adjustSizes: false };
  const found = forceAtlas2(graph, { iterations: ITERATIONS, settings });
  const at = nodes.map((node) => ({ node, x: found[node.id]?.x ?? 0, y: found[node.id]?.y ?? 0 }));
  const across = stretched(
    at.map(({ x }) => x),
    WIDTH,
  );
  const down = stretched(
    at.map(({ y }) => y),
    HEIGHT,
  );
  return new Map(at.map(({ node, x, y }) => [node.id, { node, x: across(x), y: down(y) }]));
}

/** Stretches numbers over a length, to tenths; in the middle where they are all alike. */
function stretched(values: readonly number[], length: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = length - 2 * MARGIN;
  return (value) =>
    most > least ? Math.round((MARGIN + ((value - least) / (most - least)) * room) * 10) / 10 : length / 2;
}
