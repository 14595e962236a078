/**
 * Which documents have which words, in memory: an entry is a document's number and a small mark of where the word
 * stands. Documents are only added; one that goes is left out by who asks, until the index is made anew. What is added
 * becomes a small segment, and segments of about one size merge (Bentley and Saxe 1980), so that adding costs little
 * however much is there.
 */
import { beginning, entriesIn, exactly, merged, type Segment, type Stretch, segmentOf } from './segment.ts';
import { misspelt, mostTypos } from './typos.ts';

/** Bits of an entry that are the mark. */
const MARK_BITS = 2;
export const MARKS = 2 ** MARK_BITS;
/** Entries that are added before they become a segment by themselves. */
const MOST_PENDING = 50_000;

/** How words of a query were found. */
export interface Found {
  /** 0 where they are or begin so. */
  readonly typos: number;
  readonly entries: Uint32Array;
}

export function documentOf(entry: number): number {
  return entry >>> MARK_BITS;
}
export function markOf(entry: number): number {
  return entry & (MARKS - 1);
}

export class WordIndex {
  /** The largest first, each at least twice the next one. */
  readonly #segments: Segment[] = [];
  #pending = new Map<string, number[]>();
  #added = 0;

  /** Words and entries, those that are in several segments once for each. */
  get size(): { readonly words: number; readonly entries: number } {
    this.#seal();
    const sum = (of: (segment: Segment) => number) => this.#segments.reduce((all, each) => all + of(each), 0);
    return { words: sum(({ words }) => words.length), entries: sum(({ entries }) => entries.length) };
  }

  add(document: number, word: string, mark: number): void {
    const entry = document * MARKS + mark;
    const list = this.#pending.get(word);
    if (list) list.push(entry);
    else this.#pending.set(word, [entry]);
    this.#added += 1;
    if (this.#added >= MOST_PENDING) this.#seal();
  }

  /** Documents with this very word. */
  exactly(word: string): Found[] {
    return this.#found((segment) => [{ ...exactly(segment, word), typos: 0 }]);
  }

  /** Documents with words that begin so. */
  beginning(word: string): Found[] {
    return this.#found((segment) => [{ ...beginning(segment, word), typos: 0 }]);
  }

  /** Documents with words that begin so, or may be meant by it. */
  near(word: string): Found[] {
    return mostTypos(word.length) === 0
      ? this.beginning(word)
      : this.#found((segment) => misspelt(segment, word));
  }

  #found(find: (segment: Segment) => readonly (Stretch & { readonly typos: number })[]): Found[] {
    this.#seal();
    return this.#segments.flatMap((segment) =>
      find(segment).flatMap(({ typos, ...stretch }) => {
        const entries = entriesIn(segment, stretch);
        return entries.length > 0 ? [{ typos, entries }] : [];
      }),
    );
  }

  #seal(): void {
    if (this.#added === 0) return;
    let last = segmentOf(this.#pending);
    this.#pending = new Map();
    this.#added = 0;
    for (let before = this.#segments.at(-1); before; before = this.#segments.at(-1)) {
      if (before.entries.length >= 2 * last.entries.length) break;
      this.#segments.pop();
      last = merged(before, last);
    }
    this.#segments.push(last);
  }
}
