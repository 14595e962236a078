import type { Holding } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { daysOf } from '../../../../shared/model/dates.ts';

/** Who held what when, as bars over one axis of time. Nothing is drawn that no article says. */

type Interval = Holding['intervals'][number];

/** A stretch of the axis, from 0 at its left end to 1 at its right one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Bar {
  /** Where it was held as far as articles tell; null where they tell only that it was over or to come. */
  readonly sure: Stretch | null;
  /** Where it may have been held besides. */
  readonly maybe: Stretch | null;
  /** Whether its beginning and its end are told; an end that is not is drawn open. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Days that were still to come when they were told. */
  readonly expected: readonly number[];
}

export interface Axis {
  /** First and last day, counted from 1970-01-01. */
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  /** Empty where it would lie on the one before. */
  readonly text: string;
  /** Which part of the text stands at the tick: none of it leaves the axis. */
  readonly anchor: 'start' | 'middle' | 'end';
}

const DAY = 86_400_000;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const dayOf = (iso: string): number => Math.floor(Date.parse(iso) / DAY);
const firstDay = (date: string): number => dayOf(daysOf(date)[0]);
const lastDay = (date: string): number => dayOf(daysOf(date)[1]);

/** The axis on which all of these can stand; null where none of them has a date. */
export function axisOf(holdings: readonly Pick<Holding, 'intervals'>[]): Axis | null {
  const dates = holdings.flatMap(({ intervals }) => intervals.flatMap(datesOf));
  if (dates.length === 0) return null;
  const earliest = Math.min(...dates.map(firstDay));
  const latest = Math.max(...dates.map(lastDay));
  const span = latest - earliest;
  const room = Math.max(Math.min(30, span + LEAST), Math.round(span * 0.04));
  return axisBetween(earliest - room, latest + room);
}

/** Days beside a single one. */
const LEAST = 3;

/** The axis from one day to another, counted from 1970-01-01. */
export function axisBetween(first: number, last: number): Axis {
  return { first, last, ticks: ticksOf({ first, last }) };
}

function datesOf(interval: Interval): string[] {
  const { since, heldFrom, heldUntil, until, endedBefore, notBefore, expected } = interval;
  return [...since, heldFrom, heldUntil, ...until, endedBefore, notBefore, ...expected].flatMap((bound) =>
    bound ? [bound.date] : [],
  );
}

type Days = Pick<Axis, 'first' | 'last'>;

/** Round years, months where it is less than two years, days where it is some weeks: between two and seven of them. */
function ticksOf(days: Days): Axis['ticks'] {
  return readable(days.last - days.first <= 70 ? dayTicks(days) : monthTicks(days));
}

/** The year stands at the first, and where it is another. */
function dayTicks({ first, last }: Days): Pick<Tick, 'at' | 'text'>[] {
  const step = [1, 2, 7].find((each) => (last - first) / each <= 6) ?? 14;
  const ticks: { at: number; text: string }[] = [];
  let year = '';
  for (let day = Math.ceil(first / step) * step; day <= last; day += step) {
    const iso = isoOf(day);
    const isAnother = iso.slice(0, 4) !== year;
    year = iso.slice(0, 4);
    const [number, month = ''] = dateText(iso).split(' ');
    const text = `${number} ${month.slice(0, 3)}${isAnother ? ` ${year}` : ''}`;
    ticks.push({ at: (day - first) / (last - first), text });
  }
  return ticks;
}

function monthTicks({ first, last }: Days): Pick<Tick, 'at' | 'text'>[] {
  const [from, to] = [new Date(first * DAY), new Date(last * DAY)];
  const months = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const span = months(to) - months(from);
  const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
  const step = steps.find((each) => span / each <= 6) ?? 1200;
  const start = Math.ceil((months(from) + 1) / step) * step;
  const ticks: { at: number; text: string }[] = [];
  for (let month = start; month <= months(to); month += step) {
    const year = Math.floor(month / 12);
    const iso = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
    const at = (dayOf(`${iso}-01`) - first) / (last - first);
    if (at >= 0 && at <= 1) ticks.push({ at, text: step % 12 === 0 ? String(year) : shortMonth(iso) });
  }
  return ticks;
}

/** A letter's share of the narrowest axis, that of a telephone. */
const LETTER = 0.0185;
/** Free between two texts. */
const APART = 0.015;

/** Texts within the axis, none on another. */
function readable(ticks: readonly Pick<Tick, 'at' | 'text'>[]): Tick[] {
  let free = 0;
  return ticks.map(({ at, text }): Tick => {
    const width = text.length * LETTER;
    const anchor = at < width / 2 ? 'start' : at > 1 - width / 2 ? 'end' : 'middle';
    const left = at - { start: 0, middle: width / 2, end: width }[anchor];
    if (left < free) return { at, text: '', anchor };
    free = left + width + APART;
    return { at, text, anchor };
  });
}

function shortMonth(iso: string): string {
  const [month = '', year = ''] = dateText(iso).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}

