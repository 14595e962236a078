/**
 * How many rows of a result are asked for at once. The server sends no row of a part before it has made all of them
 * (measured on 5.26), and each part costs a journey to the server: few where rows come slowly, many where they come fast.
 */
import type { Result } from 'neo4j-driver';

/** Most rows that are fetched at once: so many lie in memory, however large. */
export const MOST_FETCHED = 200;
/** A part that took less than this is followed by one of twice as many rows; one that took longer by fewer. */
const QUICK = 25;
const SLOW = 100;

/** Grows from one row a part while parts come quickly, and shrinks as soon as they do not. */
export class Pace {
  #size = 1;
  /** Rows since the size was set, and what was waited for them; the rest of a slow part says nothing of the next. */
  #rows = 0;
  #waited = 0;

  /** Rows that the next part should have. */
  get size(): number {
    return this.#size;
  }

  /** @param milliseconds that were waited for this row: those of one part come together, behind its first */
  came(milliseconds: number): void {
    this.#rows += 1;
    this.#waited += this.#rows > 0 ? milliseconds : 0;
    if (milliseconds > SLOW) this.#shrink(milliseconds);
    else if (this.#rows >= this.#size) this.#go(this.#waited < QUICK ? this.#size * 2 : this.#size);
  }

  #shrink(milliseconds: number): void {
    const before = this.#size;
    this.#go(Math.max(1, Math.floor((before * SLOW) / milliseconds)));
    this.#rows = -before;
  }

  #go(size: number): void {
    this.#size = Math.min(size, MOST_FETCHED);
    this.#rows = 0;
    this.#waited = 0;
  }
}

/** Says how many rows of a result the driver asks for from its next journey on. */
export type Fetches = (rows: number) => void;

/**
 * The driver has one size for all parts of a result and no way to be told another. Its own field is set, which exists
 * in the version that is pinned and is held by a test; where it is missing, the size of the session stands.
 */
export async function fetchesOf(result: Result): Promise<Fetches> {
  const observer: unknown = await Reflect.get(result, '_streamObserverPromise');
  if (typeof observer !== 'object' || observer === null) return () => undefined;
  const known: unknown = Reflect.get(observer, '_fetchSize');
  if (typeof known !== 'number') return () => undefined;
  return (rows) => void Reflect.set(observer, '_fetchSize', rows);
}
