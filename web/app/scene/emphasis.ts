import type { Selection } from '../state/explorer.ts';
import type { Shown } from '../state/graph.ts';

/** What stands out: the selected with its neighbourhood, and that of the node under the pointer. */
export interface Emphasis {
  readonly selection: Selection;
  readonly hovered: string | null;
}

export type Strength = 'strong' | 'near' | 'plain' | 'faint';

/** How strongly a node is drawn. A selection that is not on the graph makes nothing faint. */
export function nodeStrength(id: string, { selection, hovered }: Emphasis, shown: Shown): Strength {
  if (id === hovered || selection.nodes.includes(id)) return 'strong';
  if (hovered !== null && shown.neighbours.get(hovered)?.has(id)) return 'near';
  const present = selection.nodes.filter((node) => shown.nodes.has(node));
  if (present.length === 0) return 'plain';
  const near = selection.edge === null && present.some((node) => shown.neighbours.get(node)?.has(id));
  return near ? 'near' : 'faint';
}

/** How strongly an edge is drawn. */
export function edgeStrength(
  key: string,
  ends: { from: string; to: string },
  { selection, hovered }: Emphasis,
  shown: Shown,
): Strength {
  if (key === selection.edge) return 'strong';
  if (hovered !== null && (ends.from === hovered || ends.to === hovered)) return 'near';
  const present = selection.nodes.filter((node) => shown.nodes.has(node));
  if (present.length === 0) return 'plain';
  const touches = present.includes(ends.from) || present.includes(ends.to);
  return touches && selection.edge === null ? 'near' : 'faint';
}
