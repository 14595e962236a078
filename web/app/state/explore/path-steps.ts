import { compareText } from '../../../../shared/compare.ts';
import type { GraphEdge, GraphNode, GraphPath } from '../../../../shared/contract/index.ts';

/** One entity of a way, with the relations by which it is reached from the one before; the first has none. */
export interface PathStep {
  readonly node: GraphNode;
  readonly by: readonly {
    readonly edge: GraphEdge;
    /** Whether the way goes along the direction of the relation. */
    readonly forward: boolean;
  }[];
}

/** A way as steps: what joins two of its neighbours stands between them, the best supported first. */
export function pathSteps({ nodes, edges }: GraphPath): PathStep[] {
  return nodes.map((node, index) => {
    const before = nodes[index - 1];
    if (!before) return { node, by: [] };
    const by = edges
      .filter(
        ({ from, to }) => (from === before.id && to === node.id) || (from === node.id && to === before.id),
      )
      .sort((a, b) => b.claims - a.claims || compareText(`${a.type} ${a.from}`, `${b.type} ${b.from}`))
      .map((edge) => ({ edge, forward: edge.from === before.id }));
    return { node, by };
  });
}
