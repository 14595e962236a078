/**
 * Dates as reports write them in a line or a dateline, in words or as ISO. The page reads them too, so that this goes
 * without the parser of `ingest/read/dates.ts`, which is larger than the page; a test holds that both read alike.
 */
import { AGENCY, PLACE, REGION } from './datelines.ts';
import { isPartialDate } from './dates.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;
/** "ROTTERDAM, Netherlands, 14 March 2025 (AP) – ". */
const DATELINE = new RegExp(`^${PLACE}${REGION},? (?<date>${DATE})(?: ${AGENCY})? ?[-–—:]`, 'u');
/** "Published on Tuesday, 14 March 2025, 9:30 GMT". */
const DATE_LINE = new RegExp(
  `^(?:(?:Published|Posted|Dated?)(?: on)?:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>${DATE})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}\\b.{0,20})?$`,
  'iu',
);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ANY_DATE = new RegExp(DATE, 'iu');
const NAME = "(?:The )?\\p{Lu}[\\p{L}.'’&-]*(?: \\p{Lu}[\\p{L}.'’&-]*){0,3}";
/** "Dublin Star, ", "London, Monday, ": who reports and where from; "Battle of Hastings, " is what happened. */
const BEFORE = new RegExp(`^(?:${NAME}(?:,| [-–—|·]) ?){1,2}$`, 'u');
const BEHIND = new RegExp(`^(?:(?:,| [-–—|·]) ?${NAME}){1,2}\\.?$`, 'u');
const LONGEST_LINE = 100;

/**
 * The ISO date of a line that is nothing but a date, whatever day of the week and time of day it tells, and perhaps the
 * names of a paper and a place beside it: "Dublin Star, 6 March 2024". Else null.
 */
export function dateInLine(line: string): string | null {
  const alone = DATE_LINE.exec(line)?.groups?.date;
  if (alone !== undefined || line.length > LONGEST_LINE) return isoDate(alone);
  const found = ANY_DATE.exec(line);
  if (!found) return null;
  const [before, behind] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
  const areNames = (before === '' || BEFORE.test(before)) && (behind === '' || BEHIND.test(behind));
  return areNames ? isoDate(found[0]) : null;
}

/** The ISO date of the dateline that a line begins with; null where there is none, or one without its year. */
export function dateOfDateline(line: string): string | null {
  return isoDate(DATELINE.exec(line)?.groups?.date);
}

/** Null for a day that no month has. */
function isoDate(date: string | undefined): string | null {
  if (date === undefined || isPartialDate(date)) return date ?? null;
  const [, day = '', year = ''] = /(\d{1,2})\D.*?(\d{4})$/u.exec(date) ?? [];
  const month = MONTHS.indexOf(
    /[a-z]{3}/iu.exec(date.replace(/\d(?:st|nd|rd|th)/giu, ''))?.[0].toLowerCase() ?? '',
  );
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(iso) ? iso : null;
}
