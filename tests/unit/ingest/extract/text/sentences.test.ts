import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../../ingest/extract/text/sentences.ts';
import { wordsOf } from '../../../../../ingest/extract/text/words.ts';

const joined = (text: string) => sentencesOf(text).map((words) => words.map((word) => word.text).join(' '));

describe('sentences', () => {
  it('EXTRACT-6: a full stop before a capital ends one', () => {
    expect(joined('He left. She stayed.')).toEqual(['He left .', 'She stayed .']);
  });

  it('EXTRACT-6: a full stop before a small letter ends none', () => {
    expect(joined('Visit example . com now')).toEqual(['Visit example . com now']);
  });

  it('EXTRACT-6: an abbreviation ends none', () => {
    expect(joined('He met Gen. Cole.')).toEqual(['He met Gen. Cole .']);
  });

  it('EXTRACT-6: an initial inside a name ends none', () => {
    expect(joined('President George W. Bush spoke.')).toEqual(['President George W . Bush spoke .']);
    expect(joined('It was plan B. She left.')).toEqual(['It was plan B .', 'She left .']);
  });

  it('EXTRACT-6: a line break ends one, so that a headline stands alone', () => {
    expect(joined('Mayor quits\nBy Lang\nHe left')).toEqual(['Mayor quits', 'By Lang', 'He left']);
  });

  it('EXTRACT-6: a closing quotation mark belongs to the sentence that it closes', () => {
    expect(joined('“We won.” Then he left.')).toEqual(['“ We won . ”', 'Then he left .']);
  });

  it('EXTRACT-6: a number may begin a sentence', () => {
    expect(joined('He left! 300 stayed?')).toEqual(['He left !', '300 stayed ?']);
  });

  it('EXTRACT-2: sentences hold every word once, in order, and none is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sentences = sentencesOf(text);
        expect(sentences.flat()).toEqual(wordsOf(text));
        expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
      }),
    );
  });
});
