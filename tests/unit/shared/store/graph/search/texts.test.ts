import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageIn } from '../../../../../../shared/store/graph/search/texts.ts';
import { wordsOf } from '../../../../../../shared/store/graph/search/words.ts';
import { rounds } from '../../../../../support/rounds.ts';

describe('a passage of an article', () => {
  it('STORE-103: is a stretch of the text, and its match begins with a word of the query', () => {
    const word = fc.constantFrom('Łódź', 'prize', 'Nobel', 'nobelist', '🪑', 'x', 'U.S.');
    const gap = fc.constantFrom(' ', '. ', '\n', ', ');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    const query = fc.uniqueArray(fc.constantFrom('lodz', 'prize', 'nobel', 'u'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(text, query, (of, words) => {
        const { before, match, after } = passageIn(of, words);
        expect(of).toContain(before + match + after);
        const isThere = (one: string, n: number) =>
          wordsOf(of).some(
            (each) => each === one || (n === words.length - 1 && one.length > 2 && each.startsWith(one)),
          );
        expect(match !== '').toBe(words.some(isThere));
        if (match !== '') expect(words.some((one) => wordsOf(match)[0]?.startsWith(one))).toBe(true);
      }),
      { numRuns: rounds(200, 3_000) },
    );
  });

  it('STORE-103: stands where most words of the query are together', () => {
    const far = `Nobel lived in Sweden. ${'He travelled much. '.repeat(30)}`;
    const { before, match, after } = passageIn(`${far}The Nobel Prize is given in Stockholm.`, [
      'prize',
      'nobel',
    ]);
    expect([before, match, after]).toEqual(['The ', 'Nobel Prize', ' is given in Stockholm.']);
  });

  it('STORE-103: is the beginning where only the title has the words', () => {
    expect(passageIn('First. Second.', ['title'])).toEqual({ before: '', match: '', after: 'First.' });
  });
});
