import { describe, expect, it } from 'vitest';
import type { Encoded } from '../../../../../ingest/extract/model/encoder.ts';
import { WordStates } from '../../../../../ingest/extract/model/states.ts';

/** A window of words of one piece, whose states count up, behind one mark of the model's own. */
function encodedOf(sentence: number, words: number): Encoded {
  const pieces = words + 2;
  return {
    window: Array.from({ length: words }, (_, index) => ({ pieces: [1], casing: 0, sentence, index })),
    first: Array.from({ length: words }, (_, k) => k + 1),
    hidden: Float32Array.from({ length: pieces * 2 }, (_, k) => k),
    width: 2,
    tags: new Float32Array(),
    labels: 0,
    running: Float32Array.from({ length: pieces }, (_, k) => 10 * k),
    detectors: 1,
  };
}

describe('states of words', () => {
  it('EXTRACT-2: only labelled words and those beside them are kept, so that a long article fits', () => {
    const states = new WordStates();
    states.keep(encodedOf(0, 40), (word) => word === 20);
    const kept = Array.from({ length: 40 }, (_, word) => word).filter((word) => states.at(0, word));
    expect(kept).toEqual([17, 18, 19, 20, 21, 22, 23]);
  });

  it('EXTRACT-4: a word has its own row, the sums before and with it, and its place in the article', () => {
    const states = new WordStates();
    states.keep(encodedOf(0, 5), () => true);
    states.keep(encodedOf(1, 5), () => true);
    expect(states.at(1, 2)).toEqual({
      hidden: Float32Array.from([6, 7]),
      before: Float32Array.from([20]),
      after: Float32Array.from([30]),
      position: 7,
      window: 1,
    });
    expect(states.at(2, 0)).toBeUndefined();
  });
});