/** One stretch of office on the axis; null where nothing of it has a date. */
export function barOf(interval: Interval, axis: Axis): Bar | null {
  const { since, heldFrom, heldUntil, until, endedBefore, notBefore } = interval;
  const scale = (day: number): number => (day - axis.first) / (axis.last - axis.first);
  const begin = since.length > 0 ? firstDay(since.at(-1)?.date ?? '') : heldFrom && firstDay(heldFrom.date);
  const end = until[0] ? lastDay(until[0].date) : heldUntil && lastDay(heldUntil.date);
  // What is told of an end says more than that it was over by some day.
  const [least, most] = [since[0] ?? notBefore, until.at(-1) ?? endedBefore];
  const [from, to] = [begin ?? end, end ?? begin];
  const outside = [least && firstDay(least.date), most && lastDay(most.date)];
  const known = [from, to, ...outside].filter((day) => typeof day === 'number');
  const expected = interval.expected.map(({ date }) => scale(firstDay(date)));
  const told = { begins: since.length > 0, ends: until.length > 0, expected };
  if (known.length === 0) return expected.length > 0 ? { sure: null, maybe: null, ...told } : null;
  const sure =
    typeof from === 'number' && typeof to === 'number'
      ? { from: scale(Math.min(from, to)), to: scale(Math.max(from, to)) }
      : null;
  const outer = { from: scale(Math.min(...known)), to: scale(Math.max(...known)) };
  const wider = !sure || outer.from < sure.from || outer.to > sure.to;
  return { sure, maybe: wider ? outer : null, ...told };
}

/** One stretch of office in words: what is told of its ends, else what is known of them. */
export function intervalText(interval: Interval): string {
  const { since, heldFrom, heldUntil, until, endedBefore, notBefore, expected } = interval;
  const or = (bounds: readonly { readonly date: string }[]) =>
    [...new Set(bounds.map(({ date }) => dateText(date)))].join(' or ');
  if (since.length > 0 && until.length > 0) return `${or(since)} – ${or(until)}`;
  if (since.length > 0 && endedBefore) return `since ${or(since)}, over by ${dateText(endedBefore.date)}`;
  if (since.length > 0) return `since ${or(since)}`;
  if (until.length > 0) return `until ${or(until)}`;
  if (heldFrom && heldUntil && heldFrom.date !== heldUntil.date)
    return `held ${dateText(heldFrom.date)} and ${dateText(heldUntil.date)}`;
  if (heldFrom) return `held ${dateText(heldFrom.date)}`;
  if (endedBefore) return `over by ${dateText(endedBefore.date)}`;
  if (expected.length > 0) return `expected ${or(expected)}`;
  return notBefore ? `not yet ${dateText(notBefore.date)}` : 'no date told';
}

/** All that is told of a holding's time, in one line. */
export function holdingText({ intervals }: Pick<Holding, 'intervals'>): string {
  return intervals.length > 0 ? intervals.map(intervalText).join('; ') : 'no date told';
}

/** One row of the table that says the same as the bars: a bound, and the claim that it stands on. */
export interface BoundRow {
  readonly reads: string;
  readonly date: string;
  readonly claim: string;
}

/** Every bound of a stretch of office, in order of time. */
export function boundRows(interval: Interval): BoundRow[] {
  const { since, heldFrom, heldUntil, until, endedBefore, notBefore, expected } = interval;
  const rows: [string, (typeof since)[number] | null][] = [
    ['not yet', notBefore],
    ...since.map((bound): [string, typeof bound] => ['began', bound]),
    ['held', heldFrom],
    ['still held', heldUntil?.claim === heldFrom?.claim ? null : heldUntil],
    ...until.map((bound): [string, typeof bound] => ['ended', bound]),
    ['over', endedBefore],
    ...expected.map((bound): [string, typeof bound] => ['expected', bound]),
  ];
  return rows.flatMap(([reads, bound]) => (bound ? [{ reads, date: bound.date, claim: bound.claim }] : []));
}

/** On what two articles disagree, with what each of them says. */
export interface DisagreementText {
  readonly text: string;
  readonly sides: readonly { readonly claim: string; readonly article: string; readonly says: string }[];
}

const ABOUT = {
  since: 'Articles disagree on when it began',
  until: 'Articles disagree on when it ended',
  held: 'Articles disagree on whether it was held',
  again: 'One article says that it was over, a later one that it is held',
} as const;

/** The disagreements of a holding in words, each side with its article. */
export function disagreementsOf(holding: Pick<Holding, 'intervals' | 'claims'>): DisagreementText[] {
  const claims = new Map(holding.claims.map((claim) => [claim.id, claim]));
  return holding.intervals.flatMap(({ disagreements }) =>
    disagreements.map(({ about, claims: ids }) => ({
      text: ABOUT[about],
      sides: ids.flatMap((id) => {
        const claim = claims.get(id);
        if (!claim) return [];
        const date = about === 'since' ? claim.since : about === 'until' ? claim.until : null;
        const on = claim.publishedAt ? `, ${dateText(claim.publishedAt)}` : '';
        return [
          {
            claim: id,
            article: claim.article,
            says: date ? dateText(date) : `${claim.tenure ?? 'told'}${on}`,
          },
        ];
      }),
    })),
  );
}
