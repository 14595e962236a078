/** What changed in a store since somebody looked last, whichever process changed it. */
import { type LiveChange, MOST_NAMED, NO_CHANGE, WHOLE_CHANGE } from '../../contract/live.ts';
import type { Engine, Runner } from '../engine.ts';
import { storeState, touchedBy } from '../statements/catalogue.ts';
import { changeId } from '../statements/log.ts';
import { entitiesOfProfiles } from '../statements/read.ts';
import { nodesAt } from './subgraph.ts';

/** Changes that are looked at one by one. */
const MOST_CHANGES = 200;
/** How ids begin that an entity has for a moment, while another takes its own. */
const ASIDE = '~';

export interface LiveReader {
  /** The number of the last change: one row that is found by its id. */
  mark(): Promise<number>;
  /** What the changes after `seen` up to `now` did. */
  since(seen: number, now: number): Promise<LiveChange>;
  /** Whether other processes may write as well, so that the mark is to be looked at again and again. */
  isShared(): Promise<boolean>;
}

export function createLiveReader(engine: Pick<Engine, 'run' | 'info'>): LiveReader {
  return {
    mark: async () => (await engine.run(storeState, {}))[0]?.changes ?? 0,
    since: (seen, now) => changeSince(engine, seen, now),
    isShared: async () => (await engine.info()).engine === 'neo4j',
  };
}

async function changeSince(store: Runner, seen: number, now: number): Promise<LiveChange> {
  if (now === seen) return NO_CHANGE;
  const count = now - seen;
  if (count < 0 || count > MOST_CHANGES) return WHOLE_CHANGE;
  const ids = Array.from({ length: count }, (_, n) => changeId(seen + n + 1));
  const rows = await store.run(touchedBy, { ids });
  const [touched, created] = [rows.map((row) => idsIn(row.touched)), rows.map((row) => idsIn(row.created))];
  const articles = rows.map(({ json }) => articlesIn(json));
  const isTold = [...touched, ...created, ...articles].every((list) => list !== null);
  if (rows.length < count || !isTold) return WHOLE_CHANGE;
  const all = distinct([...touched, ...created]).filter((id) => !id.startsWith(ASIDE));
  if (all.length > MOST_NAMED) return { ...WHOLE_CHANGE, articles: distinct(articles).slice(0, MOST_NAMED) };
  return { ...(await sortedOut(store, all, new Set(distinct(created)))), articles: distinct(articles) };
}

/** Which of these entities are there, and what became of the others. */
async function sortedOut(
  store: Runner,
  ids: readonly string[],
  created: ReadonlySet<string>,
): Promise<LiveChange> {
  const there = await nodesAt(store, ids);
  const gone = ids.filter((id) => !there.has(id));
  const owners =
    gone.length > 0 ? await store.run(entitiesOfProfiles, { ids: gone, limit: gone.length }) : [];
  const moved = owners.map(({ profile, id }) => ({ from: profile, to: id }));
  const successors = new Set(moved.map(({ to }) => to));
  const isNew = (id: string): boolean => created.has(id) && !successors.has(id);
  const present = ids.filter((id) => there.has(id));
  return {
    ...NO_CHANGE,
    added: present.filter(isNew),
    changed: present.filter((id) => !isNew(id)),
    gone,
    moved,
  };
}

function idsIn(json: string | null): readonly string[] | null {
  const ids: unknown = json === null ? null : JSON.parse(json);
  return Array.isArray(ids) ? ids.map(String) : null;
}

/** The articles that a change names; null where it had more. */
function articlesIn(json: string): readonly string[] | null {
  const change: unknown = JSON.parse(json);
  if (typeof change !== 'object' || change === null) return null;
  const { what, of, total } = change as { what?: unknown; of?: unknown; total?: unknown };
  if (what === 'decision' || what === 'undo') return [];
  return Array.isArray(of) && of.length === total ? of.map(String) : null;
}

function distinct(lists: readonly (readonly string[] | null)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
