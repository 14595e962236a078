import type { GraphEdge, GraphNode } from '../../../shared/contract/index.ts';
import { edgeKey } from '../../../shared/schema/index.ts';
import type { Point } from '../state/graph/placement.ts';
import type { Drawn } from './appearance.ts';
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './drawn.ts';
import { lanes } from './look.ts';

/** Brings the drawn graph to what is shown, changing only what differs. */
export function update(graph: DrawnGraph, shown: Drawn): void {
  for (const key of graph.edges()) if (!shown.edges.has(key)) graph.dropEdge(key);
  for (const id of graph.nodes()) if (!shown.nodes.has(id)) graph.dropNode(id);
  for (const [id, node] of shown.nodes) {
    const { x, y } = shown.positions.get(id) ?? { x: 0, y: 0 };
    if (!graph.hasNode(id)) graph.addNode(id, { x, y, node });
    else if (!isNode(graph.getNodeAttributes(id), x, y, node))
      graph.replaceNodeAttributes(id, { x, y, node });
  }
  const laneOf = lanes(shown.edges);
  for (const edge of shown.edges.values()) {
    const key = edgeKey(edge);
    const lane = laneOf.get(key) ?? 0;
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, edge.from, edge.to, { edge, lane });
    else if (!isEdge(graph.getEdgeAttributes(key), edge, lane))
      graph.replaceEdgeAttributes(key, { edge, lane });
  }
}

/** Whoever watches the graph is told of every change: of what stands as it stood nobody must hear. */
function isNode(now: NodeAttributes, x: number, y: number, node: GraphNode): boolean {
  return now.node === node && now.x === x && now.y === y;
}

function isEdge(now: EdgeAttributes, edge: GraphEdge, lane: number): boolean {
  return now.edge === edge && now.lane === lane;
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
