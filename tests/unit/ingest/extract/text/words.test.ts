import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../ingest/extract/text/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it('EXTRACT-6: a possessive is a word of its own', () => {
    expect(texts("Portugal's council")).toEqual(['Portugal', "'s", 'council']);
    expect(texts('Israel’s minister')).toEqual(['Israel', '’s', 'minister']);
  });

  it('EXTRACT-6: an apostrophe inside a name parts nothing', () => {
    expect(texts("O'Neill wouldn't")).toEqual(["O'Neill", "wouldn't"]);
  });

  it('EXTRACT-6: an abbreviation and initials keep their full stops', () => {
    expect(texts('Gen. Cole of the U.S. Army.')).toEqual(['Gen.', 'Cole', 'of', 'the', 'U.S.', 'Army', '.']);
  });

  it('EXTRACT-6: a full stop behind a space is not of the abbreviation', () => {
    expect(texts('Gen .')).toEqual(['Gen', '.']);
  });

  it('EXTRACT-6: a hyphen stands alone, a number keeps its signs', () => {
    expect(texts('Nairobi-based 1,200.50')).toEqual(['Nairobi', '-', 'based', '1,200.50']);
  });

  it('EXTRACT-6: a letter written with a combining accent does not part its word', () => {
    expect(texts('Jose\u0301 Garci\u0301a')).toEqual(['Jose\u0301', 'Garci\u0301a']);
  });

  it('EXTRACT-2: offsets count UTF-16, also behind an emoji', () => {
    const [emoji, word] = wordsOf('😀 Ana');
    expect(emoji).toEqual({ text: '😀', start: 0, end: 2 });
    expect(word).toEqual({ text: 'Ana', start: 3, end: 6 });
  });

  it('EXTRACT-2: each word is what the text has between its offsets, and words follow each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
      }),
    );
  });
});
