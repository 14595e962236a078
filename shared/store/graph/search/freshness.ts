/** Whether what is kept in memory is still what the store holds, and what to read anew; also after others wrote. */
import type { Change } from '../../../contract/index.ts';
import type { Runner } from '../../engine.ts';
import { storeState, touchedBy } from '../../statements/catalogue.ts';
import { changeId } from '../../statements/log.ts';

/** Changes that are read one by one; after more of them everything is read anew. */
const MOST_CHANGES = 200;

export interface State {
  readonly turn: string | null;
  readonly changes: number;
  readonly arranged: number;
}

/** What came since a state was seen. `null` for what must be read whole. */
export interface Since {
  readonly entities: readonly string[] | null;
  readonly articles: readonly string[] | null;
}

export const NOTHING_SINCE: Since = { entities: [], articles: [] };
const EVERYTHING: Since = { entities: null, articles: null };

export async function readState(store: Runner): Promise<State> {
  const [row] = await store.run(storeState, {});
  return { turn: row?.turn ?? null, changes: row?.changes ?? 0, arranged: row?.arranged ?? 0 };
}

/** The work depends on what was changed; where the store does not say what, everything is to be read. */
export async function changedSince(store: Runner, seen: State, now: State): Promise<Since> {
  if (now.turn === seen.turn) return NOTHING_SINCE;
  const count = now.changes - seen.changes;
  if (count < 0 || count > MOST_CHANGES) return EVERYTHING;
  const ids = Array.from({ length: count }, (_, n) => changeId(seen.changes + n + 1));
  const rows = ids.length > 0 ? await store.run(touchedBy, { ids }) : [];
  if (rows.length < count) return EVERYTHING;
  const entities = rows.map(({ touched }) => idsIn(touched));
  const articles = rows.map(({ json }) => articlesIn(JSON.parse(json)));
  const isWhole = now.arranged === seen.arranged && entities.every((some) => some !== null);
  return {
    entities: isWhole ? distinct(entities) : null,
    articles: articles.every((some) => some !== null) ? distinct(articles) : null,
  };
}

function idsIn(touched: string | null): readonly string[] | null {
  const ids: unknown = touched === null ? null : JSON.parse(touched);
  return Array.isArray(ids) ? ids.map(String) : null;
}

function articlesIn({ what, of, total }: Change): readonly string[] | null {
  if (what === 'decision' || what === 'undo') return [];
  return of.length < total ? null : of;
}

function distinct(lists: readonly (readonly string[] | null)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
