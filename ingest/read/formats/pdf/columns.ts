/** In which order the parts of a page are read: columns from the left, and what spans them above and below. */
import { type Box, median, rowsOf } from './boxes.ts';

/** In sizes of the type: the least gap between two columns, and the least width of a column (a table's are less). */
const GUTTER = 0.8;
const COLUMN = 9;
const FEWEST_LINES = 3;
/** A page of more is no text that somebody reads; looking for its columns would take too long. */
const MOST_BOXES = 4_000;
const MOST_ROWS = 150;

/** The parts of a page in reading order (recursive cuts along x and y; Nagy and Seth, 1984). */
export function blocksOf(boxes: readonly Box[]): Box[][] {
  if (boxes.length === 0) return [];
  if (boxes.length > MOST_BOXES) return [[...boxes]];
  const at = gutterOf(boxes);
  if (at !== null) {
    return [
      ...blocksOf(boxes.filter(({ left }) => left < at)),
      ...blocksOf(boxes.filter(({ left }) => left >= at)),
    ];
  }
  const rows = rowsOf(boxes);
  const band = tallestBand(rows);
  if (band === null) return [[...boxes]];
  const [from, to] = band;
  return [rows.slice(0, from), rows.slice(from, to), rows.slice(to)].flatMap((part) => blocksOf(part.flat()));
}

/** The rows between which there are columns, the most of them that there are. */
function tallestBand(rows: readonly Box[][]): readonly [from: number, to: number] | null {
  if (rows.length > MOST_ROWS || !rows.some((row) => row.length > 1)) return null;
  let best: readonly [number, number] | null = null;
  for (let from = 0; from < rows.length; from += 1) {
    for (
      let to = rows.length;
      to - from > Math.max(FEWEST_LINES - 1, best ? best[1] - best[0] : 0);
      to -= 1
    ) {
      if (from === 0 && to === rows.length) continue;
      if (gutterOf(rows.slice(from, to).flat()) !== null) best = [from, to];
    }
  }
  return best;
}

/** Where the right one of two columns begins: the widest gap that no line crosses; null where there is none. */
function gutterOf(boxes: readonly Box[]): number | null {
  const least = GUTTER * median(boxes.map(({ size }) => size));
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  let widest = 0;
  let found: number | null = null;
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, box] of sorted.entries()) {
    const gap = box.left - right;
    if (
      index > 0 &&
      gap >= least &&
      gap > widest &&
      areColumns(sorted.slice(0, index), sorted.slice(index))
    ) {
      widest = gap;
      found = box.left;
    }
    right = Math.max(right, box.right);
  }
  return found;
}

function areColumns(left: readonly Box[], right: readonly Box[]): boolean {
  return isColumn(left) && isColumn(right);
}

function isColumn(boxes: readonly Box[]): boolean {
  if (boxes.length < FEWEST_LINES) return false;
  return median(boxes.map((box) => (box.right - box.left) / box.size)) >= COLUMN;
}
