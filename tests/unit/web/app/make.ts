import type { GraphEdge, GraphNode, SearchHit, Subgraph } from '../../../../shared/contract/index.ts';
import { type Part, shownOf } from '../../../../web/app/state/graph/graph.ts';

/** Small things of the graph for tests, with what does not matter filled in. */

export function node(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return {
    id,
    kind: 'Person',
    name: id,
    properties: {},
    degree: 1,
    x: 0,
    y: 0,
    community: null,
    ...more,
  };
}

export function hit(id: string, more: Partial<SearchHit> = {}): SearchHit {
  return { ...node(id), aliases: [], ...more };
}

export function edge(from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge {
  return {
    type: 'MEMBER_OF',
    from,
    to,
    claims: 1,
    articles: 1,
    sources: 1,
    confidence: 1,
    modality: 'asserted',
    first: null,
    last: null,
    qualifiers: {},
    ...more,
  };
}

export function subgraph(nodes: GraphNode[], edges: GraphEdge[] = [], total = nodes.length): Subgraph {
  return { nodes, edges, total, because: 'the most connected' };
}

export function overview(...args: Parameters<typeof subgraph>): Part {
  return { is: 'overview', of: null, page: 0, subgraph: subgraph(...args) };
}

/** A page of an entity's neighbours; itself is among them. */
export function expansion(
  of: string,
  nodes: GraphNode[],
  edges: GraphEdge[] = [],
  more: Partial<Part> = {},
): Part {
  const total = nodes.length;
  return { is: 'expansion', of, page: 0, subgraph: subgraph([node(of), ...nodes], edges, total), ...more };
}

export function shown(nodes: GraphNode[], edges: GraphEdge[] = []) {
  return shownOf([overview(nodes, edges)]);
}
