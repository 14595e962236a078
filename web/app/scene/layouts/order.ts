import { compareText } from '../../../../shared/compare.ts';
import type { GraphEdge, GraphNode } from '../../../../shared/contract/index.ts';

/** Total orders and neighbourhoods that the layouts share. */

/** The most connected first; ties by id. */
export function byWeight(a: GraphNode, b: GraphNode): number {
  return b.degree - a.degree || compareText(a.id, b.id);
}

/** For every node those that it has an edge with, sorted by id. */
export function adjacency(
  nodes: readonly GraphNode[],
  edges: readonly Pick<GraphEdge, 'from' | 'to'>[],
): Map<string, string[]> {
  const sets = new Map(nodes.map((node) => [node.id, new Set<string>()]));
  for (const { from, to } of edges) {
    if (from === to || !sets.has(from) || !sets.has(to)) continue;
    sets.get(from)?.add(to);
    sets.get(to)?.add(from);
  }
  return new Map([...sets].map(([id, others]) => [id, [...others].sort()]));
}
