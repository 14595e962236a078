import type { GraphNode } from '../../../shared/contract/index.ts';
import type { Point } from '../state/graph/placement.ts';

/**
 * How much is drawn at a distance: the most connected in full, with their edges and names; the others as dots, until
 * the reader comes nearer. So a graph of thousands opens as a map, not as a ball of hair.
 */
export interface Detail {
  /** Whether a node is drawn in full. */
  isFull(id: string): boolean;
  /** How many are. */
  readonly count: number;
  /** Whether all are. */
  readonly whole: boolean;
}

/** Nodes that are drawn in full where the whole graph is in view. */
export const IN_FULL = 420;
/** Steps in which detail comes, so that moving a little changes nothing. */
const STEP = Math.SQRT2;

/** The place of every node when sorted by degree, the most connected first; ties by id. */
export function ranks(nodes: Iterable<GraphNode>): Map<string, number> {
  const order = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return new Map(order.map((node, index) => [node.id, index]));
}

/** The detail level of a camera: 0 where the whole graph is seen, one more for every step nearer. */
export function levelOf(ratio: number): number {
  return Math.max(0, Math.floor(Math.log(1 / Math.max(1e-6, ratio)) / Math.log(STEP) + 1e-6));
}

/** What is drawn in full at a level: as many more as there is more room for each. */
export function detailAt(level: number, rank: ReadonlyMap<string, number>, most = IN_FULL): Detail {
  const count = Math.min(rank.size, Math.round(most * STEP ** (2 * level)));
  return { count, whole: count >= rank.size, isFull: (id) => (rank.get(id) ?? rank.size) < count };
}

/** A community as it is written on the map. */
export interface Community {
  readonly id: number;
  /** Its most connected entity stands for it. */
  readonly first: string;
  readonly name: string;
  readonly size: number;
  readonly centre: Point;
  /** Its outline, in the order of the edge. */
  readonly hull: readonly Point[];
}

/** Smaller ones are not named: their entities are. */
const LEAST = 6;
/** The outermost part of a community may lie anywhere; the outline goes around the rest. */
const CORE = 0.88;

/** Communities of what is shown, the largest first; ties by id. One alone is none. */
export function communitiesOf(
  nodes: Iterable<GraphNode>,
  positions: ReadonlyMap<string, Point>,
  rank: ReadonlyMap<string, number>,
): Community[] {
  const members = new Map<number, { node: GraphNode; at: Point }[]>();
  for (const node of nodes) {
    const at = positions.get(node.id);
    if (node.community === null || !at) continue;
    const own = members.get(node.community);
    if (own) own.push({ node, at });
    else members.set(node.community, [{ node, at }]);
  }
  const found = [...members]
    .filter(([, own]) => own.length >= LEAST)
    .map(([id, own]): Community => {
      const centre = middle(own.map(({ at }) => at));
      const far = (point: Point): number => Math.hypot(point.x - centre.x, point.y - centre.y);
      const core = own
        .map(({ at }) => at)
        .sort((a, b) => far(a) - far(b))
        .slice(0, Math.max(3, Math.ceil(own.length * CORE)));
      const [first] = own.sort((a, b) => (rank.get(a.node.id) ?? 0) - (rank.get(b.node.id) ?? 0));
      return {
        id,
        first: first?.node.id ?? '',
        name: first?.node.name ?? '',
        size: own.length,
        centre: middle(core),
        hull: convexHull(core),
      };
    })
    .sort((a, b) => b.size - a.size || a.id - b.id);
  return found.length > 1 ? found : [];
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The smallest convex outline around points (Andrew's monotone chain, 1979), counter-clockwise. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  return a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 1;
}
