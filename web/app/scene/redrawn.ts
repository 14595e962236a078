import type { Shown } from '../state/graph/graph.ts';
import type { DrawnGraph } from './drawn.ts';
import type { Emphasis } from './emphasis.ts';

/** Nodes and edges that are drawn anew; no node where nothing is. */
export interface Redrawn {
  readonly nodes: string[];
  readonly edges: string[];
}

/** What two emphases can differ in: all of it where a selection makes the rest faint, else what was and is hovered. */
export function redrawnBetween(
  before: Emphasis,
  next: Emphasis,
  { neighbours }: Pick<Shown, 'neighbours'>,
  graph: Pick<DrawnGraph, 'hasNode' | 'edges'>,
): Redrawn | 'all' {
  if (before.selection !== next.selection || !isSame(before.selected, next.selected)) return 'all';
  const hovered = [before.hovered, next.hovered].flatMap((id) =>
    id !== null && graph.hasNode(id) ? [id] : [],
  );
  const nodes = new Set(hovered.flatMap((id) => [id, ...(neighbours.get(id) ?? [])]));
  const edges = new Set(hovered.flatMap((id) => graph.edges(id)));
  return { nodes: [...nodes], edges: [...edges] };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
}
