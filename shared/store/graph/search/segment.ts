/**
 * Words in order, and the entries of all of them in one row: the words with one beginning are one stretch of it, which
 * is gone through at the speed of memory. A segment never changes; two of them merge into one.
 */
import { compareText } from '../../../compare.ts';

export interface Segment {
  /** Sorted by code unit. */
  readonly words: readonly string[];
  /** Letters that each word begins with as the one before it does; at most 255. */
  readonly shared: Uint8Array;
  /** Where the entries of each word begin, and where those of the last one end. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Words from `from` on, without `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MOST_SHARED = 255;
/** A part of a text with fewer letters is a string of its own; a longer one would hold the whole text in memory. */
const LETTERS_OF_PART = 13;

export function segmentOf(entriesOf: ReadonlyMap<string, readonly number[]>): Segment {
  const keys = [...entriesOf.keys()].sort(compareText);
  const words = keys.map((word) => (word.length < LETTERS_OF_PART ? word : Buffer.from(word).toString()));
  const lists = keys.map((word) => entriesOf.get(word) ?? []);
  return built(
    words,
    lists.map(({ length }) => length),
    (entries, starts) => {
      for (const [n, list] of lists.entries()) entries.set(list, starts[n]);
    },
  );
}

/** What is in either; entries of `a` first. */
export function merged(a: Segment, b: Segment): Segment {
  const words: string[] = [];
  const lengths: number[] = [];
  /** Where each word stands in either, one more than that; 0 where it does not. */
  const of: [number, number][] = [];
  let [m, n] = [0, 0];
  while (m < a.words.length || n < b.words.length) {
    const [left, right] = [a.words[m], b.words[n]];
    const fromA = right === undefined || (left !== undefined && left <= right);
    const fromB = left === undefined || (right !== undefined && right <= left);
    words.push((fromA ? left : right) ?? '');
    lengths.push((fromA ? lengthAt(a, m) : 0) + (fromB ? lengthAt(b, n) : 0));
    of.push([fromA ? m + 1 : 0, fromB ? n + 1 : 0]);
    if (fromA) m += 1;
    if (fromB) n += 1;
  }
  return built(words, lengths, (entries, starts) => {
    for (const [word, [inA, inB]] of of.entries()) {
      const start = starts[word] ?? 0;
      if (inA > 0) entries.set(entriesIn(a, { from: inA - 1, to: inA }), start);
      const after = start + (inA > 0 ? lengthAt(a, inA - 1) : 0);
      if (inB > 0) entries.set(entriesIn(b, { from: inB - 1, to: inB }), after);
    }
  });
}

export function entriesIn({ starts, entries }: Segment, { from, to }: Stretch): Uint32Array {
  return entries.subarray(starts[from], starts[to]);
}

/** The words that begin so. */
export function beginning({ words }: Segment, text: string): Stretch {
  // No word holds this letter: it is none.
  return { from: lowest(words, text), to: lowest(words, `${text}\uffff`) };
}

/** This very word, if it is there. */
export function exactly({ words }: Segment, text: string): Stretch {
  const from = lowest(words, text);
  return { from, to: words[from] === text ? from + 1 : from };
}

function built(
  words: readonly string[],
  lengths: readonly number[],
  fill: (entries: Uint32Array, starts: Uint32Array) => void,
): Segment {
  const starts = new Uint32Array(words.length + 1);
  for (const [n, length] of lengths.entries()) starts[n + 1] = (starts[n] ?? 0) + length;
  const entries = new Uint32Array(starts[words.length] ?? 0);
  fill(entries, starts);
  return { words, shared: sharedOf(words), starts, entries };
}

function lengthAt({ starts }: Segment, word: number): number {
  return (starts[word + 1] ?? 0) - (starts[word] ?? 0);
}

export function sharedOf(words: readonly string[]): Uint8Array {
  return Uint8Array.from(words, (word, n) => {
    const before = words[n - 1] ?? '';
    const most = Math.min(before.length, word.length, MOST_SHARED);
    let length = 0;
    while (length < most && before.charCodeAt(length) === word.charCodeAt(length)) length += 1;
    return length;
  });
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
