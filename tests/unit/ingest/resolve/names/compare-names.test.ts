import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, verdictOf } from '../../../../../ingest/resolve/names/compare-names.ts';
import { personNameOf } from '../../../../../ingest/resolve/names/person-name.ts';
import { GOLDEN_PAIRS } from './golden-pairs.ts';

const relation = (a: string, b: string) => compareNames(personNameOf(a), personNameOf(b));
const verdict = (a: string, b: string) => verdictOf(relation(a, b));

describe('RESOLVE-33: two names are the same, can be one person’s, cannot, or share nothing', () => {
  test.each(GOLDEN_PAIRS)('RESOLVE-33: %s / %s: %s', (a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
    expect(verdict(b, a)).toBe(expected);
  });

  test('RESOLVE-33: the same from either side, for all names of the table', () => {
    const names = [...new Set(GOLDEN_PAIRS.flatMap(([a, b]) => [b, a]))].map(personNameOf);
    for (const a of names) for (const b of names) expect(compareNames(a, b)).toEqual(compareNames(b, a));
  });

  test('RESOLVE-33: a name is itself', () => {
    for (const [name] of GOLDEN_PAIRS) {
      const own = relation(name, name);
      expect(own.isSame || own.bare === 'surname').toBe(true);
    }
  });

  test('RESOLVE-33: nothing that can be written throws', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'Kim',
            'al-',
            '"',
            '(',
            ')',
            ',',
            '.',
            '-',
            "'",
            'Jr.',
            'II',
            'de',
            'J.K.',
            'Mr',
            'née',
          ),
          {
            maxLength: 8,
          },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(relation(a, b)).toEqual(relation(b, a));
        expect(['same', 'compatible', 'contradiction', 'different']).toContain(verdict(a, b));
      }),
      { numRuns: 500 },
    );
  });
});
