import { describe, expect, test } from 'vitest';
import type { TraitName } from '../../../../../../shared/model/graph.ts';
import { person, reason, said } from './people.ts';

type Told = readonly string[] | Readonly<Record<string, number>>;
const two = (trait: TraitName, a: Told, b: Told) =>
  [person('John Smith', { [trait]: a }), person('J. Smith', { [trait]: b })] as const;
const score = (feature: string, trait: TraitName, a: Told, b: Told) =>
  said(...two(trait, a, b))[feature] ?? 0;
/** Names in articles, from one number on. */
const around = (from: number, count: number, n = 1): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [String((from + i) % 256), n]));

describe('RESOLVE-40: titles, bodies and family', () => {
  test('RESOLVE-40: an office says more than a common title, several more than one', () => {
    const office = score(
      'shared-role',
      'role',
      ['secretary of defense'],
      ['secretary of defense', 'senator'],
    );
    const title = score('shared-role', 'role', ['president'], ['president']);
    const job = score('shared-role', 'role', ['player'], ['player']);
    expect(office).toBeGreaterThan(title);
    expect(title).toBeGreaterThan(job);
    expect(score('shared-role', 'role', ['player', 'coach'], ['coach', 'player'])).toBeGreaterThan(job);
    expect(score('shared-role', 'role', ['player'], ['president'])).toBe(0);
    expect(score('shared-role', 'role', [], ['president'])).toBe(0);
    expect(
      reason(
        'shared-role',
        ...two('role', ['senator', 'secretary of defense'], ['secretary of defense', 'senator']),
      ),
    ).toBe('Both are secretary of defense, senator');
  });

  test('RESOLVE-40: a body says more than a country', () => {
    const body = score(
      'shared-body',
      'body',
      ['Organization|world grain fund'],
      ['Organization|world grain fund'],
    );
    const country = score('shared-body', 'body', ['Organization|country|US'], ['Organization|country|US']);
    expect(body).toBeGreaterThan(country);
    expect(country).toBeGreaterThan(0);
    expect(score('shared-body', 'body', ['Organization|a'], ['Organization|b'])).toBe(0);
    const shared = ['Organization|country|US', 'Organization|world grain fund'];
    expect(reason('shared-body', ...two('body', shared, shared))).toBe(
      'Both belong to “world grain fund”, United States',
    );
  });

  test('RESOLVE-40: family', () => {
    expect(score('shared-kin', 'kin', ['ann smith'], ['ann smith'])).toBeGreaterThan(
      score('shared-kin', 'kin', ['ann'], ['ann']),
    );
    expect(reason('shared-kin', ...two('kin', ['Person|ann smith'], ['Person|ann smith']))).toBe(
      'Both are of the family of “ann smith”',
    );
    const [bill, hillary] = [
      person('Bill Clinton', { kin: ['Person|hillary clinton'] }),
      person('Hillary Clinton'),
    ];
    expect(reason('is-family', bill, hillary)).toBe('Bill Clinton and Hillary Clinton are family');
    // Father and son of one name.
    const [father, son] = [person('John Roe', { kin: ['Person|john roe'] }), person('John Roe Jr.')];
    expect(reason('is-family', father, son)).toBeNull();
    expect(reason('is-family', person('Roe', { kin: ['Person|ann'] }), person('Ann'))).toBeNull();
  });
});

describe('RESOLVE-41: who else stands in the articles', () => {
  const shared = (a: Told, b: Told) => score('shared-company', 'with', a, b);
  const other = (a: Told, b: Told) => score('other-company', 'with', a, b);

  test('RESOLVE-41: the same company is near 1, none is 0', () => {
    expect(shared(around(0, 12), around(0, 12))).toBeGreaterThan(0.9);
    expect(shared(around(0, 12), around(100, 12))).toBe(0);
    expect(shared({}, around(0, 12))).toBe(0);
    expect(other(around(0, 20), around(100, 20))).toBe(1);
    expect(other(around(0, 20), around(0, 20))).toBe(0);
  });

  test('RESOLVE-41: one name in common says less than several', () => {
    expect(shared(around(0, 1), around(0, 1))).toBeCloseTo(0.5);
    expect(shared(around(0, 3), around(0, 3))).toBeGreaterThan(shared(around(0, 1), around(0, 1)));
  });

  test('RESOLVE-41: one who is in every article with everyone meets no one by that', () => {
    const everyone = around(0, 256, 40);
    expect(shared(around(7, 12), everyone)).toBe(0);
    expect(shared(around(7, 12), { ...everyone, ...around(7, 12, 900) })).toBeGreaterThan(0.5);
  });

  test('RESOLVE-41: a large count of one name does not hide the others', () => {
    const friends = { ...around(0, 10), 0: 500 };
    expect(shared(friends, around(1, 9))).toBeGreaterThan(0.05);
  });

  test('RESOLVE-41: few names do not tell that the company is another', () => {
    expect(other(around(0, 4), around(100, 20))).toBe(0);
    expect(other(around(0, 8), around(100, 20))).toBeGreaterThan(0);
    expect(other(around(0, 8), around(100, 20))).toBeLessThan(1);
  });

  test('RESOLVE-41: in words', () => {
    expect(reason('shared-company', ...two('with', around(0, 3), around(0, 3)))).toBe(
      'About 3 names stand in articles on both',
    );
    expect(reason('shared-company', ...two('with', around(0, 1), around(0, 1)))).toBe(
      'About one name stands in articles on both',
    );
  });
});

