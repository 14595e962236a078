/** What the first lines of a report say of it: its title, and its day. Both lines stay in the text. */
import { isByline, isOpeningByline, isSignature } from './bylines.ts';
import { dateInLine, dateOfDateline } from './report-dates.ts';

const LONGEST_TITLE = 150;
const SIGNS = /^[\s*_#>]+|[\s*_]+$/gu;
/** Lines with words in which a report tells its day. */
const LINES = 6;
const LONGEST_LINE = 200;

/**
 * A first line that stands as a title: short, no sentence and no byline, with text behind it, and above a blank line, a
 * byline or a date. Null where there is none.
 */
export function titleLine(text: string): string | null {
  const [first = '', second = '', third] = text
    .trimStart()
    .slice(0, 8 * LONGEST_TITLE)
    .split(/\r?\n/u, 3);
  const title = first.trim();
  if (title === '' || first.length > LONGEST_TITLE || third === undefined) return null;
  if (/[.。]$/u.test(title) || isOpeningByline(title)) return null;
  return isApart(second) ? title.replace(/\s+/gu, ' ') : null;
}

/** Whether a line is no part of the text that a title stands above. */
function isApart(line: string): boolean {
  const plain = line.replace(SIGNS, '');
  return plain === '' || isByline(plain) || isSignature(plain) || dateInLine(plain) !== null;
}

/**
 * The day that a dateline or a line near the beginning tells with its year, as ISO; null where none does, since a date
 * within a sentence is that of what is reported. The first line alone is a title, whatever it says.
 */
export function dateOfReport(text: string): string | null {
  const lines = text
    .slice(0, LINES * 1_000)
    .split('\n', LINES * 3)
    .map((line) => line.slice(0, LONGEST_LINE).replace(SIGNS, ''))
    .filter((line) => line !== '')
    .slice(0, LINES);
  for (const [place, line] of lines.entries()) {
    const date = dateOfDateline(line) ?? (place > 0 ? dateInLine(line) : null);
    if (date !== null) return date;
  }
  return null;
}
