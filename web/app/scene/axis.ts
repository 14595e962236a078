import type { Point } from '../state/graph/placement.ts';
import type { SceneColours } from './colours.ts';
import type { Size } from './framing.ts';

/** What is written behind the graph where places along it mean something, as dates on a timeline. */
export interface Axis {
  /** From left to right, in the units of positions. */
  readonly marks: readonly Mark[];
  /** Where that begins which has no place along it, from the left and from above; null where all has one. */
  readonly apart: Point | null;
}

/** A place along an axis: its year, and the day or month in it where that is known. */
export interface Mark {
  readonly year: string;
  readonly day: string | null;
  readonly x: number;
}

/** An axis as it is drawn, in pixels of the picture. */
export interface AxisLines {
  readonly marks: readonly Written[];
  /** Where the lines of the marks begin and end, and the middle of their texts, from above. */
  readonly from: number;
  readonly to: number;
  readonly text: number;
  /** What is said of that which has no place along it, on a line across. */
  readonly apart: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly line: number;
  } | null;
}
interface Written {
  readonly text: string;
  readonly x: number;
}

/** Pixels of writing. */
export const AXIS_FONT = 11;
/** Pixels from one mark to the next, at least. */
const BETWEEN = 46;
/** Pixels of a line of writing. */
const LINE = 18;
const APART = 'Below: without a date';

/** A line for each mark that finds room, with its text at the upper edge, and what stands apart. */
export function axisLines(
  { marks, apart }: Axis,
  toPixels: (point: Point) => Point,
  { width, height }: Size,
): AxisLines {
  const seam = apart && toPixels(apart);
  const to = Math.min(height, seam ? seam.y : height);
  const places = marks
    .map((mark) => ({ ...mark, x: toPixels({ x: mark.x, y: 0 }).x }))
    .filter(({ x }) => x >= 0 && x <= width);
  return {
    marks: to > 2 * LINE ? written(places) : [],
    from: 1.5 * LINE,
    to,
    text: LINE,
    apart: seam && { text: APART, x: Math.max(8, seam.x), y: seam.y - LINE / 2, line: seam.y },
  };
}

/** Each year once, at the first of its places that has room; then days where room is left after their year. */
function written(places: readonly Mark[]): Written[] {
  const years: Mark[] = [];
  for (const place of places) {
    const last = years.at(-1);
    if (!last || (place.year !== last.year && place.x - last.x >= BETWEEN)) years.push(place);
  }
  return years.flatMap((first, index) => {
    const end = years[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    const found: Written[] = [{ text: first.year, x: first.x }];
    let last = first.x;
    for (const { year, day, x } of places) {
      if (year !== first.year || day === null || x - last < BETWEEN || end - x < BETWEEN) continue;
      found.push({ text: day, x });
      last = x;
    }
    return found;
  });
}

/** Draws the lines, each with its text. */
export function drawAxis(
  context: CanvasRenderingContext2D,
  { marks, from, to, text: middle, apart }: AxisLines,
  width: number,
  colours: Pick<SceneColours, 'faint' | 'muted' | 'font'>,
): void {
  context.save();
  context.font = `${AXIS_FONT}px ${colours.font}`;
  context.textBaseline = 'middle';
  context.strokeStyle = colours.faint;
  context.fillStyle = colours.muted;
  context.textAlign = 'center';
  for (const { text, x } of marks) {
    context.beginPath();
    context.moveTo(x, from);
    context.lineTo(x, to);
    context.stroke();
    context.fillText(text, x, middle);
  }
  if (apart) {
    context.beginPath();
    context.moveTo(0, apart.line);
    context.lineTo(width, apart.line);
    context.stroke();
    context.textAlign = 'left';
    context.fillText(apart.text, apart.x, apart.y);
  }
  context.restore();
}
