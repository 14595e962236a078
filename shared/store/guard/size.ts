/** How much the rows of a query weigh, and where they are cut. */
import { DramatisError } from '../../errors.ts';
import type { Row, Value } from '../engine.ts';

/** Size that the rows of one query may have as JSON text, in bytes, unless its limits say otherwise. */
export const RESULT_BYTES = 32_000_000;

/** Quotes, comma and colon around a value. */
const PUNCTUATION = 3;
const OTHER = 8;

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** About how many bytes a value has as JSON text; letters count as one, so it is never far too much. */
export function sizeOf(value: Value): number {
  if (typeof value === 'string') return value.length + PUNCTUATION;
  if (value === null || typeof value !== 'object') return OTHER;
  if (isList(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), PUNCTUATION);
  return Object.entries(value).reduce(
    (sum, [name, item]) => sum + name.length + PUNCTUATION + sizeOf(item),
    PUNCTUATION,
  );
}

/** Counts rows and their size against the limits of a query. */
export class Allowance {
  readonly #rows: number;
  readonly #bytes: number;
  #taken = 0;
  #size = 0;

  constructor({
    rows,
    bytes = RESULT_BYTES,
  }: { readonly rows: number; readonly bytes?: number | undefined }) {
    this.#rows = rows;
    this.#bytes = bytes;
  }

  /** Whether the number of rows allows one more. */
  get open(): boolean {
    return this.#taken < this.#rows;
  }

  /**
   * Whether a row still fits.
   * @throws LIMIT where not even the first one does
   */
  take(row: Row): boolean {
    this.#size += sizeOf(row);
    if (this.#size > this.#bytes) {
      if (this.#taken > 0) return false;
      throw new DramatisError('LIMIT', `The query was stopped: its first row is larger than ${this.words}`, {
        advice: 'Return less: single properties, a slice of a list, fewer columns.',
      });
    }
    this.#taken += 1;
    return true;
  }

  /** Said of a result that was cut by its size. */
  get because(): string {
    return `All rows together would be larger than ${this.words}`;
  }

  private get words(): string {
    return `${Math.round(this.#bytes / 100_000) / 10} MB`;
  }
}
