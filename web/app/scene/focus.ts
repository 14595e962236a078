import type { Point } from '../state/graph/placement.ts';
import { boundsOf } from './frame.ts';
import type { Size } from './framing.ts';

/** A graph of so many nodes is small. */
const SMALL = 60;

/** Where a camera stands: in the middle of what it sees, and what part of the whole that is. */
export interface View extends Point {
  readonly ratio: number;
}

/**
 * Where a camera stands so that all of these can be read, no further away than now unless they would not all be in view;
 * null where there are none.
 * @param ratio where it stands now
 * @param order how many nodes the graph has
 * @param view what is seen of the graph at a ratio of 1, in the same measure as the points
 */
export function focusOn(points: readonly Point[], ratio: number, order: number, view: Size): View | null {
  if (points.length === 0) return null;
  const { left, right, bottom, top } = boundsOf(points);
  // A small graph is seen whole; moving closer would only hide the rest.
  const near = order > SMALL ? 0.45 : 1;
  const all = Math.max((right - left) / view.width, (top - bottom) / view.height);
  return { x: (left + right) / 2, y: (bottom + top) / 2, ratio: Math.max(all, Math.min(ratio, near)) };
}
