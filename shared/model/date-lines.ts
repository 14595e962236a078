/**
 * Dates as reports write them in a line or a dateline, in words or as ISO. The page reads them too, so that this goes
 * without the parser of `ingest/read/dates.ts`, which is larger than the page; a test holds that both read alike.
 */
import { isPartialDate } from './dates.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;
/** "ROTTERDAM, Netherlands, 14 March 2025 (AP) – ". */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, [\\p{L} .'’-]{2,40}){0,2},? (?<date>${DATE})(?: \\([^()]{1,30}\\))? ?[-–—:]`,
  'u',
);
/** "Published on Tuesday, 14 March 2025, 9:30 GMT". */
const DATE_LINE = new RegExp(
  `^(?:(?:Published|Posted|Dated?)(?: on)?:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>${DATE})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}\\b.{0,20})?$`,
  'iu',
);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The ISO date of a line that is nothing but a date, whatever day of the week and time of day it tells; else null. */
export function dateInLine(line: string): string | null {
  return isoDate(DATE_LINE.exec(line)?.groups?.date);
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
