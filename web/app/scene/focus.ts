import type { Point } from '../state/graph/placement.ts';

/** A graph of so many nodes is small. */
const SMALL = 60;

/** Where a camera stands: in the middle of what it sees, and what part of the whole that is. */
export interface View extends Point {
  readonly ratio: number;
}

/**
 * Where a camera stands so that all of these can be read, never further away than now; null where there are none.
 * @param ratio where it stands now
 * @param order how many nodes the graph has
 */
export function focusOn(points: readonly Point[], ratio: number, order: number): View | null {
  if (points.length === 0) return null;
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  // A small graph is seen whole; moving closer would only hide the rest.
  const near = order > SMALL ? 0.45 : 1;
  return { x, y, ratio: Math.min(ratio, near) };
}
