import { cutTo, type Shown } from '../graph/graph.ts';
import type { View } from './view.ts';

/** What a reader took off the graph by hand, entity by entity. */
export interface Folded {
  readonly shown: Shown;
  /** How many were taken off, and how many are folded into others. */
  readonly hidden: number;
  readonly folded: number;
}

/**
 * The graph without what was taken off, and without the neighbours of collapsed entities that hang on nothing else.
 * Pinned entities, those put there one by one, and collapsed ones themselves are never folded.
 */
export function foldedOf(
  working: Shown,
  { without, collapsed, pinned, added }: Pick<View, 'without' | 'collapsed' | 'pinned' | 'added'>,
): Folded {
  if (without.length === 0 && collapsed.length === 0) return { shown: working, hidden: 0, folded: 0 };
  const gone = new Set(without.filter((id) => working.nodes.has(id)));
  const hubs = new Set(collapsed);
  const firm = new Set([...pinned, ...added, ...collapsed]);
  const folded = new Set<string>();
  for (const hub of hubs) {
    if (gone.has(hub)) continue;
    for (const id of working.neighbours.get(hub) ?? []) {
      if (gone.has(id) || firm.has(id)) continue;
      const others = [...(working.neighbours.get(id) ?? [])].filter((other) => !gone.has(other));
      if (others.every((other) => hubs.has(other) || other === id)) folded.add(id);
    }
  }
  const shown = cutTo(
    working,
    (id) => !gone.has(id) && !folded.has(id),
    (_, edge) => edge,
  );
  return { shown, hidden: gone.size, folded: folded.size };
}
