/** Days and months counted from a day, on the calendar of the article: no clock, no time zone. */

const DAY_IN_MS = 86_400_000;

export function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_IN_MS).toISOString().slice(0, 10);
}

export function monthsFrom(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

export function yearsFrom(day: string, count: number): string {
  return String(Number(day.slice(0, 4)) + count);
}

/** The day of the week, Sunday is 0. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The month that holds two days, else the year, else nothing: a span of days at the precision that is sure. */
export function holding(first: string, last: string): string | null {
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}
