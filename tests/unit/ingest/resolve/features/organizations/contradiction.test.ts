import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isContradiction,
  ORGANIZATION_FEATURES,
} from '../../../../../../ingest/resolve/features/organizations/index.ts';
import { emptyKey, type KeyRecord } from '../../../../../../ingest/resolve/tally.ts';
import { keyRecord, verdicts } from '../../../../../support/key-records.ts';

const forbids = (a: string, b: string) =>
  isContradiction(keyRecord('Organization', a), keyRecord('Organization', b));

const NEVER = `
  Israel; kind: country | United States; kind: country
  Bank of Japan | Bank of China
  Israeli Defense Ministry | Syrian Defense Ministry
  Defense Ministry; country: IL | Defense Ministry; country: SY
  Defense Ministry; country: IL | Syrian Defense Ministry
  Channel 4 | Channel 5
  7th Fleet | Fifth Fleet
  III Corps | V Corps
  G7 | G20
  Northern Command | Southern Command
  North Carolina University | South Carolina University
  University of Ohio | Ohio State University
  Ohio University | Ohio State University
  Manchester United | Manchester City
  Upper House | Lower House
`;
const MAYBE = `
  Israel; kind: country | State of Israel; kind: country
  Defense Ministry; country: IL | Israeli Defense Ministry
  Defense Ministry; country: IL; country: SY | Syrian Defense Ministry
  Acme; country: IL | Acme; country: US
  7th Fleet | Seventh Fleet
  7th Fleet | US Fleet
  G7 | Group of 7
  Channel 4 | Channel
  Ohio University | University of Ohio
  State University | University of Ohio
  Northern Command | Command
  Scottish Parliament | British Parliament
  Microsoft | Apple
`;
const pairs = (text: string) =>
  text
    .split('\n')
    .map((row) => row.trim().split(' | '))
    .flatMap(([a, b]) => (a && b ? [[a, b] as const] : []));

describe('RESOLVE-58: what makes it impossible that two organizations are one', () => {
  test.each(pairs(NEVER))('RESOLVE-58: %s is never %s', (a, b) => {
    expect(forbids(a, b)).toEqual(expect.any(String));
    expect(forbids(b, a)).toBe(forbids(a, b));
  });

  test.each(pairs(MAYBE))('RESOLVE-58: %s may be %s', (a, b) => {
    expect(forbids(a, b)).toBeNull();
    expect(forbids(b, a)).toBeNull();
  });

  test('RESOLVE-116: nor are the councils of two towns of one name, where both articles tell the state', () => {
    expect(
      forbids('Richmond City Council; place: virginia', 'Richmond City Council; place: california'),
    ).toBe('One is of California, the other of Virginia');
    expect(
      forbids('Richmond City Council; place: virginia', 'Richmond City Council; place: virginia'),
    ).toBeNull();
    expect(forbids('Richmond City Council; place: virginia', 'Richmond City Council')).toBeNull();
  });

  test('RESOLVE-58: a country is known by its key', () => {
    const country = (code: string): KeyRecord => ({
      ...keyRecord('Organization', 'Foo'),
      id: `Organization|country|${code}`,
    });
    expect(isContradiction(country('IL'), country('US'))).toBe(
      'One is of Israel, the other of United States',
    );
    expect(isContradiction(country('IL'), country('IL'))).toBeNull();
  });
});

/** Records of any text, and of words that the features know. */
const words = fc.constantFrom(
  ...`Bank of Japan Israeli Defense Ministry United Nations UN IAEA BBC News Inc. Acme 7th Fleet North University State
  & the Israel ISIS (XX) °`.split(/\s+/u),
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const counts = (value: fc.Arbitrary<string>) =>
  fc.dictionary(value, fc.integer({ min: 1, max: 9 }), { maxKeys: 5 });
const record: fc.Arbitrary<KeyRecord> = fc
  .record({
    names: counts(text),
    aliases: counts(text),
    kind: counts(fc.constantFrom('company', 'country', 'media', 'court', 'other', '__proto__', 'toString')),
    country: counts(fc.constantFrom('IL', 'US', 'SY', 'XX', '', 'toString', 'nonsense')),
    body: counts(fc.constantFrom('Organization|a', 'Organization|b', '|', '')),
    company: counts(fc.nat({ max: 12 }).map(String)),
    profiles: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ names, aliases, kind, country, body, company, profiles }) => ({
    ...emptyKey(`Organization|${JSON.stringify(names)}`, 'Organization', null),
    profiles,
    names,
    aliases,
    properties: { organizationKind: kind },
    traits: { country, body, with: company },
  }));

describe('RESOLVE-59: every feature is symmetric, within 0 and 1, and says why, whatever it reads', () => {
  test('RESOLVE-59: features of organizations', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const there = verdicts(ORGANIZATION_FEATURES, a, b);
        expect([...verdicts(ORGANIZATION_FEATURES, b, a)]).toEqual([...there]);
        for (const { score, reason } of there.values()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reason.length).toBeGreaterThan(5);
        }
        expect(isContradiction(a, b)).toBe(isContradiction(b, a));
      }),
      { numRuns: 500 },
    );
  });

  test('RESOLVE-59: a word that stands twice in a name is one word in common', () => {
    const [once, twice] = ['Defense', 'Bank Defense Defense'].map((name) => keyRecord('Organization', name));
    if (!once || !twice) throw new TypeError('Two were expected');
    expect([...verdicts(ORGANIZATION_FEATURES, once, twice)]).toEqual([
      ...verdicts(ORGANIZATION_FEATURES, twice, once),
    ]);
  });

  test('RESOLVE-59: nothing speaks against a record being itself', () => {
    const against = /another-body|differ|apart|misfit|contradict|other-country|other-company/u;
    const sure = record.map((key) => ({ ...key, properties: {}, traits: {} }));
    fc.assert(
      fc.property(sure, (key) => {
        const copy = { ...key };
        expect(
          [...verdicts(ORGANIZATION_FEATURES, key, copy).keys()].filter((name) => against.test(name)),
        ).toEqual([]);
        expect(isContradiction(key, copy)).toBeNull();
      }),
    );
  });

  test('RESOLVE-59: names of one feature are its own, and only organizations are compared', () => {
    const names = ORGANIZATION_FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const person = keyRecord('Person', 'Bloomberg');
    expect(verdicts(ORGANIZATION_FEATURES, person, keyRecord('Organization', 'Bloomberg')).size).toBe(0);
    expect(verdicts(ORGANIZATION_FEATURES, person, person).size).toBe(0);
    expect(isContradiction(person, keyRecord('Organization', 'Bank 5'))).toBeNull();
  });

  test('RESOLVE-59: names of any length are read', () => {
    const long = keyRecord('Organization', 'Bank of Japan '.repeat(5000));
    expect(
      verdicts(ORGANIZATION_FEATURES, long, keyRecord('Organization', 'Bank of Japan')).size,
    ).toBeGreaterThan(0);
  });
});
