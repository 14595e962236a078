/** Stretches of text that the model reads at once: neighbouring whole sentences. */
import { plainText } from '../text/plain.ts';
import type { Sentence } from '../text/sentences.ts';
import { casingOf } from './casing.ts';
import type { WordPieces } from './pieces.ts';

/** One word of a window: its pieces, how it is written, and where it stands. */
export interface WindowWord {
  readonly pieces: readonly number[];
  readonly casing: number;
  readonly sentence: number;
  readonly index: number;
}

export type Window = readonly WindowWord[];

/** Pieces of a window with its two marks, as the model was trained. */
export const WINDOW_PIECES = 256;
/** Pieces by which a window may be longer than an even share, so that sentences stay whole. */
const SLACK = 16;

/**
 * Windows in order; together they hold every word once. As few as will do, and about even, so that no sentence is
 * read with little around it. A sentence longer than a window is cut.
 */
export function windowsOf(sentences: readonly Sentence[], pieces: WordPieces): Window[] {
  const most = WINDOW_PIECES - 2;
  const all = sentences.map((sentence, s) =>
    sentence.map(({ text }, index): WindowWord => {
      const plain = plainText(text);
      return { pieces: pieces.idsOf(plain), casing: casingOf(plain), sentence: s, index };
    }),
  );
  const total = all.reduce((sum, words) => sum + sizeOf(words), 0);
  const count = Math.ceil(total / most);
  const room = Math.min(most, Math.ceil(total / count) + SLACK);
  const windows: WindowWord[][] = [];
  let used = Number.POSITIVE_INFINITY;
  const open = () => {
    windows.push([]);
    used = 0;
  };
  for (const words of all) {
    if (words.length > 0 && used > 0 && used + sizeOf(words) > room) open();
    for (const word of words) {
      if (used > 0 && used + word.pieces.length > most) open();
      windows.at(-1)?.push(word);
      used += word.pieces.length;
    }
  }
  return windows;
}

function sizeOf(words: readonly WindowWord[]): number {
  return words.reduce((sum, { pieces }) => sum + pieces.length, 0);
}
