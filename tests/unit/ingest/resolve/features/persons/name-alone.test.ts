import { describe, expect, test } from 'vitest';
import { inContext } from '../../../../../../ingest/resolve/keys.ts';
import { scorePair } from '../../../../../../ingest/resolve/score.ts';
import type { KeyRecord } from '../../../../../../ingest/resolve/tally.ts';
import type { TraitName } from '../../../../../../shared/model/graph.ts';
import { person, reason, said } from './people.ts';

type Traits = Partial<Record<TraitName, readonly string[]>>;

const two = (name: string, a: Traits, b: Traits): [KeyRecord, KeyRecord] => {
  const one = person(name, a);
  return [one, { ...person(name, b), id: inContext(one.id, 'arts') }];
};
const director = { role: ['film director'] };
const novelist = { role: ['novelist'], world: ['arts'] };

describe('RESOLVE-102: a full name alone joins nobody of whom it is told what they do', () => {
  test('RESOLVE-102: where nothing else is shared, a person is asked', () => {
    const pair = two('Marc Petit', director, novelist);
    expect(scorePair(...pair).verdict).toBe('ask');
    expect(reason('name-alone', ...pair)).toBe('They share nothing but the name');
    const [lawyer, chief] = [{ world: ['law'] }, { world: ['business'] }];
    expect(scorePair(...two('Luca Conti', lawyer, chief)).verdict).toBe('ask');
  });

  test.each<[string, Traits, Traits]>([
    ['an office', director, { role: ['novelist', 'film director'] }],
    ['a word of an office', director, { role: ['director'] }],
    [
      'a body',
      { ...director, body: ['Organization|gaumont'] },
      { ...novelist, body: ['Organization|gaumont'] },
    ],
    ['family', { ...director, kin: ['Person|anne petit'] }, { ...novelist, kin: ['Person|anne petit'] }],
    ['a country', { ...director, country: ['FR'] }, { ...novelist, country: ['FR'] }],
    ['company', { ...director, with: ['1', '2', '3'] }, { ...novelist, with: ['1', '2', '4'] }],
    ['a name that is told of nobody', {}, novelist],
    ['a name of which family alone is told', { kin: ['Person|anne petit'] }, novelist],
  ])('RESOLVE-102: with %s in common they are one as before', (_, a, b) => {
    const pair = two('Marc Petit', a, b);
    expect(said(...pair)).not.toHaveProperty('name-alone');
    expect(scorePair(...pair).verdict).toBe('same');
  });

  test.each<[string, Traits, Traits]>([
    ['a world', { world: ['politics', 'state'] }, { ...novelist, world: ['arts', 'politics'] }],
    ['one name around both', { ...director, with: ['1', '2', '3'] }, { ...novelist, with: ['1', '4', '5'] }],
    ['the head of two offices', { role: ['interior minister'] }, { role: ['health minister'] }],
  ])('RESOLVE-111: with %s in common a person is asked', (_, a, b) => {
    const pair = two('Marc Petit', a, b);
    expect(reason('name-alone', ...pair)).toBe('They share nothing but the name');
    expect(scorePair(...pair).verdict).toBe('ask');
  });

  test('RESOLVE-102: of a name that hardly anyone has it takes less', () => {
    expect(scorePair(...two('Menachem Begin', director, novelist)).verdict).toBe('same');
    expect(scorePair(...two('John Smith', director, novelist)).verdict).toBe('ask');
  });

  test('RESOLVE-102: what other worlds and countries say is not said again', () => {
    const [near, far] = [
      said(...two('Marc Petit', { world: ['media'] }, { world: ['arts'] })),
      said(...two('Marc Petit', { world: ['sport'] }, { world: ['arts'] })),
    ];
    expect(near['name-alone']).toBeGreaterThan(far['name-alone'] ?? 0);
    expect(scorePair(...two('Marc Petit', { world: ['sport'] }, { world: ['arts'] })).verdict).toBe('ask');
  });
});
