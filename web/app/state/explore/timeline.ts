import { compareText } from '../../../../shared/compare.ts';
import type { Timeline } from '../../../../shared/contract/index.ts';
import { isPartialDate } from '../../../../shared/model/dates.ts';
import { heldWithin, type Interval } from '../../../../shared/model/tenure.ts';
import { eventSpan } from '../filters/filtering.ts';
import type { Range } from '../filters/filters.ts';
import type { Shown } from '../graph/graph.ts';
import { type Axis, axisBetween, axisOf, type Bar, barOf, type Stretch } from '../pages/gantt.ts';
import { daysFrom, GENERATION, overlap, possibleSpan, type Span, spanOf, standingOn } from './spans.ts';

/** Time as a panel shows it: how many events where, which roles, what was so on one day. */

type TimelineEvent = Timeline['events'][number];
type TimelineRole = Timeline['roles'][number];

/** One axis for all events and roles, so that a brush over it means the same for both; null where nothing has a date. */
export function timelineAxis({ events, roles }: Timeline): Axis | null {
  const spans = events.map(({ date, end }) => ({ intervals: [told(date, end ?? date)] }));
  return axisOf([...roles.map(({ intervals }) => ({ intervals: [...intervals] })), ...spans]);
}

/** Days that are seen beside a chosen stretch, at least. */
const BESIDE = 3;

/**
 * The part of an axis around a chosen stretch, and half as much on either side, so that it can be drawn longer again; all
 * of it where no end of the stretch lies on it. The day that is looked at is on it.
 */
export function axisAround(axis: Axis, time: Range, day: string | null): Axis {
  const { from, to } = spanOf(time);
  const on = (date: string | null): number[] => {
    const number = date === null ? Number.NaN : Date.parse(date) / DAY;
    return number > axis.first && number < axis.last ? [number] : [];
  };
  const ends = [...on(from), ...on(to)];
  if (ends.length === 0) return axis;
  const days = [
    ...ends,
    ...on(day),
    ...(from === null ? [axis.first] : []),
    ...(to === null ? [axis.last] : []),
  ];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const beside = Math.max(BESIDE, Math.round((last - first) / 2));
  return axisBetween(Math.max(axis.first, first - beside), Math.min(axis.last, last + beside));
}

/** What of a stretch of office lies on the axis; null where nothing does. */
export function barOn(interval: Interval, axis: Axis): Pick<Bar, 'sure' | 'maybe'> | null {
  const bar = barOf(interval, axis);
  const [sure, maybe] = [onAxis(bar?.sure), onAxis(bar?.maybe)];
  return sure || maybe ? { sure, maybe } : null;
}

function onAxis(stretch: Stretch | null | undefined): Stretch | null {
  if (!stretch || stretch.to < 0 || stretch.from > 1) return null;
  return { from: Math.max(0, stretch.from), to: Math.min(1, stretch.to) };
}

/** An event as the axis reads stretches of time. */
function told(date: string, end: string) {
  const none = { heldFrom: null, heldUntil: null, endedBefore: null, notBefore: null };
  return {
    ...none,
    since: [{ date, claim: '' }],
    until: [{ date: end, claim: '' }],
    expected: [],
    disagreements: [],
  };
}

const DAY = 86_400_000;