describe('RESOLVE-42: worlds, countries and years', () => {
  test('RESOLVE-42: two of one name in different worlds', () => {
    const apart = (a: Told, b: Told) => score('other-worlds', 'world', a, b);
    expect(apart({ sport: 5 }, { state: 5 })).toBeGreaterThan(0.7);
    expect(apart({ arts: 5 }, { military: 5 })).toBeGreaterThan(0.8);
    expect(apart({ state: 5 }, { politics: 5 })).toBe(0);
    expect(apart({ learning: 5 }, { armed: 5 })).toBeGreaterThan(0.7);
    expect(apart({ business: 5 }, { state: 5 })).toBeGreaterThan(0);
    expect(apart({ business: 5 }, { state: 5 })).toBeLessThan(0.4);
    expect(apart({ sport: 5, state: 5 }, { state: 5 })).toBe(0);
    expect(apart({ sport: 5 }, {})).toBe(0);
    expect(apart({ sport: 1 }, { state: 1 })).toBeLessThan(apart({ sport: 5 }, { state: 5 }));
    expect(reason('other-worlds', ...two('world', ['sport'], ['state']))).toBe(
      'One is of the world of sport, the other of state',
    );
  });

  test('RESOLVE-42: one world, whatever its name', () => {
    expect(score('same-world', 'world', { sport: 5 }, { sport: 5 })).toBeGreaterThan(0.9);
    expect(score('same-world', 'world', ['constructor'], ['constructor'])).toBeGreaterThan(0.6);
    expect(score('same-world', 'world', ['sport'], ['state'])).toBe(0);
    expect(reason('same-world', ...two('world', ['sport'], ['sport', 'state']))).toBe(
      'Both are of the world of sport',
    );
  });

  test('RESOLVE-42: countries', () => {
    expect(score('same-country', 'country', { US: 9 }, { US: 9 })).toBeGreaterThan(
      score('same-country', 'country', { US: 1 }, { US: 1 }),
    );
    expect(score('other-countries', 'country', { US: 9 }, { GB: 9 })).toBeGreaterThan(0.9);
    expect(score('other-countries', 'country', { US: 9, GB: 9 }, { GB: 9 })).toBe(0);
    expect(score('other-countries', 'country', { US: 9 }, {})).toBe(0);
    expect(reason('same-country', ...two('country', ['US'], ['US']))).toBe('Both belong to United States');
    expect(reason('other-countries', ...two('country', ['US'], ['RU']))).toBe(
      'One belongs to Russia, the other to United States',
    );
  });

  test('RESOLVE-42: years', () => {
    const apart = (a: Told, b: Told) => score('years-apart', 'year', a, b);
    expect(apart(['1920'], ['2020'])).toBe(1);
    expect(apart(['1990'], ['2020'])).toBeGreaterThan(0);
    expect(apart(['1990'], ['2020'])).toBeLessThan(apart(['1960'], ['2020']));
    expect(apart(['1990', '2015'], ['2020'])).toBe(0);
    expect(apart(['2012'], ['2020'])).toBe(0);
    expect(apart(['then'], ['2020'])).toBe(0);
    expect(reason('years-apart', ...two('year', ['1960', '1970'], ['2020']))).toBe(
      'Articles on them are 50 years apart',
    );
  });

  test('RESOLVE-106: years between articles say nothing of who is of one body or family, but of one state they do', () => {
    const told = (trait: TraitName, value: string) => {
      const [a, b] = ['1975', '2010'].map((year) => person('Paul Allen', { year: [year], [trait]: [value] }));
      if (!a || !b) throw new TypeError('Nobody is told of');
      return said(a, b)['years-apart'] ?? 0;
    };
    expect(told('body', 'Organization|microsoft')).toBe(0);
    expect(told('kin', 'Person|jody allen')).toBe(0);
    expect(told('body', 'Organization|country|US')).toBeGreaterThan(0);
    expect(told('world', 'business')).toBeGreaterThan(0);
  });
});
