/**
 * When a person held a role, as far as articles say it. Every bound names the claim that it stands on: none is
 * reckoned, guessed or averaged. Where articles disagree, all that they say is kept.
 */
import { compareText } from '../compare.ts';
import { daysOf } from './dates.ts';
import type { Taken } from './holders.ts';
import {
  type Bound,
  expectedOf,
  inTime,
  isHeard,
  isOfHolding,
  type OfficeEvent,
  type Point,
  pointsIn,
  type TenureClaim,
  type What,
} from './tenure-points.ts';

/**
 * Two claims that disagree: on when it began, when it ended, or whether it was held. `again`: one says that it was
 * over, a later one that it is held, and nobody tells of a second beginning.
 */
export interface Disagreement {
  readonly about: 'since' | 'until' | 'held' | 'again';
  readonly claims: readonly [string, string];
}

/** One stretch of time; what is not known is null or empty. */
export interface Interval {
  /** Told beginnings, earliest first; several where articles say different ones. */
  readonly since: readonly Bound[];
  /** It had begun by then: the first article that says that the role is held. */
  readonly heldFrom: Bound | null;
  /** It had not ended by then: the last article that says so. */
  readonly heldUntil: Bound | null;
  /** Told ends, earliest first. */
  readonly until: readonly Bound[];
  /** It had ended by then: the first article that says that the role was held. */
  readonly endedBefore: Bound | null;
  /** It had not begun by then: the last article that says that the role is to be held. */
  readonly notBefore: Bound | null;
  /** Ends and beginnings that were still to come when they were told. */
  readonly expected: readonly Bound[];
  readonly disagreements: readonly Disagreement[];
}

/** More days than these without a word between two are too many to be one stretch where others held the role. */
const FAR = 366;

/**
 * The stretches in which a person held a role, in order of time; none where nobody says so. A new one begins where
 * the role is held or begins on a day that is certainly after one on which it ended or was held no more, or far from
 * the last one of which anything is told while others held it.
 * Claims that are denied or alleged say nothing; of events only those that are asserted and have a month count.
 * @param isTaken what others are told of the same role
 */
export function tenureOf(
  claims: readonly TenureClaim[],
  events: readonly OfficeEvent[] = [],
  isTaken: Taken = () => false,
): Interval[] {
  const heard = claims.filter(isHeard);
  const points = pointsIn(claims, events);
  const stretches = stretchesOf(points, isTaken);
  if (stretches.length === 0 && heard.length > 0) stretches.push([]);
  const known = claimsIn(points);
  return stretches.map((stretch, n) => {
    const told = claimsIn(stretch);
    const isLast = n === stretches.length - 1;
    const own = heard.filter(({ id }) => told.has(id) || (isLast && !known.has(id)));
    return intervalOf(stretch, stretches[n - 1] ?? [], bounds(own.flatMap(expectedOf)));
  });
}

/** Whether what others are told of the role can make a difference: far from one day there is another, and no word between. */
export function leavesRoom(claims: readonly TenureClaim[], events: readonly OfficeEvent[] = []): boolean {
  let isAsked = false;
  stretchesOf(pointsIn(claims, events), () => {
    isAsked = true;
    return false;
  });
  return isAsked;
}

function claimsIn(points: readonly Point[]): ReadonlySet<string> {
  return new Set(points.map(({ claim }) => claim));
}

/** Points that belong to one stretch each; what is yet to come belongs to the next one. */
function stretchesOf(points: readonly Point[], isTaken: Taken): Point[][] {
  const stretches: Point[][] = [];
  const tenures = tenuresIn(points);
  let waiting: Point[] = [];
  let over: string | null = null;
  let before: Point | undefined;
  for (const one of points) {
    const current = stretches.at(-1);
    const isHolding = one.what === 'begin' || one.what === 'held';
    const isAgain = isHolding && over !== null && over < one.first;
    if (one.what === 'yet') waiting.push(one);
    else if (!current || isAgain || isParted(before, one, tenures, isTaken)) {
      stretches.push([...waiting, one]);
      waiting = [];
      over = null;
    } else current.push(one);
    if (isOfHolding(one)) before = one;
    if (one.what === 'end' || one.what === 'past') over = over ?? one.last;
  }
  const last = stretches.at(-1);
  if (waiting.length > 0 && (!last || over !== null)) stretches.push(waiting);
  else last?.push(...waiting);
  return stretches;
}

/** From the first day on which one claim lets the role begin to the last on which it lets it be held. */
interface Told {
  readonly first: string;
  readonly last: string;
}

function tenuresIn(points: readonly Point[]): Told[] {
  const ends = new Map(points.filter(isOfHolding).map(({ claim, last }) => [claim, last]));
  return points
    .filter(({ what }) => what === 'begin')
    .map(({ claim, first, last }) => ({ first, last: ends.get(claim) ?? last }));
}

const DAY = 86_400_000;

/** Whether two days are far apart, others held the role meanwhile, and no claim says that it was held all along. */
function isParted(before: Point | undefined, one: Point, tenures: readonly Told[], isTaken: Taken): boolean {
  if (!before || !isOfHolding(one)) return false;
  if ((Date.parse(one.first) - Date.parse(before.last)) / DAY <= FAR) return false;
  const isThrough = tenures.some(({ first, last }) => first <= before.last && one.first <= last);
  return !isThrough && isTaken(before.last, one.first);
}

