import type { Shown } from '../state/graph/graph.ts';
import type { Point } from '../state/graph/placement.ts';
import { boundsOf } from './frame.ts';
import type { Box } from './labels.ts';

/** Going over the graph by keyboard, and choosing by rectangle: what is asked of positions alone. */

export type Direction = 'left' | 'right' | 'up' | 'down';
export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** In positions y grows upwards. */
const TOWARDS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
};
/** So many steps by keyboard lead across the graph. */
const STEPS = 40;
/** Cosine of the widest angle that is still that way. */
const WIDEST = Math.cos((62 * Math.PI) / 180);

/** The neighbour that lies that way: the straightest and nearest; where none does, any node that does; else null. */
export function nodeTowards(shown: Shown, from: string, direction: Direction): string | null {
  const start = shown.positions.get(from);
  if (!start) return null;
  const neighbours = [...(shown.neighbours.get(from) ?? [])].filter(
    (id) => id !== from && shown.nodes.has(id),
  );
  return best(shown, neighbours, start, direction) ?? best(shown, shown.nodes.keys(), start, direction);
}

/** Where one comes to stand that is moved a little that way: by a fortieth of how far the graph reaches. */
export function pointTowards(shown: Shown, from: string, direction: Direction): Point | null {
  const start = shown.positions.get(from);
  if (!start) return null;
  const { left, right, top, bottom } = boundsOf([...(shown.unmoved ?? shown.positions).values()]);
  const step = Math.max(right - left, top - bottom) / STEPS || 1;
  const { x, y } = TOWARDS[direction];
  return { x: start.x + x * step, y: start.y + y * step };
}

function best(shown: Shown, ids: Iterable<string>, start: Point, direction: Direction): string | null {
  const way = TOWARDS[direction];
  let [found, cost]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const id of [...ids].sort()) {
    const at = shown.positions.get(id);
    if (!at) continue;
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const distance = Math.hypot(dx, dy);
    const straight = distance === 0 ? 0 : (dx * way.x + dy * way.y) / distance;
    if (straight < WIDEST) continue;
    const own = distance * (2 - straight);
    if (own < cost) [found, cost] = [id, own];
  }
  return found;
}

/** Where the keyboard begins: the most connected; ties by id. */
export function firstNode(shown: Shown): string | null {
  let first: { id: string; degree: number } | null = null;
  for (const { id, degree } of shown.nodes.values())
    if (!first || degree > first.degree || (degree === first.degree && id < first.id)) first = { id, degree };
  return first?.id ?? null;
}

/** The box between two corners, in whatever order they come. */
export function boxBetween(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

/** Those whose centre lies in the box, sorted. */
export function within(
  points: Iterable<readonly [string, Point]>,
  { left, right, top, bottom }: Box,
): string[] {
  const ids: string[] = [];
  for (const [id, { x, y }] of points) if (x >= left && x <= right && y >= top && y <= bottom) ids.push(id);
  return ids.sort();
}
