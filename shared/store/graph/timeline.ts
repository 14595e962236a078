/** When events were, and when roles were held. */
import type { GraphNode, Timeline, TimelineRequest } from '../../contract/index.ts';
import { daysOf, isPartialDate } from '../../model/dates.ts';
import { type Bound, earliestOf, type Interval } from '../../model/tenure.ts';
import type { Runner } from '../engine.ts';
import { datedEvents } from '../statements/read-explore.ts';
import { holdingsOf, organizationsOf } from './holders.ts';
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
  const [events, spans] = await Promise.all([eventsOf(store, ids), spansOf(store, ids)]);
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
  return events.sort((a, b) => compare(rank(a), rank(b)));
}

/** The roles of persons and the holders of roles, each pair once, by the earliest day that is known of it. */
async function spansOf(store: Runner, ids: readonly string[]): Promise<Span[]> {
  const nodes = [...(await nodesAt(store, ids)).values()];
  const pairs = new Map<string, { person: GraphNode; role: GraphNode; intervals: Interval[] }>();
  for (const asked of ['persons', 'roles'] as const) {
    const own = nodes.filter(({ kind }) => kind === (asked === 'roles' ? 'Role' : 'Person'));
    for (let at = 0; at < own.length; at += CHUNK) {
      const chunk = own.slice(at, at + CHUNK);
      const held = await holdingsOf(store, chunk, asked);
      for (const entity of chunk) {
        for (const { other, intervals } of held.get(entity.id) ?? []) {
          const [person, role] = asked === 'roles' ? [other, entity] : [entity, other];
          pairs.set(`${person.id} ${role.id}`, { person, role, intervals });
        }
      }
    }
  }
  return withOrganizations(store, [...pairs.values()]);
}

async function withOrganizations(
  store: Runner,
  pairs: readonly Omit<Span, 'organization'>[],
): Promise<Span[]> {
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
  return spans.sort((a, b) => compare(rank(a), rank(b)));
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
