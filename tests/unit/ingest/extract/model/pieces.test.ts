import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordPieces } from '../../../../../ingest/extract/model/pieces.ts';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'un',
  '##aff',
  '##able',
  'sa',
  '##o',
  '.',
  'a',
  '##a',
  '字',
];
const pieces = new WordPieces(`${VOCABULARY.join('\n')}\n`);
const named = (word: string) => pieces.idsOf(word).map((id) => VOCABULARY[id]);

describe('word pieces', () => {
  it('EXTRACT-4: the longest known piece comes first, what follows is marked', () => {
    expect(named('unaffable')).toEqual(['un', '##aff', '##able']);
  });

  it('EXTRACT-4: case and accents do not count', () => {
    expect(named('SÃO')).toEqual(['sa', '##o']);
  });

  it('EXTRACT-4: a sign is a piece of its own', () => {
    expect(named('a.a')).toEqual(['a', '.', 'a']);
  });

  it('EXTRACT-4: an ideograph stands alone', () => {
    expect(named('字字')).toEqual(['字', '字']);
  });

  it('EXTRACT-4: a part that the vocabulary cannot spell is unknown', () => {
    expect(named('xyz')).toEqual(['[UNK]']);
    expect(named('\u200B')).toEqual(['[UNK]']);
  });

  it('EXTRACT-4: a very long word is unknown, and never more than eight pieces', () => {
    expect(named('a'.repeat(101))).toEqual(['[UNK]']);
    expect(named('a'.repeat(50))).toEqual(['a', ...new Array(7).fill('##a')]);
  });

  it('EXTRACT-4: a word has the same pieces when it comes again', () => {
    expect(pieces.idsOf('unaffable')).toEqual(pieces.idsOf('unaffable'));
  });

  it('EXTRACT-2: every word has one to eight pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (word) => {
        const { length } = pieces.idsOf(word);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('EXTRACT-5: a vocabulary without the marks of the model is refused', () => {
    expect(() => new WordPieces('a\nb\n')).toThrow(/\[CLS\]/u);
  });
});
