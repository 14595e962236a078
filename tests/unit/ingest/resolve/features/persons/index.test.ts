import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isContradiction, PERSON_FEATURES } from '../../../../../../ingest/resolve/features/persons/index.ts';
import { emptyKey, type KeyRecord } from '../../../../../../ingest/resolve/tally.ts';
import { TRAIT_NAMES } from '../../../../../../shared/model/graph.ts';
import { rounds } from '../../../../../support/rounds.ts';
import { GOLDEN_PAIRS } from '../../names/golden-pairs.ts';
import { person } from './people.ts';

const anyText = fc.oneof(
  fc.constantFrom(...GOLDEN_PAIRS.flatMap(([a, b]) => [b, a])),
  fc.constantFrom(
    'US',
    'RU',
    'state',
    'sport',
    '2020',
    '1930',
    'f',
    'm',
    'president',
    'Organization|country|US',
    '7',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', '|', '-', '"', 'Jr.', 'al-', ',', '\u200B', '[', '\\', '🦊'),
);
const anyCounts = fc.dictionary(anyText, fc.integer({ min: 1, max: 5000 }), { maxKeys: 6 });
const anyPerson: fc.Arbitrary<KeyRecord> = fc
  .record({
    id: anyText,
    names: anyCounts,
    aliases: anyCounts,
    traits: fc.dictionary(fc.constantFrom(...TRAIT_NAMES), anyCounts),
  })
  .map((given) => ({
    ...emptyKey(`Person|${given.id}`, 'Person', null),
    profiles: 1,
    ...given,
    id: `Person|${given.id}`,
  }));

describe('RESOLVE-44: every feature of persons, whatever is compared', () => {
  test('RESOLVE-44: is the same from either side, between 0 and 1, with a reason', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (a, b) => {
        fc.pre(a.id !== b.id);
        for (const { compare } of PERSON_FEATURES) {
          const verdict = compare(a, b);
          // Copies, so that nothing is remembered of the first time.
          expect(compare({ ...b }, { ...a })).toEqual(verdict);
          if (!verdict) continue;
          expect(verdict.score).toBeGreaterThan(0);
          expect(verdict.score).toBeLessThanOrEqual(1);
          expect(verdict.reason.trim()).not.toBe('');
        }
        expect(isContradiction({ ...b }, { ...a })).toEqual(isContradiction(a, b));
      }),
      { numRuns: rounds(60, 1000) },
    );
  });

  test('RESOLVE-44: the same for all names of the table', () => {
    const people = [...new Set(GOLDEN_PAIRS.flatMap(([a, b]) => [b, a]))].map((name) => person(name));
    for (const a of people) {
      for (const b of people) {
        if (a.id === b.id) continue;
        const [one, other] = [[a, b] as const, [b, a] as const].map(([x, y]) =>
          PERSON_FEATURES.map(({ compare }) => compare(x, y)),
        );
        expect(one).toEqual(other);
      }
    }
  });

  test('RESOLVE-44: is of persons alone, and has a name of its own', () => {
    const body = emptyKey('Organization|smith', 'Organization', null);
    for (const { kinds, compare } of PERSON_FEATURES) {
      expect(kinds).toEqual(['Person']);
      expect(compare(body, person('John Smith'))).toBeNull();
    }
    const names = PERSON_FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.startsWith('person-'))).toBe(true);
  });
});
