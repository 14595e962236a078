import type { Explorer } from '../../state/explorer.ts';
import { missingParts, wantedParts } from '../../state/graph/parts.ts';
import type { View } from '../../state/view/view.ts';

/** What a reader put on the graph or kept of it, to be brought into view once all of it is there. */
export type Wished = 'all' | readonly string[];

type Look = Pick<View, 'only' | 'added' | 'expanded'> & { readonly ids: ReadonlySet<string> };

/**
 * Asked whenever something changed. What comes by itself is no wish, nor is what is taken off again; nor what a page
 * begins with, which is framed as a whole.
 */
export function createWishes({
  view,
  loaded,
  shown,
}: Pick<Explorer, 'view' | 'loaded' | 'shown'>): () => Wished | null {
  let before: Look | null = null;
  return () => {
    const { only, added, expanded } = view.value;
    const { nodes } = shown.value;
    if (missingParts(wantedParts(view.peek()), loaded.value).length > 0) return null;
    const now = { only, added, expanded, ids: new Set(nodes.keys()) };
    const wished = before && wishedBetween(before, now);
    before = now;
    return wished;
  };
}

/** All where another part is kept alone; else what was added or expanded, with what came by it; null where nothing was. */
export function wishedBetween(before: Look, now: Look): Wished | null {
  if ((before.only ?? []).join(' ') !== (now.only ?? []).join(' ')) return 'all';
  const asked = [
    ...now.added.filter((id) => !before.added.includes(id)),
    ...now.expanded.slice(before.expanded.length).map(({ id }) => id),
  ];
  if (asked.length === 0) return null;
  const came = [...now.ids].filter((id) => !before.ids.has(id));
  return [...new Set([...asked, ...came])].filter((id) => now.ids.has(id));
}
