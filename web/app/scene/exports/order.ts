import type { GraphEdge, GraphNode } from '../../../../shared/contract/index.ts';

/** What is exported is sorted, so that two exports of one view can be compared. */

export function nodeOrder(a: GraphNode, b: GraphNode): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function edgeOrder(a: GraphEdge, b: GraphEdge): number {
  const [left, right] = [`${a.from} ${a.type} ${a.to}`, `${b.from} ${b.type} ${b.to}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
