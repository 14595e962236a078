/** When events were, and when roles were held. */
import { compareText } from '../../compare.ts';
import type { GraphNode, Holding, Timeline, TimelineRequest } from '../../contract/index.ts';
import { daysOf, isPartialDate } from '../../model/dates.ts';
import { earliestOf, type Interval } from '../../model/tenure.ts';
import type { Bound } from '../../model/tenure-points.ts';
import type { Runner } from '../engine.ts';
import { datedEvents } from '../statements/read-explore.ts';
import { type Asked, holdingsBetween, holdingsOf } from './holders.ts';
import { organizationsOf } from './offices.ts';
import { textOrNull, toNode } from './rows.ts';
import { nodesAt } from './subgraph.ts';

type TimedEvent = Timeline['events'][number];
type Span = Timeline['roles'][number];

/** Entities that are asked for at once, and most events and spans of a timeline. */
const CHUNK = 1_000;
const MOST_EVENTS = 10_000;
const MOST_SPANS = 5_000;

export async function readTimeline(store: Runner, asked: TimelineRequest): Promise<Timeline> {
  const ids = [...new Set(asked.ids)].sort();
  const [events, spans] = await Promise.all([
    eventsOf(store, ids),
    spansOf(store, ids, asked.within === true),
  ]);
  const eventsWithin = events.filter(({ date, end }) => isWithin(date, end ?? date, asked));
  const spansWithin = spans.filter(
    ({ intervals }) => intervals.length === 0 || intervals.some(touches(asked)),
  );
  return {
    events: eventsWithin.slice(0, MOST_EVENTS),
    roles: spansWithin.slice(0, MOST_SPANS),
    total: eventsWithin.length + spansWithin.length,
  };
}

async function eventsOf(store: Runner, ids: readonly string[]): Promise<TimedEvent[]> {
  const events: TimedEvent[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await store.run(datedEvents, { ids: ids.slice(at, at + CHUNK), limit: CHUNK });
    for (const { node, date, articles } of rows) {
      if (isPartialDate(date)) events.push({ node: toNode(node), date, end: textOrNull(node.end), articles });
    }
  }
  const rank = ({ date, node }: TimedEvent) => `${daysOf(date).join(' ')} ${node.id}`;
  return events.sort((a, b) => compareText(rank(a), rank(b)));
}

type Pair = Omit<Span, 'organization'>;

/**
 * The roles of persons and the holders of roles, each pair once, by the earliest day that is known of it.
 * @param within only pairs of which both are among the entities
 */
async function spansOf(store: Runner, ids: readonly string[], within: boolean): Promise<Span[]> {
  const nodes = [...(await nodesAt(store, ids)).values()];
  const persons = nodes.filter(({ kind }) => kind === 'Person');
  const roles = nodes.filter(({ kind }) => kind === 'Role');
  const found = within
    ? await pairsOf(persons, 'persons', (chunk) => holdingsBetween(store, chunk, roles))
    : [
        ...(await pairsOf(persons, 'persons', (chunk) => holdingsOf(store, chunk, 'persons'))),
        ...(await pairsOf(roles, 'roles', (chunk) => holdingsOf(store, chunk, 'roles'))),
      ];
  const pairs = new Map(found.map((pair) => [`${pair.person.id} ${pair.role.id}`, pair]));
  return withOrganizations(store, [...pairs.values()]);
}

async function pairsOf(
  entities: readonly GraphNode[],
  asked: Asked,
  read: (chunk: readonly GraphNode[]) => Promise<Map<string, Holding[]>>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let at = 0; at < entities.length; at += CHUNK) {
    const chunk = entities.slice(at, at + CHUNK);
    const held = await read(chunk);
    for (const entity of chunk) {
      for (const { other, intervals } of held.get(entity.id) ?? []) {
        const [person, role] = asked === 'roles' ? [other, entity] : [entity, other];
        pairs.push({ person, role, intervals });
      }
    }
  }
  return pairs;
}

async function withOrganizations(store: Runner, pairs: readonly Pair[]): Promise<Span[]> {
  const roles = [...new Set(pairs.map(({ role }) => role.id))].sort();
  const bodies = await organizationsOf(store, roles);
  // A role that stands in several organizations is named with the first of them.
  const first = new Map(
    [...bodies].flatMap(([role, all]) =>
      [...all]
        .sort()
        .slice(0, 1)
        .map((id) => [role, id]),
    ),
  );
  const nodes = await nodesAt(store, [...new Set(first.values())].sort());
  const spans = pairs.map(
    (pair): Span => ({ ...pair, organization: nodes.get(first.get(pair.role.id) ?? '') ?? null }),
  );
  const rank = ({ intervals, role, person }: Span) =>
    `${earliestOf(intervals) ?? '~'} ${role.id} ${person.id}`;
  return spans.sort((a, b) => compareText(rank(a), rank(b)));
}

type Window = Pick<TimelineRequest, 'since' | 'until'>;

function isWithin(first: string, last: string, { since, until }: Window): boolean {
  return (
    (since === undefined || daysOf(last)[1] >= since) && (until === undefined || daysOf(first)[0] <= until)
  );
}

/** From the first to the last day that is known of the interval; an end that nobody tells is open. */
function touches(window: Window): (interval: Interval) => boolean {
  return ({ since, heldFrom, heldUntil, until, endedBefore, notBefore }) => {
    const dates = (bounds: readonly (Bound | null)[]) =>
      bounds.flatMap((bound) => (bound ? [bound.date] : [])).sort();
    const begins = dates([...since, heldFrom, heldUntil, notBefore, ...until, endedBefore]);
    const ends = until.length > 0 ? dates([...until, heldUntil]) : dates([endedBefore]);
    return isWithin(begins[0] ?? '0000', ends.at(-1) ?? '9999', window);
  };
}
