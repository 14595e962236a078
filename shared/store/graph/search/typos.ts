/**
 * Words that a word may have been meant to be, or to become: edits of one letter, and two letters in the wrong order
 * (Damerau 1964, each stretch edited once), against the beginnings of sorted words. Words with a beginning in common
 * share the work, and are passed or taken together as soon as no further letter of theirs makes a difference.
 */
import { type Segment, type Stretch, sharedOf } from './segment.ts';

/** Typos that a word of this many letters may have: a short one would be taken for anything. */
export function mostTypos(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

export interface Misspelt extends Stretch {
  readonly typos: number;
}

/** Words of a segment with a beginning at most so many edits away, 0 among them, in order. */
export function misspelt({ words, shared }: Pick<Segment, 'words' | 'shared'>, word: string): Misspelt[] {
  const most = mostTypos(word.length);
  if (most === 0) return [];
  const found: Misspelt[] = [];
  const distances = new Distances(word);
  for (let from = 0; from < words.length; ) {
    const depth = distances.follow(words[from] ?? '', shared[from] ?? 0, most);
    let to = from + 1;
    while (to < words.length && (shared[to] ?? 0) >= depth) to += 1;
    if (distances.best(depth) <= most) found.push({ from, to, typos: distances.best(depth) });
    from = to;
  }
  return found;
}

/** Whether one word begins like another one, with typos or without. */
export function isNear(word: string, asked: string): boolean {
  return misspelt({ words: [word], shared: sharedOf([word]) }, asked).length > 0;
}

/** Rows of distances between the beginnings of a word that is asked for and those of the words one after the other. */
class Distances {
  readonly #word: string;
  readonly #width: number;
  #rows: Uint8Array;
  /** By length of the beginning: the least distance of it, or a shorter one, to the whole word. */
  readonly #best: number[];

  constructor(word: string) {
    this.#word = word;
    this.#width = word.length + 1;
    this.#rows = Uint8Array.from({ length: this.#width * (word.length + 4) }, (_, n) => n);
    this.#best = [word.length];
  }

  best(depth: number): number {
    return this.#best[depth] ?? this.#width;
  }

  /**
   * @param known letters that are as in the word before
   * @returns letters after which nothing changes any more, or one more than there are
   */
  follow(tried: string, known: number, most: number): number {
    for (let depth = known; depth < tried.length; depth += 1) {
      const least = this.#next(tried, depth);
      const best = Math.min(this.best(depth), this.#rows[(depth + 2) * this.#width - 1] ?? this.#width);
      this.#best[depth + 1] = best;
      if (least >= Math.min(best, most + 1)) return depth + 1;
    }
    this.#best[tried.length + 1] = this.best(tried.length);
    return tried.length + 1;
  }

  /** Works out the row of one more letter. @returns the least in it, below which no further row comes */
  #next(tried: string, depth: number): number {
    const [word, width] = [this.#word, this.#width];
    const above = depth * width;
    const here = above + width;
    if (here + width > this.#rows.length) this.#grow();
    const rows = this.#rows;
    const letter = tried.charCodeAt(depth);
    const before = depth > 0 ? tried.charCodeAt(depth - 1) : -1;
    rows[here] = depth + 1;
    let least = depth + 1;
    for (let n = 1; n < width; n += 1) {
      const own = word.charCodeAt(n - 1);
      let distance = (rows[above + n - 1] ?? 0) + (own === letter ? 0 : 1);
      const shorter = (rows[above + n] ?? 0) + 1;
      const longer = (rows[here + n - 1] ?? 0) + 1;
      if (shorter < distance) distance = shorter;
      if (longer < distance) distance = longer;
      if (n > 1 && own === before && word.charCodeAt(n - 2) === letter) {
        const swapped = (rows[above - width + n - 2] ?? 0) + 1;
        if (swapped < distance) distance = swapped;
      }
      rows[here + n] = distance;
      if (distance < least) least = distance;
    }
    return least;
  }

  #grow(): void {
    const rows = new Uint8Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}
