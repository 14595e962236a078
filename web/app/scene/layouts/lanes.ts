import type { Point } from '../../state/graph/placement.ts';

/** The room that an entity has with its name, in the units of positions. */
export const CELL = { width: 120, height: 26 } as const;

/** How many cells aside of its point something may stand. */
const ASIDE = [0, 0.5, -0.5, 1, -1];
/** A cell aside is as far as so many lanes. */
const CELL_IN_LANES = 5;

/** Lanes that are taken, each with one further up or down, as far as it is known that all between are taken too. */
interface Taken {
  readonly above: Map<number, number>;
  readonly below: Map<number, number>;
}

/** Lanes above each other, in each of which names stand beside each other and not on each other. */
export class Lanes {
  /** For each half of a cell, the lanes in which something that stands there would lie on something else. */
  readonly #taken = new Map<number, Taken>();
  #highest = 0;
  #lowest = 0;

  /** The middle of the highest lane. */
  get top(): number {
    return this.#highest * CELL.height;
  }

  /** The middle of the lowest lane. */
  get bottom(): number {
    return this.#lowest * CELL.height;
  }

  /** Takes the free place at this very x that is nearest to this y. */
  put(x: number, y: number): Point {
    return this.#take(x, this.#laneNear(x, y));
  }

  /** Takes a free place near this point, rather beside it than far above or below. */
  putNear(x: number, y: number): Point {
    const ways = ASIDE.map((cells) => {
      const at = x + cells * CELL.width;
      const lane = this.#laneNear(at, y);
      return { at, lane, cost: Math.abs(lane - y / CELL.height) + Math.abs(cells) * CELL_IN_LANES };
    });
    const [best] = ways.sort((a, b) => a.cost - b.cost);
    return best ? this.#take(best.at, best.lane) : this.put(x, y);
  }

  #laneNear(x: number, y: number): number {
    const begin = Math.round(y / CELL.height);
    const taken = this.#taken.get(halfAt(x));
    if (!taken) return begin;
    const above = freeFrom(taken.above, begin, 1);
    const below = freeFrom(taken.below, begin, -1);
    return above - begin <= begin - below ? above : below;
  }

  #take(x: number, lane: number): Point {
    const half = halfAt(x);
    for (const near of [half - 1, half, half + 1]) {
      const taken = this.#taken.get(near) ?? { above: new Map(), below: new Map() };
      this.#taken.set(near, taken);
      for (const [way, step] of [
        [taken.above, 1],
        [taken.below, -1],
      ] as const)
        if (!way.has(lane)) way.set(lane, lane + step);
    }
    this.#highest = Math.max(this.#highest, lane);
    this.#lowest = Math.min(this.#lowest, lane);
    return { x, y: lane * CELL.height };
  }
}

/** The next free lane that way from this one. Later searches leap over all that this one went past. */
function freeFrom(way: Map<number, number>, begin: number, step: 1 | -1): number {
  let free = begin;
  for (let next = way.get(free); next !== undefined; next = way.get(free)) free = next;
  for (let lane = begin; lane !== free; ) {
    const next = way.get(lane) ?? lane + step;
    way.set(lane, free);
    lane = next;
  }
  return free;
}

function halfAt(x: number): number {
  return Math.round(x / (CELL.width / 2));
}
