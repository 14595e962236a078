import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, markOf, WordIndex } from '../../../../../../shared/store/graph/search/word-index.ts';
import { tokensOf, wordsOf } from '../../../../../../shared/store/graph/search/words.ts';
import { rounds } from '../../../../../support/rounds.ts';

const entriesOf = (found: readonly { word: string; entries: Uint32Array }[]) =>
  found.flatMap(({ word, entries }) =>
    [...entries].map((entry) => `${word} ${documentOf(entry)} ${markOf(entry)}`),
  );

describe('an index of words', () => {
  it('STORE-101: every word is found by itself and by each of its beginnings, whenever it was added', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), minLength: 1, maxLength: 5 });
    const adding = fc.tuple(word, fc.nat({ max: 1_000 }), fc.nat({ max: 3 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(adding, { maxLength: 60 }), word, (added, asked) => {
        const index = new WordIndex();
        for (const [each, document, mark, looks] of added) {
          index.add(document, each, mark);
          if (looks) index.beginning('a');
        }
        const all = added.map(([each, document, mark]) => ({ each, text: `${each} ${document} ${mark}` }));
        const begun = all.filter(({ each }) => each.startsWith(asked)).map(({ text }) => text);
        expect(entriesOf(index.beginning(asked)).sort()).toEqual(begun.sort());
        const exact = all.filter(({ each }) => each === asked).map(({ text }) => text);
        expect(entriesOf(index.exactly(asked)).sort()).toEqual(exact.sort());
      }),
      { numRuns: rounds(150, 2_000) },
    );
  });

  it('STORE-101: words are runs of letters and digits, folded, each at its place', () => {
    const text = 'Łódź’s “Joliot-Curie” (U.S.) 🪑 n°2 ﬁne';
    expect(wordsOf(text)).toEqual(['lodz', 's', 'joliot', 'curie', 'u', 's', 'n', '2', 'fine']);
    for (const { word, start, end } of tokensOf(text))
      expect(wordsOf(text.slice(start, end))).toEqual([word]);
    expect(wordsOf('🪑 ’ —')).toEqual([]);
  });
});
