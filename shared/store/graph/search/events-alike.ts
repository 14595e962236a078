/** Several events of one name: what is known of each that tells it from the others. */
import { compareText } from '../../../compare.ts';
import type { SearchHit } from '../../../contract/index.ts';
import { groupBy } from '../../../group.ts';
import { dateText } from '../../../model/date-text.ts';
import { fold } from '../../../model/names.ts';
import type { Runner } from '../../engine.ts';
import { articlesNaming, participantsOf } from '../../statements/read-explore.ts';

/** Participants that are said of one. */
const SAID = 2;
/** More than a few hits have. */
const MOST = 5_000;

/**
 * By id, for each of the events that another of them is called like: the most connected of those who took part in it and
 * in none of the others; where there is none, and neither day nor place is its own, who first told of it, and when.
 */
export async function eventsAlike(
  store: Runner,
  hits: readonly SearchHit[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const events = hits.filter(({ kind }) => kind === 'Event');
  const groups = [...groupBy(events, ({ name }) => fold(name)).values()].filter(({ length }) => length > 1);
  const ids = groups
    .flat()
    .map(({ id }) => id)
    .sort();
  if (ids.length === 0) return new Map();
  const rows = await store.run(participantsOf, { ids, limit: MOST });
  const own = new Map(groups.flatMap((group) => [...ownParticipants(group, rows)]));
  const alike = groups.flatMap((group) =>
    group.filter((event) => !own.has(event.id) && !isDatedApart(event, group)),
  );
  const told = await firstTold(store, alike.map(({ id }) => id).sort());
  return new Map([...own, ...told]);
}

type Part = { readonly event: string; readonly id: string; readonly name: string; readonly degree: number };

function ownParticipants(group: readonly SearchHit[], rows: readonly Part[]): Map<string, readonly string[]> {
  const events = new Set(group.map(({ id }) => id));
  const within = rows.filter(({ event }) => events.has(event));
  const byName = groupBy(within, ({ name }) => name);
  const found = new Map<string, readonly string[]>();
  for (const [event, parts] of groupBy(within, (part) => part.event)) {
    const alone = parts
      .filter(({ name }) => byName.get(name)?.every((other) => other.event === event))
      .sort((a, b) => b.degree - a.degree || compareText(a.id, b.id));
    const names = [...new Set(alone.map(({ name }) => name))].slice(0, SAID);
    if (names.length > 0) found.set(event, names);
  }
  return found;
}

/** Whether it has a day or a place, and none of the others has both alike. */
function isDatedApart(event: SearchHit, group: readonly SearchHit[]): boolean {
  const said = ({ properties: { start, place } }: SearchHit): string => [start, place].join(' ').trim();
  return said(event) !== '' && group.every((other) => other === event || said(other) !== said(event));
}

async function firstTold(
  store: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = ids.length > 0 ? await store.run(articlesNaming, { ids, limit: MOST }) : [];
  const byEvent = groupBy(rows, ({ event }) => event);
  return new Map(
    [...byEvent].flatMap(([event, articles]) => {
      const first = articles.find(({ date }) => date !== '') ?? articles[0];
      return first ? [[event, [toldText(first)]]] : [];
    }),
  );
}

function toldText({ article, source, date }: { article: string; source: string; date: string }): string {
  return `told in ${[source || article, ...(date === '' ? [] : [dateText(date)])].join(', ')}`;
}
