/** The day of a report, as its own first lines tell it: a dateline, or a line that is a date. */
import { dateInWords } from './dates.ts';

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
const SIGNS = /^[\s*_#>]+|[\s*_]+$/gu;
/** Lines with words in which a report tells its day. */
const LINES = 6;
const LONGEST_LINE = 200;

/**
 * Null where no line tells it with its year: a date within a sentence is that of what is reported. The first line alone is
 * a title, whatever it says.
 */
export function dateOfReport(text: string): string | null {
  const lines = text
    .slice(0, LINES * 1_000)
    .split('\n', LINES * 3)
    .map((line) => line.slice(0, LONGEST_LINE).replace(SIGNS, ''))
    .filter((line) => line !== '')
    .slice(0, LINES);
  for (const [place, line] of lines.entries()) {
    const told = DATELINE.exec(line) ?? (place > 0 ? DATE_LINE.exec(line) : null);
    if (told) return dateInWords(told.groups?.date);
  }
  return null;
}
