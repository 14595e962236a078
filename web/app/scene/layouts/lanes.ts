import type { Point } from '../../state/graph/placement.ts';

/** The room that an entity has with its name, in the units of positions. */
export const CELL = { width: 120, height: 26 } as const;

/** How many cells aside of its point something may stand. */
const ASIDE = [0, 0.5, -0.5, 1, -1];
/** A cell aside is as far as so many lanes. */
const CELL_IN_LANES = 5;

/** Lanes above each other, in each of which names stand beside each other and not on each other. */
export class Lanes {
  /** Halves of cells that are taken in each lane. */
  readonly #taken = new Map<number, Set<number>>();
  /** How many lanes around a point were taken when it was looked for: what is taken stays so. */
  readonly #tried = new Map<string, number>();
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
    const half = halfAt(x);
    const begin = Math.round(y / CELL.height);
    const key = `${half} ${begin}`;
    for (let n = this.#tried.get(key) ?? 0; ; n += 1) {
      const lane = begin + Math.ceil(n / 2) * (n % 2 === 0 ? -1 : 1);
      const taken = this.#taken.get(lane);
      if (!taken || !(taken.has(half - 1) || taken.has(half) || taken.has(half + 1))) {
        this.#tried.set(key, n);
        return lane;
      }
    }
  }

  #take(x: number, lane: number): Point {
    this.#taken.set(lane, (this.#taken.get(lane) ?? new Set()).add(halfAt(x)));
    this.#highest = Math.max(this.#highest, lane);
    this.#lowest = Math.min(this.#lowest, lane);
    return { x, y: lane * CELL.height };
  }
}

function halfAt(x: number): number {
  return Math.round(x / (CELL.width / 2));
}