/** The day at a place of the axis, from 0 to 1. */
export function dayAt(axis: Pick<Axis, 'first' | 'last'>, at: number): string {
  const share = Math.min(1, Math.max(0, at));
  const day = Math.round(axis.first + share * (axis.last - axis.first));
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The place of a day on the axis, from 0 to 1. */
export function placeOf(axis: Pick<Axis, 'first' | 'last'>, day: string): number {
  const share = (Date.parse(day) / DAY - axis.first) / (axis.last - axis.first);
  return Math.min(1, Math.max(0, share));
}

/** How many events begin in each of so many equal parts of the axis, on which some may not be. */
export function eventBins(events: readonly TimelineEvent[], axis: Axis, parts: number): readonly number[] {
  const bins = Array.from({ length: parts }, () => 0);
  for (const { date } of events) {
    const from = spanOf({ since: date, until: null }).from;
    if (from === null || from < dayAt(axis, 0) || from > dayAt(axis, 1)) continue;
    const index = Math.min(parts - 1, Math.floor(placeOf(axis, from) * parts));
    bins[index] = (bins[index] ?? 0) + 1;
  }
  return bins;
}

/** A stretch drawn with the pointer, in whichever direction; a mere click means all of time. */
export function brushed(axis: Axis, from: number, to: number): Range {
  if (Math.abs(from - to) < 0.005) return { since: null, until: null };
  return { since: dayAt(axis, Math.min(from, to)), until: dayAt(axis, Math.max(from, to)) };
}

/** What a field for a date means: null where nothing stands there, undefined where it is no date yet. */
export function dateField(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return isPartialDate(trimmed) ? trimmed : undefined;
}

/** How a role stands to a day, or to a stretch: held certainly, possibly, or not; null where neither is asked for. */
export type Standing = 'certainly' | 'possibly' | 'not' | null;

export interface RoleLine extends TimelineRole {
  readonly standing: Standing;
  /** Whether it was possibly held by nothing but what is told of more than a generation away, or of no time at all. */
  readonly isFar: boolean;
}

/**
 * Roles of persons that are shown, held in a stretch of time and on a day: the certain ones in order of time, then what
 * is possible, the nearest that is told first; ties by names.
 */
export function roleLines(timeline: Timeline, shown: Shown, time: Range, day: string | null): RoleLine[] {
  const stretch = spanOf(time);
  const asked = day === null ? stretch : { from: day, to: day };
  const within = (interval: Interval): boolean => overlap(possibleSpan(interval), stretch);
  return timeline.roles
    .filter(({ person, role }) => shown.nodes.has(person.id) && shown.nodes.has(role.id))
    .filter(({ intervals }) => intervals.length === 0 || intervals.some(within))
    .map((line) => {
      const standing = day === null ? standingIn(line.intervals, stretch) : standingOn(line.intervals, day);
      const away = standing === 'possibly' ? daysFrom(line.intervals, asked) : 0;
      return { away, line: { ...line, standing, isFar: away > GENERATION } };
    })
    .filter(({ line }) => line.standing !== 'not')
    .sort((a, b) => rank(a.line) - rank(b.line) || compareNumber(a.away, b.away) || inOrder(a.line, b.line))
    .map(({ line }) => line);
}

/** Endless ones are alike. */
const compareNumber = (a: number, b: number): number => (a === b ? 0 : a - b);

function inOrder(a: RoleLine, b: RoleLine): number {
  return (
    compareText(startOf(a), startOf(b)) ||
    compareText(a.person.name, b.person.name) ||
    compareText(`${a.person.id} ${a.role.id}`, `${b.person.id} ${b.role.id}`)
  );
}

/** Of what may have been held in a stretch; all of time asks for nothing. */
function standingIn(intervals: readonly Interval[], { from, to }: Span): Standing {
  if (from === null && to === null) return null;
  return heldWithin(intervals, from ?? '0000', to ?? '9999') === 'certainly' ? 'certainly' : 'possibly';
}

/** Events that are shown, in a stretch of time and not after a day, in order of time. */
export function eventLines(
  timeline: Timeline,
  shown: Shown,
  time: Range,
  day: string | null,
): TimelineEvent[] {
  const stretch = spanOf(time);
  return timeline.events.filter(({ node, date, end }) => {
    if (!shown.nodes.has(node.id)) return false;
    const span: Span = eventSpan(node) ?? spanOf({ since: date, until: end ?? date });
    return overlap(span, stretch) && (day === null || (span.from ?? '') <= day);
  });
}

const rank = ({ standing }: RoleLine): number => (standing === 'possibly' ? 1 : 0);

function startOf({ intervals }: TimelineRole): string {
  const starts = intervals.flatMap(({ since, heldFrom, endedBefore }) =>
    [since[0], heldFrom, endedBefore].flatMap((bound) => bound?.date ?? []),
  );
  return starts.sort()[0] ?? '9999';
}
