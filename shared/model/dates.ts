/** Dates at the precision that is known: `2024`, `2024-03`, `2024-03-24`. Compared as text. */

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

export type Precision = 'year' | 'month' | 'day';

/** Whether a text is a real date at one of the three precisions ("2023-02-30" is not). */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (!month) return true;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  return inYear && (!day || (Number(day) >= 1 && Number(day) <= last));
}

/** The precision of a partial date. */
export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/**
 * A date or time in ISO form, or a date that `Date` reads without a guess, as a partial date; else null.
 * A time is cut to its day as written, without moving it to another time zone.
 */
export function toPartialDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (isPartialDate(text)) return text;
  const day = /^(\d{4}-\d{2}-\d{2})[T ]/u.exec(text)?.[1];
  if (day) return isPartialDate(day) ? day : null;
  return null;
}

/** First and last day of a partial date. */
export function daysOf(date: string): readonly [first: string, last: string] {
  const precision = precisionOf(date);
  if (precision === 'day') return [date, date];
  if (precision === 'year') return [`${date}-01-01`, `${date}-12-31`];
  const [year, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return [`${date}-01`, `${date}-${String(last).padStart(2, '0')}`];
}
