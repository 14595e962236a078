/** Stretches of text that the model reads at once: neighbouring whole sentences. */
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

/** Pieces of a window with its two marks; the model was trained with 128 to 160. */
export const WINDOW_PIECES = 160;

/** Windows in order; together they hold every word once. A sentence longer than a window is cut. */
export function windowsOf(sentences: readonly Sentence[], pieces: WordPieces): Window[] {
  const room = WINDOW_PIECES - 2;
  const windows: Window[] = [];
  let current: WindowWord[] = [];
  let used = 0;
  const close = () => {
    if (current.length > 0) windows.push(current);
    current = [];
    used = 0;
  };
  sentences.forEach((sentence, s) => {
    const words = sentence.map(({ text }, index) => {
      return { pieces: pieces.idsOf(text), casing: casingOf(text), sentence: s, index };
    });
    const size = words.reduce((sum, word) => sum + word.pieces.length, 0);
    if (used + size > room) close();
    for (const word of words) {
      if (used + word.pieces.length > room) close();
      current.push(word);
      used += word.pieces.length;
    }
  });
  close();
  return windows;
}
