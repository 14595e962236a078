import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, emptyKey, isEmptyKey, type KeyRecord, tally } from '../../../../ingest/resolve/tally.ts';
import type { Profile } from '../../../../shared/model/graph.ts';
import { shuffled } from '../../../support/rounds.ts';

const EMPTY = emptyKey('Organization|wgf', 'Organization', null);

const anyName = fc.constantFrom('WGF', 'W.G.F.', 'Wgf', '7', '__proto__', 'constructor', 'Ωmega');
const anyProfile: fc.Arbitrary<Profile> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{6}$/u),
  article: fc.constantFrom('a', 'b'),
  kind: fc.constant('Organization' as const),
  key: fc.constant(EMPTY.id),
  nameKey: fc.constant(EMPTY.id),
  name: anyName,
  forms: fc.uniqueArray(anyName, { maxLength: 3 }),
  mentions: fc.constant([[0, 3] as const]),
  properties: fc.dictionary(fc.constantFrom('organizationKind', 'place'), fc.constantFrom('ngo', 'company')),
  traits: fc.record(
    { role: fc.uniqueArray(fc.constantFrom('mayor', 'chair'), { maxLength: 2 }), sex: fc.constant(['f']) },
    { requiredKeys: [] },
  ),
  ref: fc.constant(null),
});
const someProfiles = fc.uniqueArray(anyProfile, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });

const added = (profiles: readonly Profile[], key = EMPTY): KeyRecord =>
  profiles.reduce((record, profile) => tally(record, profile, 1), key);
/** The record but for its smallest profile, which only the store knows once it is gone. */
const counted = ({ first: _, ...record }: KeyRecord) => JSON.stringify(record);

describe('RESOLVE-10: what profiles say of a key is counted exactly', () => {
  test('RESOLVE-10: in any order', () => {
    fc.assert(
      fc.property(someProfiles, fc.nat(), (profiles, seed) => {
        expect(JSON.stringify(added(shuffled(profiles, seed)))).toBe(JSON.stringify(added(profiles)));
      }),
    );
  });

  test('RESOLVE-10: what is taken away again was never there', () => {
    fc.assert(
      fc.property(someProfiles, someProfiles, fc.nat(), (stay, go, seed) => {
        const leaving = go.filter(({ id }) => !stay.some((profile) => profile.id === id));
        const both = added(shuffled([...stay, ...leaving], seed));
        const rest = shuffled(leaving, seed + 1).reduce(
          (record, profile) => tally(record, profile, -1),
          both,
        );
        expect(counted(rest)).toBe(counted(added(stay)));
        const known = leaving.some(({ id }) => id === both.first) ? null : both.first;
        if (known !== null) expect(rest.first).toBe(added(stay).first);
      }),
    );
  });

  test('RESOLVE-10: from all to nothing is an empty key', () => {
    fc.assert(
      fc.property(someProfiles, (profiles) => {
        const rest = profiles.reduce((record, profile) => tally(record, profile, -1), added(profiles));
        expect(counted(rest)).toBe(counted(EMPTY));
        expect(isEmptyKey(rest)).toBe(true);
      }),
    );
  });

  test('RESOLVE-10: it comes back from the store as it went', () => {
    fc.assert(
      fc.property(someProfiles, anyProfile, (profiles, another) => {
        const record = added(profiles);
        const read: KeyRecord = JSON.parse(JSON.stringify(record));
        expect(JSON.stringify(tally(read, another, 1))).toBe(JSON.stringify(tally(record, another, 1)));
      }),
    );
  });
});

describe('RESOLVE-11: the smallest profile of a key is known, or known to be unknown', () => {
  const profile = (id: string): Profile => ({
    id,
    article: 'a',
    kind: 'Organization',
    key: EMPTY.id,
    nameKey: EMPTY.id,
    name: 'WGF',
    forms: [],
    mentions: [[0, 3]],
    properties: {},
    traits: {},
    ref: null,
  });
  const [a, b, c] = [profile('a'), profile('b'), profile('c')];

  test('RESOLVE-11: the smallest that was added', () => {
    expect(added([b, a, c]).first).toBe('a');
  });

  test('RESOLVE-11: another one that goes does not matter', () => {
    expect(tally(added([a, b]), b, -1).first).toBe('a');
  });

  test('RESOLVE-11: when it goes, only the store knows; one more does not make it known', () => {
    const gone = tally(added([a, b]), a, -1);
    expect(gone.first).toBeNull();
    expect(tally(gone, c, 1).first).toBeNull();
  });

  test('RESOLVE-11: the first after all were gone is the smallest', () => {
    expect(tally(tally(added([a]), a, -1), c, 1).first).toBe('c');
  });
});

describe('RESOLVE-13: counts are sorted and never below one', () => {
  test('RESOLVE-13: what falls to nothing is gone', () => {
    expect(count({ a: 1 }, 'a', -1)).toEqual({});
    expect(count({}, 'a', -1)).toEqual({});
    expect(Object.keys(count({ a: 1, c: 1 }, 'b', 2))).toEqual(['a', 'b', 'c']);
    expect(Object.entries(count({}, '__proto__', 1))).toEqual([['__proto__', 1]]);
  });

  test('RESOLVE-13: of traits as of all else: a trait that nobody tells is gone', () => {
    const told = (traits: Profile['traits']): Profile => ({
      id: 'p',
      article: 'a',
      kind: 'Organization',
      key: EMPTY.id,
      nameKey: EMPTY.id,
      name: 'WGF',
      forms: [],
      mentions: [[0, 3]],
      properties: {},
      traits,
      ref: null,
    });
    const both = tally(tally(EMPTY, told({ role: ['mayor', 'chair'] }), 1), told({ role: ['mayor'] }), 1);
    expect(both.traits).toEqual({ role: { chair: 1, mayor: 2 } });
    expect(tally(both, told({ role: ['mayor', 'chair'] }), -1).traits).toEqual({ role: { mayor: 1 } });
    expect(tally(both, told({ role: [] }), 1).traits).toEqual(both.traits);
    expect(tally(EMPTY, told({ role: [] }), 1).traits).toEqual({});
  });
});
