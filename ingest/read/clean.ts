/** What is done to a text before it is stored; offsets count in what comes out. */

const LINE_ENDS = /\r\n?|[\v\f\u0085]/g;
const HARD_SPACES = /[\u00a0\u2007\u202f]/g;
const CONTROLS = /[^\P{Cc}\n\t]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const LEADING_BLANK_LINES = /^(?:[^\S\n]*\n)+/u;

/** Longest title or source name; a longer one is cut. */
const LONGEST_LINE = 500;

/**
 * A text with plain line ends and spaces, without control characters, and without blank lines around it.
 * Cleaning twice is cleaning once.
 */
export function cleanText(text: string): string {
  const plain = text.replace(LINE_ENDS, '\n').replace(HARD_SPACES, ' ').replace(CONTROLS, '');
  return wellFormed(plain).replace(LEADING_BLANK_LINES, '').trimEnd();
}

/** A text that can be stored as UTF-8: half a surrogate pair becomes U+FFFD, of the same length. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd');
}

/** A declared value as one line, or null where there is none: a string or a number, without needless spaces. */
export function oneLine(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const line = cleanText(value.slice(0, 4 * LONGEST_LINE))
    .replace(/\s+/gu, ' ')
    .trim();
  return wellFormed(line.slice(0, LONGEST_LINE)).trim() || null;
}
