import type { GraphNode } from '../../../../shared/contract/index.ts';

/** Where nodes go that the server gave no position: near their neighbours, always the same. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** So much room those that come find around them, as a part of what each has on average. */
const ROOM = 0.5;
/** So many places are tried, further and further from where one belongs. */
const TRIED = 400;

/**
 * Positions of all nodes, in the units of the server's layout. Those in `known` stay, those with coordinates take
 * them, the others start at the centre of their placed neighbours, apart from each other by an angle that depends
 * only on how many were placed there before; what is connected with nothing placed goes around the rim. Who comes to
 * where others stand already takes the nearest place that is free.
 */
export function place(
  nodes: readonly GraphNode[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  known: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const coming = nodes.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const positions = placed(nodes, neighbours, known);
  // Of a single one that stands there nothing is to be learnt of how much room others have.
  return nodes.length - coming.length > 1 ? apart(positions, coming) : positions;
}

function placed(
  nodes: readonly GraphNode[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  known: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const positions = new Map<string, Point>();
  const waiting: string[] = [];
  for (const node of nodes) {
    const point = known.get(node.id) ?? givenPoint(node);
    if (point) positions.set(node.id, point);
    else waiting.push(node.id);
  }
  if (waiting.length === 0) return positions;
  const step = spacing([...positions.values()]);
  const rest = placeNearNeighbours(waiting.sort(), neighbours, positions, step);
  const rim = centreAndRadius([...positions.values()]);
  rest.forEach((id, index) => {
    positions.set(id, spiral(rim.centre, rim.radius === 0 ? 0 : rim.radius + step, index, step));
  });
  return positions;
}

/** The same, where none of those that come lies on another, as far as there is room near where it belongs. */
function apart(positions: Map<string, Point>, coming: readonly string[]): Map<string, Point> {
  const come = new Set(coming);
  const standing = [...positions].flatMap(([id, point]) => (come.has(id) ? [] : [point]));
  const room = side([...positions.values()]) * ROOM;
  for (const id of [...coming].sort()) {
    const point = positions.get(id);
    if (!point) continue;
    const free = freeNear(point, standing, room);
    standing.push(free);
    positions.set(id, free);
  }
  return positions;
}

/** The nearest place from which all of these are away at least so far; the point itself where none is near. */
function freeNear(point: Point, standing: readonly Point[], room: number): Point {
  const step = room / 3;
  const reach = step * Math.sqrt(TRIED) + room;
  const near = standing.filter((other) => distance(point, other) < reach);
  for (let n = 0; n < TRIED; n += 1) {
    const free = n === 0 ? point : spiral(point, 0, n, step);
    if (near.every((other) => distance(free, other) >= room)) return free;
  }
  return point;
}

/** The place that a node has from the server, or from whoever placed it before; null where it has none. */
export function givenPoint(node: GraphNode): Point | null {
  if (node.x === null || node.y === null) return null;
  return Number.isFinite(node.x) && Number.isFinite(node.y) ? { x: node.x, y: node.y } : null;
}

/** Rounds, each placing what has a placed neighbour; returns those that were never reached, in order. */
function placeNearNeighbours(
  ids: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  positions: Map<string, Point>,
  step: number,
): string[] {
  const taken = new Map<string, number>();
  let waiting = [...ids];
  for (;;) {
    const ready = waiting.filter((id) =>
      [...(neighbours.get(id) ?? [])].some((other) => positions.has(other)),
    );
    if (ready.length === 0) return waiting;
    const centres = ready.map((id) => {
      const near = [...(neighbours.get(id) ?? [])].map((other) => positions.get(other));
      return centreOf(near.filter((point) => point !== undefined));
    });
    ready.forEach((id, index) => {
      const centre = centres[index]!;
      const key = `${centre.x.toFixed(6)} ${centre.y.toFixed(6)}`;
      const before = taken.get(key) ?? 0;
      taken.set(key, before + 1);
      positions.set(id, spiral(centre, step, before, step));
    });
    waiting = waiting.filter((id) => !positions.has(id));
  }
}

/** The n-th point of a sunflower around a centre: even, and never the same one twice. */
function spiral(centre: Point, inner: number, n: number, step: number): Point {
  const radius = inner + step * Math.sqrt(n);
  return {
    x: centre.x + radius * Math.cos(n * GOLDEN_ANGLE),
    y: centre.y + radius * Math.sin(n * GOLDEN_ANGLE),
  };
}

function centreOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** A distance between neighbours that fits this cloud of points: 1 where there is none. */
function spacing(points: readonly Point[]): number {
  return points.length < 2 ? 1 : side(points) * 0.35 || 1;
}

/** How wide the square is that each of these has on average; 0 where all lie on one place. */
function side(points: readonly Point[]): number {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const width = most(xs) - least(xs);
  const height = most(ys) - least(ys);
  const whole = Math.sqrt(Math.max(width * height, (Math.max(width, height) / 10) ** 2));
  return whole / Math.sqrt(points.length);
}

function centreAndRadius(points: readonly Point[]): { centre: Point; radius: number } {
  if (points.length === 0) return { centre: { x: 0, y: 0 }, radius: 0 };
  const centre = centreOf(points);
  return { centre, radius: most(points.map((point) => distance(point, centre))) };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
