import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf, namedEntities } from '../../../../../ingest/extract/identity/entities.ts';
import type { Mention } from '../../../../../ingest/extract/spans/mentions.ts';
import { ALIKE, alike, mentionsIn } from '../../../../support/mentions.ts';

const GIVEN = ['Ana', 'Ben', 'J.', 'Xi', 'Tim'];
const SURNAMES = ['Lang', 'al-Assad', 'Ford', 'Ruiz', 'Jordan'];
const BODIES = [
  'Ford Motor Company',
  'Ford',
  'FMC',
  'US Senate',
  'Senate',
  'Jordan',
  'Ruiz Bank',
  'Bank of Ruiz',
];
const COUNTRIES = ['Jordan', 'US', 'American', 'Korean', 'North Korea', 'the North'];

const name = fc.oneof(
  fc
    .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES))
    .map((words) => [words.join(' '), 'person'] as const),
  fc.constantFrom(...SURNAMES, ...GIVEN, 'Langs').map((word) => [word, 'person'] as const),
  fc.constantFrom(...BODIES).map((word) => [word, 'organization'] as const),
  fc.constantFrom(...COUNTRIES).map((word) => [word, 'country'] as const),
);
const names = fc.array(name, { maxLength: 30 });

function partition(text: string, mentions: readonly Mention[], size: number): number[] {
  const sets = identityOf(text, mentions);
  return Array.from({ length: size }, (_, id) => sets.find(id));
}

describe('identity within an article', () => {
  it('EXTRACT-1: does not depend on the order in which its mentions are handed in', () => {
    fc.assert(
      fc.property(names, fc.func(fc.integer()), (marked, rank) => {
        const text = marked.map(([words]) => words).join(' met ');
        const mentions = mentionsIn(text, marked);
        const shuffled = [...mentions].sort((a, b) => rank(a.id) - rank(b.id));
        expect(partition(text, shuffled, mentions.length)).toEqual(
          partition(text, mentions, mentions.length),
        );
      }),
    );
  });

  it('EXTRACT-7: never joins a person, a body and a country, whatever they are called', () => {
    fc.assert(
      fc.property(names, (marked) => {
        const text = marked.map(([words]) => words).join(', ');
        const mentions = mentionsIn(text, marked);
        const sets = identityOf(text, mentions);
        for (const { id, kind } of mentions) expect(mentions[sets.find(id)]?.kind).toBe(kind);
      }),
    );
  });

  it('EXTRACT-7: every mention of a name is of an entity, and the same words in full are one', () => {
    fc.assert(
      fc.property(names, (marked) => {
        const text = marked.map(([words]) => words).join(' met ');
        const mentions = mentionsIn(text, marked);
        const sets = identityOf(text, mentions);
        const entities = [...namedEntities(mentions, sets).values()];
        const told = new Set(entities.flatMap((entity) => entity.mentions.map(([start]) => start)));
        expect(told).toEqual(new Set(mentions.map(({ start }) => start)));
        const inFull = mentions.filter(({ text: words }) => /^(?:Ana|Ben|Tim) |^Ford Motor/u.test(words));
        for (const a of inFull) {
          for (const b of inFull) if (a.text === b.text) expect(sets.find(a.id)).toBe(sets.find(b.id));
        }
      }),
    );
  });

  /** How often what settles them looks at mentions: what compares each with each looks ten times more often for each. */
  function looksAt(shape: string, count: number): number {
    const [text, mentions] = alike(shape, count);
    let looks = 0;
    const counted = mentions.map(
      (mention) =>
        new Proxy(mention, {
          get(of, key) {
            looks += 1;
            return Reflect.get(of, key);
          },
        }),
    );
    identityOf(text, counted);
    return looks;
  }

  it.each(Object.keys(ALIKE))(
    'EXTRACT-1: ten times as many names are looked at ten times as often, %s',
    (shape) => {
      expect(looksAt(shape, 4_000) / looksAt(shape, 400)).toBeLessThan(11);
    },
  );

  it.each(Object.keys(ALIKE))('EXTRACT-1: settles 4,000 names that are alike, %s', (shape) => {
    const [text, mentions] = alike(shape, 4_000);
    expect(namedEntities(mentions, identityOf(text, mentions)).size).toBeGreaterThanOrEqual(2_000);
  });
});
