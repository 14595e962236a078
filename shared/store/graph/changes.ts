/** What the changes of a store name, for who looks at it again. */
import type { Runner } from '../engine.ts';
import { touchedBy } from '../statements/catalogue.ts';
import { changeId } from '../statements/log.ts';

/** Changes that are looked at one by one. */
const MOST_CHANGES = 200;

type Ids = readonly string[];

/** Ids that a change names; null where it does not name them all. */
export interface Named {
  readonly touched: Ids | null;
  readonly created: Ids | null;
  readonly articles: Ids | null;
}

/**
 * The changes after number `seen` up to number `now`, one by one.
 * @returns null where they are too many or not all there: anything may have changed
 */
export async function changesBetween(store: Runner, seen: number, now: number): Promise<Named[] | null> {
  const count = now - seen;
  if (count === 0) return [];
  if (count < 0 || count > MOST_CHANGES) return null;
  const ids = Array.from({ length: count }, (_, n) => changeId(seen + n + 1));
  const rows = await store.run(touchedBy, { ids });
  if (rows.length < count) return null;
  return rows.map(({ touched, created, json }) => ({
    touched: idsIn(touched),
    created: idsIn(created),
    articles: articlesIn(json),
  }));
}

/** The ids of all the lists, each once, sorted; null where one of them is. */
export function distinct(lists: readonly (Ids | null)[]): string[] | null {
  const known = lists.filter((list) => list !== null);
  return known.length < lists.length ? null : [...new Set(known.flat())].sort();
}

function idsIn(json: string | null): Ids | null {
  const ids: unknown = json === null ? null : JSON.parse(json);
  return Array.isArray(ids) ? ids.map(String) : null;
}

function articlesIn(json: string): Ids | null {
  const change: unknown = JSON.parse(json);
  if (typeof change !== 'object' || change === null) return null;
  const { what, of, total } = change as { what?: unknown; of?: unknown; total?: unknown };
  if (what === 'decision' || what === 'undo') return [];
  return Array.isArray(of) && of.length === total ? of.map(String) : null;
}
