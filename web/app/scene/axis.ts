import type { Point } from '../state/graph/placement.ts';
import type { SceneColours } from './colours.ts';
import type { Size } from './framing.ts';

/** What is written behind the graph where places along it mean something, as years on a timeline. */
export interface Axis {
  /** From left to right, in the units of positions. */
  readonly marks: readonly { readonly text: string; readonly x: number }[];
  /** Where that begins which has no place along it, from the left and from above; null where all has one. */
  readonly apart: Point | null;
}

/** Pixels from one mark to the next, at least. */
const BETWEEN = 46;
/** Pixels of a line of writing. */
const LINE = 18;
const APART = 'Below: without a date';

/** Draws a line for each mark that finds room, with its text at the upper edge, and says what stands apart. */
export function drawAxis(
  context: CanvasRenderingContext2D,
  { marks, apart }: Axis,
  toPixels: (point: Point) => Point,
  { width, height }: Size,
  colours: Pick<SceneColours, 'faint' | 'muted' | 'font'>,
): void {
  const seam = apart ? toPixels(apart) : null;
  const end = Math.min(height, seam ? seam.y : height);
  context.save();
  context.font = `11px ${colours.font}`;
  context.textBaseline = 'middle';
  context.strokeStyle = colours.faint;
  context.fillStyle = colours.muted;
  let last = Number.NEGATIVE_INFINITY;
  for (const { text, x } of end > 2 * LINE ? marks : []) {
    const at = toPixels({ x, y: 0 }).x;
    if (at - last < BETWEEN || at < 0 || at > width) continue;
    last = at;
    context.beginPath();
    context.moveTo(at, 1.5 * LINE);
    context.lineTo(at, end);
    context.stroke();
    context.textAlign = 'center';
    context.fillText(text, at, LINE);
  }
  if (seam) {
    context.beginPath();
    context.moveTo(0, seam.y);
    context.lineTo(width, seam.y);
    context.stroke();
    context.textAlign = 'left';
    context.fillText(APART, Math.max(8, seam.x), seam.y - LINE / 2);
  }
  context.restore();
}
