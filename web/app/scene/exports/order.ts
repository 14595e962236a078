import { compareText } from '../../../../shared/compare.ts';
import type { GraphEdge, GraphNode } from '../../../../shared/contract/index.ts';

/** What is exported is sorted, so that two exports of one view can be compared. */

export function nodeOrder(a: GraphNode, b: GraphNode): number {
  return compareText(a.id, b.id);
}

export function edgeOrder(a: GraphEdge, b: GraphEdge): number {
  return compareText(`${a.from} ${a.type} ${a.to}`, `${b.from} ${b.type} ${b.to}`);
}
