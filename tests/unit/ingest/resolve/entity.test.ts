import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityOf, type Pin } from '../../../../ingest/resolve/entity.ts';
import { emptyKey, type KeyRecord } from '../../../../ingest/resolve/tally.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import { shuffled } from '../../../support/rounds.ts';

const key = (id: string, record: Partial<KeyRecord>): KeyRecord => ({
  ...emptyKey(id, 'Organization', null),
  first: `p-${id}`,
  profiles: 1,
  ...record,
});

describe('RESOLVE-17: an entity is named by most of its articles', () => {
  test.each<[string, KeyRecord['names'], string]>([
    ['the most used name', { 'World Grain Fund': 1, 'The World Grain Fund': 2 }, 'The World Grain Fund'],
    [
      'a full name before a word, however often it is used',
      { WGF: 9, 'World Grain Fund': 1 },
      'World Grain Fund',
    ],
    ['the first in order of two that are used as often', { 'Grain fund': 2, 'Grain Fund': 2 }, 'Grain Fund'],
    ['a word where there is nothing else', { WGF: 1, Wgf: 2 }, 'Wgf'],
    ['a name like a property of objects', { __proto__x: 1, constructor: 2 }, 'constructor'],
  ])('RESOLVE-17: %s', (_, names, name) => {
    expect(entityOf([key('a', { names })]).name).toBe(name);
  });

  test('RESOLVE-17: the names of all its keys count together', () => {
    const keys = [
      key('a', { names: { 'Grain Fund': 2 } }),
      key('b', { names: { 'grain fund': 1 } }),
      key('c', { names: { 'grain fund': 2 } }),
    ];
    expect(entityOf(keys).name).toBe('grain fund');
  });
});

describe('RESOLVE-17: a person is called by the fullest form that is told often enough', () => {
  const called = (names: KeyRecord['names'], kind: KeyRecord['kind'] = 'Person') =>
    entityOf([key('a', { kind, names })]).name;

  test.each<[string, KeyRecord['names'], string]>([
    ['a first name before its initial', { 'P. Raghunathan': 9, 'Priya Raghunathan': 1 }, 'Priya Raghunathan'],
    [
      'also with a middle name',
      { 'P. Raghunathan': 2, 'Priya Anne Raghunathan': 1 },
      'Priya Anne Raghunathan',
    ],
    [
      'initials without a space',
      { 'J.R.R. Tolkien': 2, 'John Ronald Reuel Tolkien': 1 },
      'John Ronald Reuel Tolkien',
    ],
    ['of several the most used', { 'P. Rao': 5, 'Priya Rao': 1, 'Priya K. Rao': 2 }, 'Priya K. Rao'],
    ['not where hardly anybody says so', { 'P. Raghunathan': 10, 'Priya Raghunathan': 1 }, 'P. Raghunathan'],
    ['not one that leaves an initial out', { 'J. K. Rowling': 2, 'Joanne Rowling': 1 }, 'J. K. Rowling'],
    ['not one with another initial', { 'P. Raghunathan': 2, 'Anne Raghunathan': 1 }, 'P. Raghunathan'],
    [
      'an initial in the middle stays',
      { 'John F. Kennedy': 2, 'John Fitzgerald Kennedy': 1 },
      'John F. Kennedy',
    ],
    [
      'a hyphen is kept',
      { 'Alistair Pembroke Hughes': 3, 'Alistair Pembroke-Hughes': 1 },
      'Alistair Pembroke-Hughes',
    ],
    [
      'initial and hyphen at once',
      { 'A. Pembroke Hughes': 2, 'A. Pembroke-Hughes': 1, 'Alistair Pembroke Hughes': 1 },
      'Alistair Pembroke Hughes',
    ],
    ['a nickname that most use', { 'Bob Gates': 3, 'Robert Gates': 1 }, 'Bob Gates'],
  ])('RESOLVE-17: %s', (_, names, name) => {
    expect(called(names)).toBe(name);
  });

  test('RESOLVE-17: the shorter ones are aliases, and other kinds go by use alone', () => {
    const names = { 'P. Raghunathan': 2, 'Priya Raghunathan': 1 };
    expect(entityOf([key('a', { kind: 'Person', names })]).aliases).toEqual(['P. Raghunathan']);
    expect(called({ 'J. Sainsbury': 2, 'John Sainsbury': 1 }, 'Organization')).toBe('J. Sainsbury');
  });

  test('RESOLVE-17: whatever the names and the keys that they are told under, in any order', () => {
    const anyName = fc
      .tuple(
        fc.constantFrom('P.', 'Priya', 'Peter', 'P. K.', 'Priya K.', 'J'),
        fc.constantFrom('Rao', 'Pembroke Hughes', 'Pembroke-Hughes'),
      )
      .map((parts) => parts.join(' '));
    const anyKey = fc
      .tuple(
        fc.stringMatching(/^[a-z]{3}$/u),
        fc.dictionary(anyName, fc.integer({ min: 1, max: 12 }), { minKeys: 1 }),
      )
      .map(([id, names]) => key(id, { kind: 'Person', names }));
    const keysOf = fc.uniqueArray(anyKey, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
    const property = fc.property(keysOf, fc.nat(), (keys, seed) => {
      const { name } = entityOf(keys);
      expect(entityOf(shuffled(keys, seed)).name).toBe(name);
      expect(keys.flatMap(({ names }) => Object.keys(names))).toContain(name);
    });
    fc.assert(property);
  });
});

describe('RESOLVE-18: all other names are its aliases', () => {
  test('RESOLVE-18: names and forms, sorted, without the name itself', () => {
    const keys = [
      key('a', {
        names: { 'World Grain Fund': 2, WGF: 1 },
        aliases: { 'the Fund': 1, 'World Grain Fund': 5 },
      }),
    ];
    expect(entityOf(keys).aliases).toEqual(['WGF', 'the Fund']);
  });

  test('RESOLVE-18: no more than thirty, the most used ones', () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`form ${String(n).padStart(2, '0')}`, n + 1]),
    );
    const { aliases } = entityOf([key('a', { names: { 'World Grain Fund': 1 }, aliases: many })]);
    expect(aliases).toHaveLength(30);
    expect(aliases[0]).toBe('form 20');
    expect(aliases.at(-1)).toBe('form 49');
  });
});

