import type { Shown } from '../state/graph/graph.ts';
import type { Selection } from '../state/graph/selection.ts';

/** What stands out: the selected with what belongs to it, and the neighbourhood of the node under the pointer. */
export interface Emphasis {
  readonly selection: Selection;
  readonly hovered: string | null;
  /** Those that were chosen on the graph, by rectangle or one by one. */
  readonly selected: ReadonlySet<string>;
}

export type Strength = 'strong' | 'near' | 'plain' | 'faint';

/** How strongly a node is drawn. A selection of which nothing is on the graph makes nothing faint. */
export function nodeStrength(id: string, { selection, hovered, selected }: Emphasis, shown: Shown): Strength {
  if (id === hovered || selection.nodes.includes(id) || selected.has(id)) return 'strong';
  if (hovered !== null && shown.neighbours.get(hovered)?.has(id)) return 'near';
  if (!stands(selection, shown)) return 'plain';
  const { near, nodes } = selection;
  const belongs =
    near === 'neighbours' ? nodes.some((node) => shown.neighbours.get(node)?.has(id)) : near.nodes.has(id);
  return belongs ? 'near' : 'faint';
}

/** How strongly an edge is drawn. */
export function edgeStrength(
  key: string,
  { from, to }: { readonly from: string; readonly to: string },
  { selection, hovered, selected }: Emphasis,
  shown: Shown,
): Strength {
  if (key === selection.edge) return 'strong';
  if (from === hovered || to === hovered) return 'near';
  if (selected.has(from) && selected.has(to)) return 'near';
  if (!stands(selection, shown)) return 'plain';
  const { near, nodes } = selection;
  const belongs = near === 'neighbours' ? nodes.includes(from) || nodes.includes(to) : near.edges.has(key);
  return belongs ? 'near' : 'faint';
}

function stands({ nodes, near }: Selection, shown: Shown): boolean {
  if (nodes.some((id) => shown.nodes.has(id))) return true;
  if (near === 'neighbours') return false;
  for (const id of near.nodes) if (shown.nodes.has(id)) return true;
  return false;
}
