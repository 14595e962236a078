import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, markOf, WordIndex } from '../../../../../../shared/store/graph/search/word-index.ts';
import { tokensOf, wordsOf } from '../../../../../../shared/store/graph/search/words.ts';
import { rounds } from '../../../../../support/rounds.ts';

const entriesOf = (found: readonly { typos: number; entries: Uint32Array }[]) =>
  found.flatMap(({ typos, entries }) =>
    [...entries].map((entry) => `${documentOf(entry)} ${markOf(entry)} ${typos}`),
  );

describe('an index of words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), minLength: 1, maxLength: 6 });
  const adding = fc.tuple(word, fc.nat({ max: 1_000 }), fc.nat({ max: 3 }), fc.boolean());

  it('STORE-101: every word is found by itself and by each of its beginnings, whenever it was added', () => {
    fc.assert(
      fc.property(fc.array(adding, { maxLength: 60 }), word, (added, asked) => {
        const index = new WordIndex();
        for (const [each, document, mark, looks] of added) {
          index.add(document, each, mark);
          if (looks) index.beginning('a');
        }
        const all = added.map(([each, document, mark]) => ({ each, text: `${document} ${mark} 0` }));
        const begun = all.filter(({ each }) => each.startsWith(asked)).map(({ text }) => text);
        expect(entriesOf(index.beginning(asked)).sort()).toEqual(begun.sort());
        const exact = all.filter(({ each }) => each === asked).map(({ text }) => text);
        expect(entriesOf(index.exactly(asked)).sort()).toEqual(exact.sort());
        expect(index.size.entries).toBe(added.length);
      }),
      { numRuns: rounds(150, 2_000) },
    );
  });

  it('STORE-102: what is near to a word is so by itself, whatever stands beside it and whenever it came', () => {
    fc.assert(
      fc.property(fc.array(adding, { maxLength: 60 }), word, (added, asked) => {
        const index = new WordIndex();
        const near: string[] = [];
        for (const [each, document, mark, looks] of added) {
          index.add(document, each, mark);
          if (looks) index.near('abab');
          const alone = new WordIndex();
          alone.add(document, each, mark);
          near.push(...entriesOf(alone.near(asked)));
        }
        expect(entriesOf(index.near(asked)).sort()).toEqual(near.sort());
      }),
      { numRuns: rounds(100, 2_000) },
    );
  });

  it('STORE-115: however many times something was added, few stretches are looked at', () => {
    const index = new WordIndex();
    for (let n = 0; n < 500; n += 1) {
      index.add(n, `word${n}`, 0);
      index.exactly('word');
    }
    expect(index.beginning('word').length).toBeLessThanOrEqual(10);
    expect(entriesOf(index.beginning('word'))).toHaveLength(500);
  });

  it('STORE-101: words are runs of letters and digits, folded, each at its place', () => {
    const text = 'Łódź’s “Joliot-Curie” (U.S.) 🪑 n°2 ﬁne';
    expect(wordsOf(text)).toEqual(['lodz', 's', 'joliot', 'curie', 'u', 's', 'n', '2', 'fine']);
    for (const { word, start, end } of tokensOf(text))
      expect(wordsOf(text.slice(start, end))).toEqual([word]);
    expect(wordsOf('🪑 ’ —')).toEqual([]);
  });
});
