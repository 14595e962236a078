/**
 * Dates that a text gives, at the precision that it gives. A weekday, or a day or month without a year, means
 * something only beside a publication date; without one it gives nothing. A general parser guesses there, so
 * that these rules are our own.
 */
import { matchesOf } from '../../../../shared/matches.ts';
import { isPartialDate, precisionOf } from '../../../../shared/model/dates.ts';
import { daysFrom, holding, monthsFrom, weekdayOf, yearsFrom } from './calendar.ts';
import { DATE_PATTERNS, MONTH_LETTERS, NAMED_DAYS, NUMBERS, RELATIVE_DAYS, WEEKDAYS } from './date-words.ts';
import { type Tense, tenseOf } from './tense.ts';

export interface DateExpression {
  /** Where it stands, counted as the text that was given. */
  readonly at: number;
  readonly until: number;
  readonly date: string;
  /** The last day, month or year of a span. */
  readonly last: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Found {
  readonly at: number;
  readonly until: number;
  readonly groups: Groups;
}

/** "Was elected, effective July 1": on neither side, whatever its verb tells. */
const EFFECTIVE = /\beffective (?:on |from |as of )?$/iu;
const LEAD = 20;
const OPENING = /^(?:(?:But|And|Then|Just|Only|On|In) )*$/iu;

/**
 * The dates of a sentence in order of text.
 * @param published publication date, or null
 * @param before the last date of the sentence before, or null
 */
export function dateExpressions(
  text: string,
  published: string | null,
  before: string | null = null,
): DateExpression[] {
  const today = published && published.length === 10 && isPartialDate(published) ? published : null;
  const tense = tenseOf(text);
  const dates: DateExpression[] = [];
  const found = findAll(text);
  for (let k = 0; k < found.length; k += 1) {
    const one = found[k];
    const next = found[k + 1];
    if (!one) break;
    const told = EFFECTIVE.test(text.slice(Math.max(0, one.at - LEAD), one.at))
      ? null
      : tense(one.at, one.until);
    const span = next && isSpan(text, one, next) ? spanOf(one, next, today, told) : null;
    if (span) k += 1;
    const anchor = dates.at(-1)?.date ?? (isToldFromBefore(text, one) ? before : null);
    const date = span ?? offsetFrom(anchor, one) ?? single(one, today, told);
    if (date) dates.push(date);
  }
  return dates;
}

function findAll(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of DATE_PATTERNS.flatMap(({ cue, patterns }) => (cue.test(text) ? patterns : []))) {
    for (const { index: at, 0: words, groups } of matchesOf(pattern, text)) {
      const until = at + words.length;
      if (!groups || found.some((other) => at < other.until && other.at < until)) continue;
      found.push({ at, until, groups });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function single(
  { at, until, groups }: Found,
  today: string | null,
  tense: Tense | null,
): DateExpression | null {
  const date = resolve(groups, today, tense);
  return date ? { at, until, date, last: lastOf(groups, date) } : null;
}

/** "Three years later", "the day before", "that year": counted from the date before it. */
function offsetFrom(anchor: string | null, { at, until, groups }: Found): DateExpression | null {
  const { offset, unit, count } = groups;
  if (!offset || !unit || anchor === null) return null;
  if (PRECISIONS.indexOf(precisionOf(anchor)) < PRECISIONS.indexOf(unit)) return null;
  const number = (OFFSETS[offset.toLowerCase()] ?? 0) * (count ? numberOf(count) : 1);
  return { at, until, date: moved(anchor, number, unit), last: null };
}

/**
 * "That year" is one that was told. "A year later" is counted from the sentence before only where it opens its own: else it
 * may be counted from anything that was told without its date, as "a year after" is.
 */
function isToldFromBefore(text: string, { at, groups: { offset = '' } }: Found): boolean {
  return /^that$/iu.test(offset) || (!/^(?:before|after)$/iu.test(offset) && OPENING.test(text.slice(0, at)));
}

const PRECISIONS: readonly string[] = ['year', 'month', 'day'];
/** "A day after he resigned" tells of the resignation, which was before. */
const OFFSETS: Readonly<Record<string, number>> = {
  that: 0,
  later: 1,
  following: 1,
  next: 1,
  before: 1,
  same: 0,
  earlier: -1,
  previous: -1,
  after: -1,
};

function moved(day: string, count: number, unit: string): string {
  if (unit === 'day') return daysFrom(day, count);
  return unit === 'month' ? monthsFrom(day, count) : yearsFrom(day, count);
}

/** "From 1998 to 2003", "between March and May", "1984–1985". */
function isSpan(text: string, one: Found, next: Found): boolean {
  const between = text.slice(one.until, next.at);
  if (/^ ?[-–—] ?$/u.test(between)) return true;
  const lead = /\b(?:from|between)(?: early| late)? $/iu.exec(
    text.slice(Math.max(0, one.at - 14), one.at),
  )?.[0];
  if (!lead) return false;
  return /^between/iu.test(lead)
    ? between === ' and '
    : /^ (?:to|until|till|through)(?: early| late)? $/u.test(between);
}

/** A span of one precision; the first end takes from the second one the year that it does not say itself. */
function spanOf(one: Found, next: Found, today: string | null, tense: Tense | null): DateExpression | null {
  const last = resolve(next.groups, today, tense);
  if (!last) return null;
  const year = hasYear(one.groups) ? undefined : last.slice(0, 4);
  const near = one.groups.weekday ? daysFrom(last.length === 10 ? last : (today ?? last), 0) : today;
  const date = resolve(year && monthOf(one.groups) ? { ...one.groups, year } : one.groups, near, tense);
  if (!date || precisionOf(date) !== precisionOf(last) || last <= date) return null;
  return { at: one.at, until: next.until, date, last };
}

function hasYear({ year, yearTurn }: Groups): boolean {
  return Boolean(year ?? yearTurn);
}

function resolve(groups: Groups, today: string | null, tense: Tense | null): string | null {
  const { weekday, relative, unit, count } = groups;
  const turn = groups.turn?.toLowerCase();
  const month = monthOf(groups);
  if (month) return inYear(groups, month, today, tense, turn);
  if (groups.year) return groups.year;
  if (!today) return null;
  if (weekday)
    return nearWeekday(WEEKDAYS.indexOf(weekday), today, tense === 'ahead' || turn === 'next' ? 1 : -1);
  if (relative) return daysFrom(today, RELATIVE_DAYS[relative.toLowerCase()] ?? 0);
  if (!unit || groups.offset) return null;
  return count ? ago(numberOf(count), unit.toLowerCase(), today) : around(unit.toLowerCase(), turn, today);
}

function monthOf({ month, monthNumber, namedDay }: Groups): string | null {
  if (namedDay) return NAMED_DAYS[namedDay.toLowerCase()]?.[0] ?? null;
  if (monthNumber) return monthNumber;
  if (!month) return null;
  return String(MONTH_LETTERS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** A month, or a day in it, in the year that the text says, or that the publication and the tense tell. */
function inYear(
  groups: Groups,
  month: string,
  today: string | null,
  tense: Tense | null,
  turn: string | undefined,
): string | null {
  const { year, yearTurn, namedDay } = groups;
  const day = namedDay ? NAMED_DAYS[namedDay.toLowerCase()]?.[1] : groups.day;
  const rest = day ? `${month}-${day.padStart(2, '0')}` : month;
  const said = year ?? (yearTurn && today ? yearsFrom(today, TURNS[yearTurn] ?? 0) : null);
  const turned = turn === 'last' ? 'past' : turn === 'next' ? 'ahead' : tense;
  const date = said ? `${said}-${rest}` : yearTurn || !today ? null : nearestYear(rest, today, turned);
  return date && isPartialDate(date) ? date : null;
}

const TURNS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The year that brings a month or day closest to the publication, on the side of it that the tense tells. */
function nearestYear(rest: string, today: string, tense: Tense | null): string {
  const distance = (date: string) => {
    return Math.abs(Date.parse(date.length === 7 ? `${date}-15` : date) - Date.parse(today));
  };
  const now = today.slice(0, rest.length + 5);
  const dates = [0, -1, 1].map((step) => `${yearsFrom(today, step)}-${rest}`);
  const told = dates.filter((date) => (tense === 'past' ? date <= now : tense !== 'ahead' || date >= now));
  return (told.length > 0 ? told : dates).reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function nearWeekday(weekday: number, today: string, direction: 1 | -1): string {
  const distance = (direction * (weekday - weekdayOf(today)) + 7) % 7;
  return daysFrom(today, direction * distance);
}

function numberOf(count: string): number {
  const word = NUMBERS.indexOf(count.toLowerCase());
  if (word >= 0) return word;
  return /^(?:an?|the)$/iu.test(count) ? 1 : Number(count);
}

/** Days are counted exactly; a week ago is within some days, a month ago within a month. */
function ago(count: number, unit: string, today: string): string | null {
  if (unit !== 'week') return moved(today, -count, unit);
  return holding(daysFrom(today, -7 * count - 3), daysFrom(today, -7 * count + 3));
}

/** This, the last or the next week, month, year; a week as the month that holds it. */
function around(unit: string, turn: string | undefined, today: string): string | null {
  const step = TURNS[turn ?? 'this'] ?? 0;
  if (unit === 'year') return yearsFrom(today, step);
  if (unit === 'month') return monthsFrom(today, step);
  const monday = daysFrom(today, 7 * step - ((weekdayOf(today) + 6) % 7));
  return holding(monday, daysFrom(monday, 6));
}

function lastOf({ lastDay, shortYear }: Groups, date: string): string | null {
  if (shortYear) return shortYear > date.slice(2, 4) ? `${date.slice(0, 2)}${shortYear}` : null;
  if (!lastDay) return null;
  const last = `${date.slice(0, 8)}${lastDay.padStart(2, '0')}`;
  return isPartialDate(last) && last > date ? last : null;
}
