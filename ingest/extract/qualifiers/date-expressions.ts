/**
 * Dates that a text gives, at the precision that it gives. A weekday, or a day or month without a year, means
 * something only beside a publication date; without one it gives nothing. A general parser guesses there, so
 * that these rules are our own.
 */
import { isPartialDate } from '../../../shared/model/dates.ts';
import { DATE_PATTERNS, MONTH_LETTERS, WEEKDAYS } from './date-words.ts';

export interface DateExpression {
  /** Where it stands, counted as the text that was given. */
  readonly at: number;
  readonly until: number;
  readonly date: string;
  /** The last day of a span of days. */
  readonly last: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const DAY_IN_MS = 86_400_000;

/**
 * @param published publication date, or null
 * @param ahead whether the text speaks of what is to come: a weekday is then the next one
 */
export function dateExpressions(text: string, published: string | null, ahead: boolean): DateExpression[] {
  const found: DateExpression[] = [];
  const taken: (readonly [at: number, until: number])[] = [];
  const today = published && published.length === 10 && isPartialDate(published) ? published : null;
  for (const pattern of DATE_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [at, until] = [match.index, match.index + match[0].length];
      if (taken.some((other) => at < other[1] && other[0] < until)) continue;
      taken.push([at, until]);
      const date = match.groups ? resolve(match.groups, today, ahead) : null;
      if (date) found.push({ at, until, date, last: lastDay(match.groups, date) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function resolve(groups: Groups, today: string | null, ahead: boolean): string | null {
  const { year, day, weekday, relative, unit, turn } = groups;
  const month = monthOf(groups);
  if (month) {
    const rest = day ? `${month}-${day.padStart(2, '0')}` : month;
    const date = year ? `${year}-${rest}` : today && nearestYear(rest, today);
    return date && isPartialDate(date) ? date : null;
  }
  if (year) return year;
  if (!today) return null;
  if (weekday) return nearWeekday(WEEKDAYS.indexOf(weekday), today, ahead || turn === 'next');
  if (relative) return daysFrom(today, RELATIVE_DAYS[relative.toLowerCase()] ?? 0);
  return unit ? near(unit.toLowerCase(), turn?.toLowerCase(), today) : null;
}

const RELATIVE_DAYS: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 };

function monthOf({ month, monthNumber }: Groups): string | null {
  if (monthNumber) return monthNumber;
  if (!month) return null;
  return String(MONTH_LETTERS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** The year that brings a month or day closest to the publication. */
function nearestYear(rest: string, today: string): string {
  const thisYear = Number(today.slice(0, 4));
  const distance = (year: number) => {
    return Math.abs(Date.parse(`${year}-${rest.length === 2 ? `${rest}-15` : rest}`) - Date.parse(today));
  };
  const years = [thisYear, thisYear - 1, thisYear + 1];
  const best = years.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return `${best}-${rest}`;
}

function nearWeekday(weekday: number, today: string, ahead: boolean): string {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const back = (now - weekday + 7) % 7;
  return daysFrom(today, ahead ? (7 - back) % 7 : -back);
}

function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_IN_MS).toISOString().slice(0, 10);
}

function near(unit: string, turn: string | undefined, today: string): string {
  const step = turn === 'last' ? -1 : turn === 'next' ? 1 : 0;
  const year = Number(today.slice(0, 4));
  if (unit === 'year') return String(year + step);
  const month = Number(today.slice(5, 7)) + step;
  const [y, m] = month < 1 ? [year - 1, 12] : month > 12 ? [year + 1, 1] : [year, month];
  return `${y}-${String(m).padStart(2, '0')}`;
}

function lastDay(groups: Groups | undefined, date: string): string | null {
  if (!groups?.lastDay) return null;
  const last = `${date.slice(0, 8)}${groups.lastDay.padStart(2, '0')}`;
  return isPartialDate(last) && last > date ? last : null;
}
