import type { Point } from '../state/graph/placement.ts';
import type { Box } from './labels.ts';

/** How the whole graph is fitted into the canvas, so that what stands on it (tools, legend) covers none of it. */

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Pixels of each side that are left free. */
export type Sides = Box;
/** In the units of positions, `top` being the largest y. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export const NO_SIDES: Sides = { left: 0, right: 0, top: 0, bottom: 0 };
/** A side that would have to give up more than this part of the canvas is not given up: the graph would be a stamp. */
const GIVEN_MOST = 0.45;
/** Around an entity, in pixels: so near to a tool it counts as covered. */
const NEAR = 6;

/** Where the middle of the canvas is, and how many units of positions a pixel is. */
export interface Fit {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/**
 * How the bounds of the graph fill what is left free of the canvas, in the middle of that; null where there is nothing
 * to fit, or no room.
 * @param padding pixels that stay free all around, besides
 */
export function fitted(bounds: Bounds, { width, height }: Size, sides: Sides, padding: number): Fit | null {
  const across = width - 2 * padding - sides.left - sides.right;
  const down = height - 2 * padding - sides.top - sides.bottom;
  const unit = Math.max((bounds.right - bounds.left) / across, (bounds.top - bounds.bottom) / down);
  if (across <= 0 || down <= 0 || !(unit > 0)) return null;
  return {
    x: (bounds.left + bounds.right) / 2 - ((sides.left - sides.right) / 2) * unit,
    y: (bounds.bottom + bounds.top) / 2 + ((sides.top - sides.bottom) / 2) * unit,
    unit,
  };
}

/**
 * The bounds that sigma has to be given for such a fit: it takes the padding off the shorter side and keeps the shape
 * of what it is given, so that bounds of the canvas' own shape come out exactly.
 */
export function framed(bounds: Bounds, size: Size, sides: Sides, padding: number): Bounds {
  const fit = fitted(bounds, size, sides, padding);
  if (!fit) return bounds;
  const shorter = Math.min(size.width, size.height);
  const half = (fit.unit * (shorter - 2 * padding)) / shorter / 2;
  const [wide, high] = [size.width * half, size.height * half];
  return { left: fit.x - wide, right: fit.x + wide, bottom: fit.y - high, top: fit.y + high };
}

/**
 * Which sides to leave free, as little as will do: of the ways to keep clear of all boxes the one that leaves the graph
 * largest and under which no entity is covered. A box in a corner where no entity comes to stand costs nothing.
 */
export function sidesFor(
  positions: Iterable<Point>,
  bounds: Bounds,
  size: Size,
  boxes: readonly Box[],
  padding: number,
): Sides {
  const points = [...positions];
  const ways = waysAround(boxes, size, padding).flatMap((sides, index) => {
    const fit = fitted(bounds, size, sides, padding);
    return fit ? [{ sides, fit, index }] : [];
  });
  ways.sort((a, b) => a.fit.unit - b.fit.unit || a.index - b.index);
  const clear = ways.find(({ fit }) => !points.some((point) => isCovered(point, fit, size, boxes)));
  return (clear ?? ways.at(-1))?.sides ?? NO_SIDES;
}

/** Every way to put each box outside: it lies then beyond the one side or the other. */
function waysAround(boxes: readonly Box[], size: Size, padding: number): Sides[] {
  let ways: Sides[] = [NO_SIDES];
  for (const box of boxes) {
    const gives = givenBy(box, size, padding);
    ways = unique(ways.flatMap((way) => [way, ...gives.map((give) => both(way, give))]));
  }
  return ways.filter(
    ({ left, right, top, bottom }) =>
      left + right <= size.width * GIVEN_MOST && top + bottom <= size.height * GIVEN_MOST,
  );
}

function givenBy({ left, right, top, bottom }: Box, { width, height }: Size, padding: number): Sides[] {
  const give = (pixels: number): number => Math.max(0, Math.ceil(pixels - padding + NEAR));
  const vertical =
    (top + bottom) / 2 < height / 2
      ? { ...NO_SIDES, top: give(bottom) }
      : { ...NO_SIDES, bottom: give(height - top) };
  const horizontal =
    (left + right) / 2 < width / 2
      ? { ...NO_SIDES, left: give(right) }
      : { ...NO_SIDES, right: give(width - left) };
  return [vertical, horizontal];
}

const both = (a: Sides, b: Sides): Sides => ({
  left: Math.max(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

function unique(ways: readonly Sides[]): Sides[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

/** Whether a point stands under a box. */
function isCovered(point: Point, fit: Fit, { width, height }: Size, boxes: readonly Box[]): boolean {
  const x = width / 2 + (point.x - fit.x) / fit.unit;
  const y = height / 2 - (point.y - fit.y) / fit.unit;
  return boxes.some(
    ({ left, right, top, bottom }) =>
      x > left - NEAR && x < right + NEAR && y > top - NEAR && y < bottom + NEAR,
  );
}
