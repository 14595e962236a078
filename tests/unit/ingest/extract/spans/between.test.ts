import { describe, expect, it } from 'vitest';
import { wordsBetween } from '../../../../../ingest/extract/spans/between.ts';
import { mentionsIn, readingOf } from '../../../../support/mentions.ts';

describe('what stands between two mentions', () => {
  it('EXTRACT-26: the words in order, without those of titles', () => {
    const text = 'Lund met police chief Ben Hope, Mia Kern';
    const mentions = mentionsIn(text, [
      ['Lund', 'person'],
      ['police chief', 'role'],
      ['Ben Hope', 'person'],
      ['Mia Kern', 'person'],
    ]);
    const [lund, , ben, mia] = mentions;
    const sentence = readingOf(text, mentions).sentences[0] ?? [];
    if (!lund || !ben || !mia) throw new RangeError('three names are marked');
    expect(wordsBetween(sentence, mentions, lund, ben)).toEqual(['met']);
    expect(wordsBetween(sentence, mentions, ben, mia)).toEqual([',']);
    expect(wordsBetween(sentence, mentions, lund, lund)).toEqual([]);
  });
});
