/** What changed in a store since somebody looked last, whichever process changed it. */
import { type LiveChange, MOST_NAMED, NO_CHANGE, WHOLE_CHANGE } from '../../contract/live.ts';
import type { Engine, Runner } from '../engine.ts';
import { storeState } from '../statements/catalogue.ts';
import { entitiesOfProfiles } from '../statements/read.ts';
import { changesBetween, distinct } from './changes.ts';
import { nodesAt } from './subgraph.ts';

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
  const changes = await changesBetween(store, seen, now);
  if (changes === null) return WHOLE_CHANGE;
  const touched = distinct(changes.map((change) => change.touched));
  const created = distinct(changes.map((change) => change.created));
  const articles = distinct(changes.map((change) => change.articles));
  if (touched === null || created === null || articles === null) return WHOLE_CHANGE;
  const all = [...new Set([...touched, ...created])].sort().filter((id) => !id.startsWith(ASIDE));
  if (all.length > MOST_NAMED) return { ...WHOLE_CHANGE, articles: articles.slice(0, MOST_NAMED) };
  return { ...(await sortedOut(store, all, new Set(created))), articles };
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