function intervalOf(
  points: readonly Point[],
  before: readonly Point[],
  expected: readonly Bound[],
): Interval {
  const of = (what: What) => points.filter((one) => one.what === what);
  const [since, until, held] = [of('begin'), of('end'), of('held')];
  return {
    since: bounds(since),
    heldFrom: bound(held[0]),
    heldUntil: bound(latest(held)),
    until: bounds(until),
    endedBefore: bound(of('past')[0]),
    notBefore: bound(latest(of('yet'))),
    expected,
    disagreements: [
      ...apart('since', since),
      ...apart('until', until),
      ...disputes(held, points),
      ...again(points, before),
    ],
  };
}

/** The one whose first possible day is the latest. */
function latest(points: readonly Point[]): Point | undefined {
  return [...points].sort((a, b) => compareText(a.first, b.first) || inTime(a, b)).at(-1);
}

function bound(one: Point | undefined): Bound | null {
  return one ? { date: one.date, claim: one.claim } : null;
}

/** Each date once, with the first of the claims that tell it. */
function bounds(all: readonly Bound[]): Bound[] {
  const sorted = [...all].sort((a, b) => compareText(a.date, b.date) || compareText(a.claim, b.claim));
  return sorted
    .filter((one, n) => one.date !== sorted[n - 1]?.date)
    .map(({ date, claim }) => ({ date, claim }));
}

/** Dates of one thing that cannot be the same day; points in order of time. */
function apart(about: 'since' | 'until', points: readonly Point[]): Disagreement[] {
  const later = laterThan(points);
  return points.flatMap((a) => later(a).map((b): Disagreement => ({ about, claims: [a.claim, b.claim] })));
}

/** Those of the points that are certainly after one; of most there are none, and none are looked at. */
function laterThan(points: readonly Point[]): (one: Point) => readonly Point[] {
  const days = points.map(({ first }) => first).sort();
  const latest = days.at(-1) ?? '';
  return ({ last }) => (last < latest ? points.filter(({ first }) => last < first) : []);
}

/** Held before it began, held and still to come later, held and held no more on one day. */
function disputes(held: readonly Point[], points: readonly Point[]): Disagreement[] {
  const later = laterThan(points.filter(({ what }) => what === 'begin' || what === 'yet'));
  const days = new Set(held.map(({ first }) => first));
  const over = points.filter(({ what, first, last }) => what === 'past' && first === last && days.has(first));
  return held.flatMap((one) => {
    const same = over.filter(({ first }) => one.first === first && one.last === first);
    return [...same, ...later(one)].map(
      ({ claim }): Disagreement => ({ about: 'held', claims: [one.claim, claim] }),
    );
  });
}

/** Held after it was over, where neither an end nor a new beginning is told. */
function again(points: readonly Point[], before: readonly Point[]): Disagreement[] {
  const [held, past] = [
    points.find(({ what }) => what === 'held'),
    before.find(({ what }) => what === 'past'),
  ];
  const isTold = before.some(({ what }) => what === 'end') || points.some(({ what }) => what === 'begin');
  return held && past && !isTold ? [{ about: 'again', claims: [past.claim, held.claim] }] : [];
}

/** All that is known of a stretch but for what is merely expected, in no order. */
export function boundsOf({ since, until, heldFrom, heldUntil, endedBefore, notBefore }: Interval): Bound[] {
  return [...since, ...until, heldFrom, heldUntil, endedBefore, notBefore].filter((one) => one !== null);
}

/** The earliest day that anything is known of, by which holders of one role are ordered; null where nothing is. */
export function earliestOf(intervals: readonly Interval[]): string | null {
  const days = intervals.flatMap(boundsOf).map(({ date }) => daysOf(date)[0]);
  return days.sort()[0] ?? null;
}

/**
 * Whether the role was held on a day (`2024-03-24`), as far as is said. Certainly: between a beginning and an end,
 * told or seen, whichever of several are the narrowest, and nobody says otherwise. Possibly: nothing rules it out.
 */
export function heldOn(intervals: readonly Interval[], day: string): 'certainly' | 'possibly' | 'not' {
  return heldWithin(intervals, day, day);
}

/** The same of any of the days from one to another. */
export function heldWithin(
  intervals: readonly Interval[],
  from: string,
  to: string,
): 'certainly' | 'possibly' | 'not' {
  if (intervals.some((one) => isCertain(one, from, to))) return 'certainly';
  return intervals.some((one, n) => isPossible(one, intervals[n - 1], from, to)) ? 'possibly' : 'not';
}

const firstDay = (one: Bound | null | undefined) => (one ? daysOf(one.date)[0] : undefined);
const lastDay = (one: Bound | null | undefined) => (one ? daysOf(one.date)[1] : undefined);

function isCertain(
  { since, heldFrom, heldUntil, until, disagreements }: Interval,
  first: string,
  last: string,
): boolean {
  const from = since.map(lastDay).sort().at(-1) ?? lastDay(heldFrom);
  const to = until.map(firstDay).sort()[0] ?? firstDay(heldUntil);
  if (from === undefined || to === undefined || from > to) return false;
  const isDisputed = disagreements.some(({ about }) => about === 'held');
  return !isDisputed && from <= last && first <= to;
}

function isPossible(one: Interval, before: Interval | undefined, first: string, last: string): boolean {
  const begun = [...one.since, one.heldFrom].map(firstDay).filter((known) => known !== undefined);
  const over = [...one.until, one.heldUntil].map(lastDay).filter((known) => known !== undefined);
  const earlier =
    before && [...before.until, before.heldUntil].map(firstDay).filter((known) => known !== undefined);
  const from = one.since.length > 0 ? begun.sort()[0] : (firstDay(one.notBefore) ?? earlier?.sort()[0]);
  const to = one.until.length > 0 ? over.sort().at(-1) : lastDay(one.endedBefore);
  return (from === undefined || from <= last) && (to === undefined || first <= to);
}
