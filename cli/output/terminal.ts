/** Text on a terminal: its width in cells, and nothing in it that steers the terminal. */
import stringWidth from 'string-width';
import type { Output } from '../context.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const CONTROLS = /\p{Cc}+/gu;
const CONTROLS_IN_LINES = /[^\P{Cc}\n]+/gu;
/** Marks that turn the direction of the text after them. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Cells of a line of a terminal; undefined for what is none, or does not know (it then says 0). */
export function columnsOf({ isTTY, columns }: Output): number | undefined {
  return isTTY && columns ? columns : undefined;
}

/** A value as one line; control characters, as escape sequences begin with, become spaces. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(DIRECTIONS, '');
}

/** A text of several lines without other control characters. */
export function plainLines(text: string): string {
  return text.replace(CONTROLS_IN_LINES, ' ').replace(DIRECTIONS, '');
}

/** Cells that a line takes: two for a wide character, none for a combining one. */
export function widthOf(line: string): number {
  return stringWidth(line);
}

/** A line of at most so many cells; a cut is shown as `…`, and never parts a character. */
export function cut(line: string, cells: number): string {
  if (widthOf(line) <= cells) return line;
  let kept = '';
  let width = 1;
  for (const { segment } of GRAPHEMES.segment(line)) {
    width += widthOf(segment);
    if (width > cells) break;
    kept += segment;
  }
  return cells < 1 ? '' : `${kept}…`;
}

/** A line with spaces up to so many cells. */
export function pad(line: string, cells: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, cells - widthOf(line)));
  return side === 'left' ? `${spaces}${line}` : `${line}${spaces}`;
}
