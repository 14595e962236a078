/**
 * Which documents have which words, in memory: an entry is a document's number and a small mark of where the word
 * stands. Documents are only added; one that goes is left out by who asks, until the index is made anew.
 */
import { type Misspelt, misspelt } from './typos.ts';

/** Bits of an entry that are the mark. */
const MARK_BITS = 2;
export const MARKS = 2 ** MARK_BITS;

/** How a word of a query was found. */
export interface Found {
  readonly word: string;
  /** 0 where it is or begins so. */
  readonly typos: number;
  readonly entries: Uint32Array;
}

export function documentOf(entry: number): number {
  return entry >>> MARK_BITS;
}
export function markOf(entry: number): number {
  return entry & (MARKS - 1);
}

interface Entries {
  data: Uint32Array;
  length: number;
}

export class WordIndex {
  readonly #entries = new Map<string, Entries>();
  #sorted: readonly string[] = [];
  #fresh: string[] = [];

  get size(): number {
    return this.#entries.size;
  }

  add(document: number, word: string, mark: number): void {
    const entry = document * MARKS + mark;
    const known = this.#entries.get(word);
    if (!known) {
      this.#entries.set(word, { data: Uint32Array.of(entry), length: 1 });
      this.#fresh.push(word);
      return;
    }
    if (known.length === known.data.length) {
      const larger = new Uint32Array(Math.ceil(known.data.length * 1.5) + 1);
      larger.set(known.data);
      known.data = larger;
    }
    known.data[known.length] = entry;
    known.length += 1;
  }

  /** Documents with this very word. */
  exactly(word: string): Found[] {
    return this.#entries.has(word) ? [this.#found(word, 0)] : [];
  }

  /** Documents with words that begin so. */
  beginning(word: string): Found[] {
    const words = this.#words();
    return words.slice(lowest(words, word), this.#after(word)).map((each) => this.#found(each, 0));
  }

  /** Documents with words that may be meant by it, or begin so: none of them begins exactly so. */
  misspelt(word: string): Found[] {
    const words = this.#words();
    return misspelt(words, word, (beginning) => this.#after(beginning)).flatMap(({ at, typos }: Misspelt) =>
      typos > 0 ? [this.#found(words[at] ?? '', typos)] : [],
    );
  }

  #found(word: string, typos: number): Found {
    const { data, length } = this.#entries.get(word) ?? { data: new Uint32Array(), length: 0 };
    return { word, typos, entries: data.subarray(0, length) };
  }

  /** All words, sorted: new ones are merged in when they are asked for. */
  #words(): readonly string[] {
    if (this.#fresh.length > 0) {
      this.#sorted = merged(this.#sorted, this.#fresh.sort(compare));
      this.#fresh = [];
    }
    return this.#sorted;
  }

  #after(beginning: string): number {
    // No word holds this letter: it is none.
    return lowest(this.#words(), `${beginning}\uffff`);
  }
}

/** The index of the first word that is not before a text. */
function lowest(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  const all: string[] = [];
  let [m, n] = [0, 0];
  while (m < a.length || n < b.length) {
    const [left, right] = [a[m], b[n]];
    const takesLeft = right === undefined || (left !== undefined && left < right);
    all.push((takesLeft ? left : right) ?? '');
    if (takesLeft) m += 1;
    else n += 1;
  }
  return all;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
