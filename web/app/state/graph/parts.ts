import { EXPANSION } from '../limits.ts';
import type { Expansion } from '../view/expansion.ts';
import { encodeExpansion } from '../view/expansion.ts';
import type { View } from '../view/view.ts';
import type { Part } from './graph.ts';

/** Which parts of the graph a view consists of. They are kept under their key, so that back and undo ask nothing. */
export type WantedPart =
  | { readonly is: 'overview'; readonly key: string; readonly limit: number; readonly by: View['by'] }
  | {
      readonly is: 'expansion';
      readonly key: string;
      readonly expansion: Expansion;
      readonly page: number;
      readonly limit: number;
    }
  /** These entities and what is between them: a part that was kept alone, or entities put there one by one. */
  | { readonly is: 'entities'; readonly key: string; readonly ids: readonly string[] };

/**
 * What the graph begins with, then every expansion in order, then what was put there one by one, then what came since.
 * The overview is asked for even where a part was kept alone: how much there is in all is always said.
 */
export function wantedParts(view: View): WantedPart[] {
  const overview: WantedPart = {
    is: 'overview',
    key: `overview ${view.by} ${view.limit}`,
    limit: view.limit,
    by: view.by,
  };
  const isKept = (id: string): boolean => view.only?.includes(id) ?? false;
  const single = new Set([...view.added, ...view.pinned].filter((id) => !isKept(id)));
  return [
    overview,
    ...entities('only', view.only ?? []),
    ...expansions(view.expanded),
    ...entities('added', [...single].sort()),
    ...grownParts(view),
  ];
}

/** What came while the view was looked at. */
export function grownParts({ grown }: Pick<View, 'grown'>): WantedPart[] {
  return entities('grown', grown);
}

function entities(name: string, ids: readonly string[]): WantedPart[] {
  return ids.length > 0 ? [{ is: 'entities', key: `${name} ${ids.join(' ')}`, ids }] : [];
}

/** The same expansion again is the next page of it. */
function expansions(expanded: readonly Expansion[]): WantedPart[] {
  const pages = new Map<string, number>();
  return expanded.map((expansion): WantedPart => {
    const name = encodeExpansion(expansion);
    const page = pages.get(name) ?? 0;
    pages.set(name, page + 1);
    return { is: 'expansion', key: `x ${page} ${name}`, expansion, page, limit: expansion.top ?? EXPANSION };
  });
}

/** What has to be asked for. */
export function missingParts(wanted: readonly WantedPart[], loaded: ReadonlyMap<string, Part>): WantedPart[] {
  return wanted.filter((part) => !loaded.has(part.key));
}

/** What can be shown now. Until a larger overview is here, the largest other one stands in for it. */
export function assembled(wanted: readonly WantedPart[], loaded: ReadonlyMap<string, Part>): Part[] {
  return wanted.flatMap((part) => {
    const own = loaded.get(part.key) ?? (part.is === 'overview' ? largestOverview(loaded) : undefined);
    return own ? [own] : [];
  });
}

/** Whether a view has an entity on the graph, as far as its parts are here. */
export function holds(view: View, loaded: ReadonlyMap<string, Part>, id: string): boolean {
  const parts = assembled(wantedParts(view), loaded).filter(
    ({ is }) => view.only === null || is !== 'overview',
  );
  return parts.some(({ subgraph }) => subgraph.nodes.some((node) => node.id === id));
}

/**
 * What to ask for the edges that join parts. Every part has its own, so that those of the largest one are not asked for
 * again: however much stands there, an answer is as small as what was added.
 * @param ids of all entities of these parts that are wanted
 */
export function joining(
  parts: readonly Part[],
  ids: Iterable<string>,
): { readonly ids: string[]; readonly among: string[] } {
  const [largest] = [...parts].sort((a, b) => b.subgraph.nodes.length - a.subgraph.nodes.length);
  const base = new Set(largest?.subgraph.nodes.map(({ id }) => id));
  const all = [...ids].sort();
  return { ids: all.filter((id) => !base.has(id)), among: all.filter((id) => base.has(id)) };
}

function largestOverview(loaded: ReadonlyMap<string, Part>): Part | undefined {
  let best: Part | undefined;
  for (const part of loaded.values()) {
    if (part.is !== 'overview') continue;
    if (!best || part.subgraph.nodes.length > best.subgraph.nodes.length) best = part;
  }
  return best;
}
