/** Lines of a page → paragraphs, which go on over columns and pages. */
import { type Box, median, rowsOf } from './boxes.ts';

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** From 0. */
  readonly page: number;
}

/** In lines: a wider gap parts two paragraphs. */
const GAP = 1.35;
const SAME_SIZE = 0.12;
/** In sizes of the type. */
const INDENT = 0.9;
/** A last line ends this much of the column before its edge. */
const SHORT = 0.2;
const ENDED = /[.!?:;…]["”’')\]]*$/u;
const BULLET = /^(?:[•▪◦–—*]|\d{1,2}[.)])\s/u;

/** The lines of a part of a page, from above. */
export function linesOf(block: readonly Box[], page: number): Line[] {
  return rowsOf(block).map((row) => ({
    text: row.map(({ text }) => text).join(' '),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    base: row[0]?.base ?? 0,
    size: median(row.map(({ size }) => size)),
    page,
  }));
}

/** The paragraphs of the parts of a document, in their order. */
export function paragraphsOf(blocks: readonly (readonly Line[])[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const lines of blocks) {
    for (const [index, paragraph] of parted(lines).entries()) {
      const last = paragraphs.at(-1);
      if (index === 0 && last && goesOn(last, paragraph)) last.push(...paragraph);
      else paragraphs.push(paragraph);
    }
  }
  return paragraphs;
}

function parted(lines: readonly Line[]): Line[][] {
  const leading = median(lines.slice(1).map((line, at) => line.base - (lines[at]?.base ?? 0)));
  const left = median(lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (paragraph && last && !begins(line, last, { leading, left, right })) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

interface Column {
  readonly leading: number;
  readonly left: number;
  readonly right: number;
}

function begins(line: Line, last: Line, { leading, left, right }: Column): boolean {
  if (line.base - last.base > GAP * Math.max(leading, last.size)) return true;
  if (!areOfOneSize(line, last) || BULLET.test(line.text)) return true;
  const edge = left + INDENT * line.size;
  if (line.left > edge && last.left <= edge) return true;
  return ENDED.test(last.text) && last.right < right - SHORT * (right - left);
}

/** Whether what stands at the top of a column or page goes on with what stood at the end of the one before. */
function goesOn(before: readonly Line[], after: readonly Line[]): boolean {
  const [last, first] = [before.at(-1), after[0]];
  if (!last || !first || !areOfOneSize(last, first)) return false;
  return !ENDED.test(last.text) && /^["“‘(]?[\p{Ll}\d]/u.test(first.text);
}

function areOfOneSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= SAME_SIZE * Math.max(one.size, other.size);
}
