/** Pieces of text on a page → boxes of words that stand on one line without a wide gap. */

/** Words on a page, in points from its upper left corner. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the words stand on. */
  readonly base: number;
  /** Of the type. */
  readonly size: number;
}

/** What the library tells of a piece of text (PDF 32000-1, 9.4.4). */
export interface Piece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly unknown[];
}

/** In sizes of the type: from this on a gap is a space, from the second on it parts two boxes. */
const SPACE = 0.15;
const APART = 1.1;
const SAME_LINE = 0.35;

/** The boxes of a page, in the order that they were drawn. Text that is turned (stamps, watermarks) is left out. */
export function boxesOf(pieces: readonly Piece[], height: number): Box[] {
  const boxes: Box[] = [];
  let spaced = false;
  for (const piece of pieces) {
    const box = boxOf(piece, height);
    if (box === null) continue;
    if (box.text === '') {
      spaced = true;
      continue;
    }
    const last = boxes.at(-1);
    const joined = last && join(last, box, spaced);
    if (joined) boxes[boxes.length - 1] = joined;
    else boxes.push(box);
    spaced = /\s$/u.test(piece.str);
  }
  return boxes;
}

function boxOf({ str, width, transform }: Piece, height: number): Box | null {
  const [a, b, c, d, x, y] = transform.map(Number);
  if (a === undefined || b === undefined || x === undefined || y === undefined) return null;
  if (Math.abs(b) > Math.abs(a)) return null;
  const size = Math.hypot(c ?? 0, d ?? 0) || Math.abs(a);
  if (![size, x, y, width].every(Number.isFinite) || size <= 0) return null;
  return { text: str.replace(/\s+/gu, ' ').trim(), left: x, right: x + width, base: height - y, size };
}

function join(one: Box, next: Box, spaced: boolean): Box | null {
  const size = Math.max(one.size, next.size);
  const gap = next.left - one.right;
  if (Math.abs(next.base - one.base) > SAME_LINE * size || gap < -SAME_LINE * size || gap > APART * size)
    return null;
  const space = spaced || gap > SPACE * size ? ' ' : '';
  return { ...one, text: `${one.text}${space}${next.text}`, right: Math.max(one.right, next.right), size };
}

/** Boxes that stand side by side, from above; within a row from the left. */
export function rowsOf(boxes: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  let low = Number.NEGATIVE_INFINITY;
  for (const box of [...boxes].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && box.base - SAME_LINE * box.size < low) row.push(box);
    else rows.push([box]);
    low = box.base;
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left || a.base - b.base));
}

/** The number in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
