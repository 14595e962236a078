/** A list that stays in order while single items come and go, without the rest being sorted or moved. */

/** Items of one piece before it is split. */
const MOST_OF_PIECE = 1_024;

export class Ordered<T> {
  readonly #compare: (a: T, b: T) => number;
  #pieces: T[][] = [];
  #size = 0;

  /** @param compare a total order */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  /** Only these, in whatever order they come. */
  fill(items: Iterable<T>): void {
    const sorted = [...items].sort(this.#compare);
    this.#size = sorted.length;
    this.#pieces = [];
    for (let at = 0; at < sorted.length; at += MOST_OF_PIECE / 2)
      this.#pieces.push(sorted.slice(at, at + MOST_OF_PIECE / 2));
  }

  add(item: T): void {
    this.#size += 1;
    const at = Math.min(this.#pieceOf(item), this.#pieces.length - 1);
    const piece = this.#pieces[at];
    if (!piece) {
      this.#pieces.push([item]);
      return;
    }
    piece.splice(this.#placeIn(piece, item), 0, item);
    if (piece.length > MOST_OF_PIECE) this.#pieces.splice(at + 1, 0, piece.splice(piece.length >>> 1));
  }

  /** The item that compares as equal; nothing where there is none. */
  delete(item: T): void {
    const at = this.#pieceOf(item);
    const piece = this.#pieces[at];
    if (!piece) return;
    const place = this.#placeIn(piece, item);
    const there = piece[place];
    if (there === undefined || this.#compare(there, item) !== 0) return;
    this.#size -= 1;
    piece.splice(place, 1);
    if (piece.length === 0) this.#pieces.splice(at, 1);
  }

  *[Symbol.iterator](): Generator<T> {
    for (const piece of this.#pieces) yield* piece;
  }

  first(count: number): T[] {
    const items: T[] = [];
    for (const piece of this.#pieces) {
      if (items.length >= count) break;
      items.push(...piece.slice(0, count - items.length));
    }
    return items;
  }

  /** The first piece whose last item is not before this one. */
  #pieceOf(item: T): number {
    return lowest(this.#pieces, (piece) => this.#isBefore(piece.at(-1), item));
  }

  #placeIn(piece: readonly T[], item: T): number {
    return lowest(piece, (each) => this.#isBefore(each, item));
  }

  #isBefore(each: T | undefined, item: T): boolean {
    return each !== undefined && this.#compare(each, item) < 0;
  }
}

/** The index of the first item that is not before; all that are before come first. */
function lowest<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