describe('RESOLVE-19: a property is what most of its articles say', () => {
  test('RESOLVE-19: by votes over all keys, ties in order, nothing where nobody says', () => {
    const kinds = (...all: KeyRecord['names'][]) =>
      entityOf(
        all.map((organizationKind, n) => key(`${n}`, { names: { X: 1 }, properties: { organizationKind } })),
      );
    expect(kinds({ ngo: 1 }, { company: 2 }).properties).toEqual({ organizationKind: 'company' });
    expect(kinds({ ngo: 2 }, { company: 1 }, { ngo: 1 }).properties).toEqual({ organizationKind: 'ngo' });
    expect(kinds({ ngo: 1, company: 1 }).properties).toEqual({ organizationKind: 'company' });
    expect(entityOf([key('a', { names: { X: 1 } })]).properties).toEqual({});
  });
});

describe('RESOLVE-20: an entity is addressed by the smallest of its profiles', () => {
  test('RESOLVE-20: whichever key that is of', () => {
    const keys = [
      key('a', { names: { X: 1 }, first: 'p9' }),
      key('b', { names: { X: 1 }, first: 'p1', profiles: 4 }),
    ];
    expect(entityOf(keys)).toMatchObject({ id: 'p1', profiles: 5 });
  });

  test('RESOLVE-20: without a profile there is none', () => {
    expect(() => entityOf([])).toThrow(DramatisError);
    expect(() => entityOf([key('a', { first: null })])).toThrow(DramatisError);
  });

  test('RESOLVE-20: it comes out the same whatever the order of its keys', () => {
    const counts = fc.dictionary(
      fc.constantFrom('A B', 'a b', 'AB', 'a-b', '1'),
      fc.integer({ min: 1, max: 3 }),
      { minKeys: 1 },
    );
    const anyKey = fc
      .tuple(fc.stringMatching(/^[a-z]{3}$/u), counts, counts)
      .map(([id, names, aliases]) => key(id, { names, aliases, properties: { organizationKind: aliases } }));
    fc.assert(
      fc.property(
        fc.uniqueArray(anyKey, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
        fc.nat(),
        (keys, seed) => {
          expect(JSON.stringify(entityOf(shuffled(keys, seed)))).toBe(JSON.stringify(entityOf(keys)));
        },
      ),
    );
  });
});

describe('RESOLVE-17: a name or property that a person decided counts before all others', () => {
  const keys = [
    key('a', { names: { 'Grain Fund': 2 }, properties: { organizationKind: { ngo: 3 } } }),
    key('b', { names: { 'World Grain Fund': 5 } }),
  ];
  const pin = (
    id: string,
    at: string,
    what: { name: string } | { property: string; value: string },
  ): Pin => ({
    id,
    at,
    ...what,
  });

  test('RESOLVE-17: of several the one decided last, whichever key they are of and whatever is first in order', () => {
    const [late, early] = [pin('d1', '2024-02', { name: 'Late' }), pin('d2', '2024-01', { name: 'Early' })];
    for (const [a, b] of [
      [[late], [early]],
      [[early], [late]],
      [[early, late], []],
      [[late, early], []],
    ] as const) {
      const entity = entityOf(
        keys,
        new Map<string, readonly Pin[]>([
          ['a', a],
          ['b', b],
        ]),
      );
      expect(entity.name).toBe('Late');
      expect(entity.aliases).toEqual(['Grain Fund', 'World Grain Fund']);
    }
  });

  test('RESOLVE-17: one decision that holds on to two keys is one, and a property is told apart from a name', () => {
    const kind = (id: string, at: string, value: string) =>
      pin(id, at, { property: 'organizationKind', value });
    const pins = new Map<string, readonly Pin[]>([
      ['a', [kind('d1', '2024-02', 'company'), pin('d3', '2024-03', { name: 'X' })]],
      ['b', [kind('d1', '2024-02', 'company'), kind('d2', '2024-01', 'media')]],
    ]);
    expect(entityOf(keys, pins)).toMatchObject({ name: 'X', properties: { organizationKind: 'company' } });
    expect(entityOf(keys, new Map([['elsewhere', [pin('d1', '2024', { name: 'X' })]]])).name).toBe(
      'World Grain Fund',
    );
  });
});
