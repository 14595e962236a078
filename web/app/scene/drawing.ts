import { edgeKey } from '../state/graph/graph.ts';
import type { Point } from '../state/graph/placement.ts';
import type { Drawn } from './appearance.ts';
import type { DrawnGraph } from './drawn.ts';
import { lanes } from './look.ts';

/** Brings the drawn graph to what is shown, changing only what differs. */
export function update(graph: DrawnGraph, shown: Drawn): void {
  for (const key of graph.edges()) if (!shown.edges.has(key)) graph.dropEdge(key);
  for (const id of graph.nodes()) if (!shown.nodes.has(id)) graph.dropNode(id);
  for (const [id, node] of shown.nodes) {
    const { x, y } = shown.positions.get(id) ?? { x: 0, y: 0 };
    if (graph.hasNode(id)) graph.replaceNodeAttributes(id, { x, y, node });
    else graph.addNode(id, { x, y, node });
  }
  const laneOf = lanes(shown.edges);
  for (const edge of shown.edges.values()) {
    const key = edgeKey(edge);
    const attributes = { edge, lane: laneOf.get(key) ?? 0 };
    if (graph.hasEdge(key)) graph.replaceEdgeAttributes(key, attributes);
    else graph.addEdgeWithKey(key, edge.from, edge.to, attributes);
  }
}

/** Moves what a layout has moved. */
export function move(graph: DrawnGraph, positions: ReadonlyMap<string, Point>): void {
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const at = positions.get(id);
      return at ? { ...attributes, x: at.x, y: at.y } : attributes;
    },
    { attributes: ['x', 'y'] },
  );
}
