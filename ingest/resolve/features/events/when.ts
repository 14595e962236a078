/** When both happened. */

import { dateText } from '../../../../shared/model/date-text.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Days, type Happening, happeningOf } from './happening.ts';

/** Articles tell of what happened within so many days before them. */
const FRESH = 3;
/** After so many they do not, but of what they look back on. */
const STALE = 30;
/** An event of a day may be told a day off: by the time zone, or by the night. */
const OFF = 1;

/** Days between two spans; 0 where they meet. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** The days that both tell meet. */
function sameDate(a: Happening, b: Happening): Verdict | null {
  if (!a.told || !b.told || gap(a.told, b.told) > 0) return null;
  const sharp = Math.min(a.sharpness, b.sharpness);
  const lasting = a.lasting && b.lasting ? 0.7 : 1;
  return { score: sharp * lasting, reason: `Both were on ${spoken(a.told, b.told)}` };
}

/** One is told of in an article of about the day of the other, or both are in articles of about the same days. */
function nearDate(a: Happening, b: Happening): Verdict | null {
  if (a.told && b.told) return null;
  const days = daysApart(a, b);
  if (days === null || days > STALE) return null;
  const near = days <= FRESH ? 1 : 1 - (days - FRESH) / (STALE - FRESH + 1);
  const sharp = a.told ? a.sharpness : b.told ? b.sharpness : 0.6;
  const score = 0.7 * near * sharp * (isAhead(a, b) ? 0.5 : 1);
  const about = days === 0 ? 'the same day' : `${days} ${days === 1 ? 'day' : 'days'} apart`;
  return { score, reason: `What is told of them is of ${about}` };
}

/** An article tells of what happened before it; of what comes some days after it, it may tell as planned. */
function isAhead(a: Happening, b: Happening): boolean {
  const told = a.told ?? b.told;
  const written = a.written ?? b.written;
  return told !== null && written !== null && told.from > written.to + OFF;
}

/** Days from what is told or was written of one to the other; null where one has no date, or cannot be told yet. */
function daysApart(a: Happening, b: Happening): number | null {
  const [one, other] = [a.told ?? a.written, b.told ?? b.written];
  return one && other ? gap(one, other) : null;
}

/** The days that both tell are apart. */
function otherDate(a: Happening, b: Happening): Verdict | null {
  if (!a.told || !b.told) return null;
  const days = gap(a.told, b.told);
  if (days === 0) return null;
  const far = days <= OFF ? 0.5 : days <= 7 ? 0.6 : days <= STALE ? 0.8 : 1;
  const score = a.lasting && b.lasting && days <= 366 ? far * 0.4 : far;
  return { score, reason: `One was on ${day(a, b, 'first')}, the other on ${day(a, b, 'last')}` };
}

/** Articles are too far apart to tell of one event as new; one looks back, or it is another. */
function otherTime(a: Happening, b: Happening): Verdict | null {
  if (a.told && b.told) return null;
  const days = daysApart(a, b);
  if (days === null || days <= STALE) return null;
  const back = a.told || b.told ? (isAhead(a, b) ? 1 : 0.6) : 1;
  const score = Math.min(1, 0.4 + days / 1000) * back * (a.lasting && b.lasting ? 0.5 : 1);
  return { score, reason: `What is told of them is of ${days} days apart` };
}

function spoken(a: Days, b: Days): string {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from === to ? written(from) : `days between ${written(from)} and ${written(to)}`;
}

function day(a: Happening, b: Happening, which: 'first' | 'last'): string {
  const days = [a.told?.from ?? 0, b.told?.from ?? 0].sort((x, y) => x - y);
  return written(days[which === 'first' ? 0 : 1] ?? 0);
}

function written(days: number): string {
  return dateText(new Date(days * 86_400_000).toISOString().slice(0, 10));
}

const feature = (name: string, says: (a: Happening, b: Happening) => Verdict | null): Feature => ({
  name,
  kinds: ['Event'],
  compare(a: KeyRecord, b: KeyRecord) {
    return a.kind === 'Event' && b.kind === 'Event' ? says(happeningOf(a), happeningOf(b)) : null;
  },
});

export const WHEN_FEATURES: readonly Feature[] = [
  feature('event-same-date', sameDate),
  feature('event-near-date', nearDate),
  feature('event-other-date', otherDate),
  feature('event-other-time', otherTime),
];
