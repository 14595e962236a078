/** The graph within a result: every node and relationship in its rows, in whatever list, map or path, once. */
import { isMap, isNode, isPath, isRelationship, type JsonMap } from './values.ts';

export interface ResultNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: JsonMap;
}

export interface ResultEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: JsonMap;
}

/** In the order in which they come first. */
export interface ResultGraph {
  readonly nodes: readonly ResultNode[];
  readonly edges: readonly ResultEdge[];
}

/** An end of a relationship that is not among the nodes is one without labels and properties. */
export function graphOf(rows: readonly JsonMap[]): ResultGraph {
  const nodes = new Map<string, ResultNode>();
  const edges = new Map<string, ResultEdge>();
  const take = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(take);
    else if (isNode(value)) {
      const { _id, _labels, ...properties } = value;
      nodes.set(String(_id), { id: String(_id), labels: _labels.map(String), properties });
    } else if (isRelationship(value)) {
      const { _id, _type, _from, _to, ...properties } = value;
      const id = String(_id);
      edges.set(id, { id, type: _type, from: String(_from), to: String(_to), properties });
    } else if (isPath(value)) value._path.forEach(take);
    else if (isMap(value)) Object.values(value).forEach(take);
  };
  rows.forEach(take);
  for (const id of [...edges.values()].flatMap(({ from, to }) => [from, to]))
    if (!nodes.has(id)) nodes.set(id, { id, labels: [], properties: {} });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
