import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../shared/matches.ts';

/** Some that match nothing, some that match within a pair of surrogates, groups, looks to both sides. */
const PATTERNS = [
  /a/gu,
  /\p{L}+/gu,
  /\b/gu,
  /(?<first>\p{L})?(?<rest>\d*)/gu,
  /(?=😀)/gu,
  /x*/gu,
  /^.?/gmu,
  /(?<=b)a|$/gu,
];

const plain = (match: RegExpMatchArray) => ({
  at: match.index,
  groups: { ...match.groups },
  words: [...match],
});

describe('matchesOf', () => {
  it('HOUSE-27: finds what matchAll finds, in its order, for any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'x', '1', ' ', '\n', '😀', 'é') });
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (within, pattern) => {
        expect(Array.from(matchesOf(pattern, within), plain)).toEqual(
          Array.from(within.matchAll(pattern), plain),
        );
      }),
    );
  });

  it('HOUSE-27: may be left early and begun again, also one within another', () => {
    const pattern = /\w/gu;
    const pairs: string[] = [];
    for (const [outer] of matchesOf(pattern, 'abc')) {
      for (const [inner] of matchesOf(pattern, 'xyz')) {
        pairs.push(outer + inner);
        if (inner === 'y') break;
      }
    }
    expect(pairs).toEqual(['ax', 'ay', 'bx', 'by', 'cx', 'cy']);
  });
});
