import type { GraphEdge, GraphNode } from '../../../shared/contract/index.ts';
import { byDegree, type Shown } from '../state/graph/graph.ts';
import type { Point } from '../state/graph/placement.ts';

/** A small picture of one entity and what it is connected with, for browsers without WebGL. */
export interface Neighbourhood {
  readonly nodes: readonly { readonly node: GraphNode; readonly at: Point }[];
  readonly edges: readonly { readonly edge: GraphEdge; readonly from: Point; readonly to: Point }[];
  /** Neighbours that found no room. */
  readonly left: number;
}

/** The entity in the middle, its most connected neighbours around it, starting at the top; null where it is not shown. */
export function neighbourhoodOf(shown: Shown, id: string, radius: number, most = 16): Neighbourhood | null {
  const centre = shown.nodes.get(id);
  if (!centre) return null;
  const others = byDegree(
    [...(shown.neighbours.get(id) ?? [])].flatMap((each) => shown.nodes.get(each) ?? []),
  );
  const ring = others.filter((node) => node.id !== id).slice(0, most);
  const points = new Map<string, Point>([[id, { x: 0, y: 0 }]]);
  ring.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
    points.set(node.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  const edges = [...shown.edges.values()].flatMap((edge) => {
    const from = points.get(edge.from);
    const to = points.get(edge.to);
    return from && to && (edge.from === id || edge.to === id) ? [{ edge, from, to }] : [];
  });
  const nodes = [centre, ...ring].flatMap((node) => {
    const at = points.get(node.id);
    return at ? [{ node, at }] : [];
  });
  return { nodes, edges, left: others.length - ring.length };
}
