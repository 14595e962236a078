import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordPieces } from '../../../../../ingest/extract/model/pieces.ts';
import { WINDOW_PIECES, windowsOf } from '../../../../../ingest/extract/model/windows.ts';
import { sentencesOf } from '../../../../../ingest/extract/text/sentences.ts';

const pieces = new WordPieces('[UNK]\n[CLS]\n[SEP]\na\n##a\n');
const sizeOf = (window: readonly { readonly pieces: readonly number[] }[]) =>
  window.reduce((sum, word) => sum + word.pieces.length, 0);

describe('windows', () => {
  it('EXTRACT-4: neighbouring sentences share as few windows as will do, and those about even', () => {
    const text = Array.from({ length: 6 }, () => `${'a '.repeat(59)}b.`).join('\n');
    const windows = windowsOf(sentencesOf(text), pieces);
    expect(windows.map((window) => [...new Set(window.map(({ sentence }) => sentence))])).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('EXTRACT-4: a sentence longer than a window is cut', () => {
    const windows = windowsOf(sentencesOf('a '.repeat(300)), pieces);
    expect(windows.map(sizeOf)).toEqual([254, 46]);
  });

  it('EXTRACT-4: windows hold every word once, in order, and none is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 6 }), (lengths) => {
        const sentences = sentencesOf(lengths.map((length) => 'aaaa '.repeat(length)).join('\n'));
        const windows = windowsOf(sentences, pieces);
        const places = windows.flat().map(({ sentence, index }) => [sentence, index]);
        expect(places).toEqual(sentences.flatMap((words, s) => words.map((_, i) => [s, i])));
        for (const window of windows) expect(sizeOf(window)).toBeLessThanOrEqual(WINDOW_PIECES - 2);
      }),
      { numRuns: 30 },
    );
  });

  it('EXTRACT-2: an empty text has no windows', () => {
    expect(windowsOf([], pieces)).toEqual([]);
  });
});
