import type { Part } from './graph.ts';
import type { View } from './view.ts';

/** Which parts of the graph a view consists of. They are kept under their key, so that back and undo ask nothing. */
export interface WantedPart {
  readonly key: string;
  readonly of: string | null;
  readonly page: number;
  readonly limit: number;
}

/** Neighbours that one expansion adds. */
export const EXPANSION = 50;

/** The overview, then every expansion in order; an entity that stands there again gives its next page. */
export function wantedParts(view: View): WantedPart[] {
  const pages = new Map<string, number>();
  const expansions = view.expanded.map((id): WantedPart => {
    const page = pages.get(id) ?? 0;
    pages.set(id, page + 1);
    return { key: `x ${page} ${id}`, of: id, page, limit: EXPANSION };
  });
  return [{ key: `overview ${view.limit}`, of: null, page: 0, limit: view.limit }, ...expansions];
}

/** What has to be asked for. */
export function missingParts(wanted: readonly WantedPart[], loaded: ReadonlyMap<string, Part>): WantedPart[] {
  return wanted.filter((part) => !loaded.has(part.key));
}

/** What can be shown now. Until a larger overview is here, the largest other one stands in for it. */
export function assembled(wanted: readonly WantedPart[], loaded: ReadonlyMap<string, Part>): Part[] {
  return wanted.flatMap((part) => {
    const own = loaded.get(part.key) ?? (part.of === null ? largestOverview(loaded) : undefined);
    return own ? [own] : [];
  });
}

function largestOverview(loaded: ReadonlyMap<string, Part>): Part | undefined {
  let best: Part | undefined;
  for (const part of loaded.values()) {
    if (part.of !== null) continue;
    if (!best || part.subgraph.nodes.length > best.subgraph.nodes.length) best = part;
  }
  return best;
}
