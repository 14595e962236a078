import type { GraphEdge, Timeline } from '../../../../shared/contract/index.ts';
import { daysOf } from '../../../../shared/model/dates.ts';
import { boundsOf, heldOn, type Interval } from '../../../../shared/model/tenure.ts';
import type { Range } from '../filters/filters.ts';

/** Stretches of time: of events, of roles, of what is looked at. Days are ISO dates and compare as text. */

/** First and last day; null where that end is open, or not known. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days of a range that may have ends at any precision: `2019` to `2021-03` is 1 January 2019 to 31 March 2021. */
export function spanOf({ since, until }: Range): Span {
  return { from: since && daysOf(since)[0], to: until && daysOf(until)[1] };
}

/** Whether two stretches have a day in common, as far as their ends are known. */
export function overlap(a: Span, b: Span): boolean {
  const before = (end: string | null, start: string | null): boolean =>
    end !== null && start !== null && end < start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}

/**
 * The longest that a role may have been held by what is told of one interval: from the earliest told beginning, else
 * the last day on which it had not begun; until the latest told end, else the day by which it was over.
 */
export function possibleSpan({ since, until, notBefore, endedBefore }: Interval): Span {
  const from = since.map(({ date }) => daysOf(date)[0]).sort()[0] ?? (notBefore && daysOf(notBefore.date)[0]);
  const to =
    until
      .map(({ date }) => daysOf(date)[1])
      .sort()
      .at(-1) ??
    (endedBefore && daysOf(endedBefore.date)[1]);
  return { from: from ?? null, to: to ?? null };
}

/** Who held what: intervals by person and role, `PERSON ROLE`. */
export type Tenures = ReadonlyMap<string, readonly Interval[]>;

/** Of a role of which no time is told at all, nothing rules out any day. */
export function standingOn(
  intervals: readonly Interval[] | undefined,
  day: string,
): 'certainly' | 'possibly' | 'not' {
  return intervals && intervals.length > 0 ? heldOn(intervals, day) : 'possibly';
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** A generation, in days: what is told of longer ago says nothing of who held a role then. */
export const GENERATION = 25 * 365.25;

/** Days from a stretch to the nearest that is told of a role's time: none within it, endless where nothing is told. */
export function daysFrom(intervals: readonly Interval[], { from, to }: Span): number {
  const distances = intervals.flatMap(boundsOf).map(({ date }) => {
    const [first, last] = daysOf(date);
    if (from !== null && last < from) return daysBetween(last, from);
    return to !== null && to < first ? daysBetween(to, first) : 0;
  });
  return Math.min(...distances, Number.POSITIVE_INFINITY);
}

/** Keys of the edges of roles that may have been held on a day, but are not certain to have been. */
export function possiblyHeld(
  edges: ReadonlyMap<string, GraphEdge>,
  tenures: Tenures,
  day: string,
): ReadonlySet<string> {
  const isPossible = ({ type, from, to }: GraphEdge): boolean =>
    type === 'HOLDS_ROLE' && standingOn(tenures.get(`${from} ${to}`), day) === 'possibly';
  return new Set([...edges].flatMap(([key, edge]) => (isPossible(edge) ? [key] : [])));
}

export function tenuresOf(timeline: Timeline | null): Tenures {
  return new Map(
    timeline?.roles.map(({ person, role, intervals }) => [`${person.id} ${role.id}`, intervals]),
  );
}
