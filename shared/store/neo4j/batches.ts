/** Rows of a console query on their way to whoever takes them while the query runs. */
import type { QueryOptions, Row } from '../engine.ts';
import { MOST_FETCHED } from './pace.ts';

/** The first row is handed over at once, later ones in larger batches. */
const LARGEST = 256;
/** No row waits longer than this for others to come, in milliseconds. */
const HELD = 100;

/** How many rows the driver asks for to begin with: one where they are wanted as they come. */
export function fetchSizeOf({ rows, onRows }: Pick<QueryOptions, 'rows' | 'onRows'>): number {
  return onRows ? 1 : Math.min(MOST_FETCHED, rows + 1);
}

/** Hands rows over in batches, each awaited, or keeps them all where nobody takes them. */
export class Batches {
  readonly #onRows: QueryOptions['onRows'];
  readonly #columns: readonly string[];
  readonly #over: AbortSignal;
  #size = 1;
  #taken: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  /** Those that were not handed over. */
  rows: Row[] = [];

  /** @param over nothing is handed over once it is raised */
  constructor(columns: readonly string[], onRows: QueryOptions['onRows'], over: AbortSignal) {
    this.#columns = columns;
    this.#onRows = onRows;
    this.#over = over;
    over.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Resolves when the next row may come. */
  async add(row: Row): Promise<void> {
    this.rows.push(row);
    if (!this.#onRows) return;
    if (this.rows.length >= this.#size) await this.flush();
    else this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), HELD);
  }

  /** Resolves when all rows so far were taken; rejects with what taking them threw, then and ever after. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#taken = this.#taken.then(() => this.#hand());
    return this.#taken;
  }

  async #hand(): Promise<void> {
    if (!this.#onRows || this.rows.length === 0) return;
    this.#over.throwIfAborted();
    this.#size = Math.min(this.#size * 2, LARGEST);
    await this.#onRows(this.rows.splice(0), this.#columns);
  }
}
