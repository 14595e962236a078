/** Whether what is kept in memory is still what the store holds, and what to read anew; also after others wrote. */
import type { Runner } from '../../engine.ts';
import { storeState } from '../../statements/catalogue.ts';
import { changesBetween, distinct } from '../changes.ts';

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

const NOTHING_SINCE: Since = { entities: [], articles: [] };
const EVERYTHING: Since = { entities: null, articles: null };

export async function readState(store: Runner): Promise<State> {
  const [row] = await store.run(storeState, {});
  return { turn: row?.turn ?? null, changes: row?.changes ?? 0, arranged: row?.arranged ?? 0 };
}

/** The work depends on what was changed; where the store does not say what, everything is to be read. */
export async function changedSince(store: Runner, seen: State, now: State): Promise<Since> {
  if (now.turn === seen.turn) return NOTHING_SINCE;
  const changes = await changesBetween(store, seen.changes, now.changes);
  if (changes === null) return EVERYTHING;
  const isArranged = now.arranged !== seen.arranged;
  return {
    entities: isArranged ? null : distinct(changes.map(({ touched }) => touched)),
    articles: distinct(changes.map(({ articles }) => articles)),
  };
}
