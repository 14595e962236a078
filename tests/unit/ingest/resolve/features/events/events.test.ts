import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_FEATURES, isContradiction } from '../../../../../../ingest/resolve/features/events/index.ts';
import { NEIGHBOURS } from '../../../../../../ingest/resolve/features/events/types.ts';
import { emptyKey, type KeyRecord } from '../../../../../../ingest/resolve/tally.ts';
import { EVENT_TYPES } from '../../../../../../shared/schema/index.ts';
import { keyRecord, verdicts } from '../../../../../support/key-records.ts';

const said = (a: string, b: string) => verdicts(EVENT_FEATURES, keyRecord('Event', a), keyRecord('Event', b));
const score = (feature: string, a: string, b: string): number | undefined => {
  const there = said(a, b).get(`event-${feature}`);
  expect(said(b, a).get(`event-${feature}`)).toEqual(there);
  return there && Math.round(there.score * 100) / 100;
};
const forbids = (a: string, b: string) => isContradiction(keyRecord('Event', a), keyRecord('Event', b));

describe('RESOLVE-60: names of events count by the words that tell which is meant', () => {
  test.each([
    ['same-name', '2024 Summer Olympics', '2024 Summer Olympics', 1],
    ['same-name', 'Battle of Hastings', 'the Battle of Hastings', 1],
    ['same-name', 'Labour Day March', 'Labor Day March', 1],
    ['same-name', 'Gaza attack', 'Gaza attack', 0.6],
    ['same-name', 'meeting', 'meeting', undefined],
    ['same-name', 'Israeli visit', 'visit of Israel', undefined],
    ['same-name', 'Protest', 'Strike', undefined],
    ['shared-words', 'Israeli strike on Gaza', 'Gaza attack', 0.75],
    ['shared-words', 'Attack on Gaza', 'bombing of Gaza', 1],
    ['shared-words', 'U.S. election', 'election in the United States', 1],
    ['shared-words', 'attack', 'attack of Monday', undefined],
    ['shared-words', 'Meeting of Gallant and Austin', 'Meeting of Gallant and Blinken', 0.42],
    ['other-words', 'Gaza attack', 'Kyiv attack', 0.6],
    ['other-words', 'Attack on Gaza', 'Attack on Kyiv', undefined],
    ['other-words', 'Boston Marathon', 'Berlin Festival', 1],
    ['other-words', 'attack', 'Attack on Kyiv', undefined],
    ['other-numbers', '2020 Summer Olympics', '2024 Summer Olympics', 1],
    ['other-numbers', 'Super Bowl LVIII', 'Super Bowl 57', 1],
    ['other-numbers', 'Super Bowl LVIII', 'Super Bowl 58', undefined],
    ['other-numbers', 'Super Bowl LVIII', 'Super Bowl', undefined],
    ['other-numbers', 'attack with 12 dead', 'attack with 13 dead', undefined],
    ['other-numbers', 'Xi Visit 2024', 'LI Visit 2024', undefined],
  ])('RESOLVE-60: %s: %s | %s: %s', (feature, a, b, expected) => expect(score(feature, a, b)).toBe(expected));

  test('RESOLVE-60: the words are named', () => {
    expect(said('Israeli strike on Gaza', 'Gaza attack').get('event-shared-words')?.reason).toBe(
      'Both names have “gaza”',
    );
    expect(said('2020 Games', '2024 Games').get('event-other-numbers')?.reason).toBe(
      '“2020 Games” and “2024 Games” differ in their years',
    );
  });
});

describe('RESOLVE-61: one type speaks for one event, and types exclude each other unless they are neighbours', () => {
  test.each([
    ['same-type', 'A; type: meeting', 'B; type: meeting', 1],
    ['same-type', 'A; type: meeting; type: visit', 'B; type: meeting', 0.5],
    ['same-type', 'A; eventType: meeting', 'B; type: meeting', 1],
    ['same-type', 'A; type: other', 'B; type: other', undefined],
    ['same-type', 'A', 'B; type: meeting', undefined],
    ['other-type', 'A; type: meeting', 'B; type: death', 1],
    ['other-type', 'A; type: meeting', 'B; type: visit', 0.4],
    ['other-type', 'A; type: meeting x3; type: visit', 'B; type: meeting x3; type: visit', undefined],
    ['other-type', 'A; type: meeting', 'B; type: other', undefined],
    ['other-type', 'A; type: meeting', 'B; type: nonsense', undefined],
  ])('RESOLVE-61: %s: %s | %s: %s', (feature, a, b, expected) => expect(score(feature, a, b)).toBe(expected));

  test('RESOLVE-61: neighbours are types of the ontology, each with one', () => {
    expect(NEIGHBOURS.flat().filter((type) => !EVENT_TYPES.includes(type))).toEqual([]);
    for (const row of NEIGHBOURS) expect(row.length).toBeGreaterThan(1);
  });
});

describe('RESOLVE-62: dates count by how sharply they are told; the date of an article is about or after that', () => {
  const at = (start: string, type = 'speech') => `A; type: ${type}; start: ${start}; date: ${start}`;
  const from = (date: string, type = 'speech') => `A; type: ${type}; date: ${date}`;

  test.each([
    ['same-date', at('2024-03-24'), at('2024-03-24'), 1],
    ['same-date', at('2024-03-24'), at('2024-03'), 0.5],
    ['same-date', at('2024-03'), at('2024'), 0.2],
    ['same-date', at('2024-03-24', 'war'), at('2024-03-24', 'war'), 0.7],
    ['same-date', at('2024-03-24'), at('2024-03-25'), undefined],
    ['same-date', at('2024-03-24'), from('2024-03-24'), undefined],
    ['same-date', `${at('2024-03-20', 'war')}; end: 2024-04-02`, at('2024-04-01', 'war'), 0.7],
    ['other-date', at('2024-03-24'), at('2024-03-25'), 0.5],
    ['other-date', at('2024-03-24'), at('2024-03-29'), 0.6],
    ['other-date', at('2024-03-24'), at('2024-04-10'), 0.8],
    ['other-date', at('2024-03-24'), at('2024-06-01'), 1],
    ['other-date', at('2024-03-24', 'war'), at('2024-06-01', 'war'), 0.4],
    ['other-date', at('2024-03-24', 'war'), at('2028-06-01', 'war'), 1],
    ['other-date', at('2024-03-24'), at('2024-03'), undefined],
    ['near-date', at('2024-03-24'), from('2024-03-25'), 0.7],
    ['near-date', from('2024-03-24'), from('2024-03-25'), 0.42],
    ['near-date', from('2024-03-24'), from('2024-04-10'), 0.21],
    ['near-date', at('2024-03-24'), from('2024-03-20'), 0.34],
    ['near-date', at('2024-03-24'), from('2025-03-20'), undefined],
    ['near-date', at('2024-03-24'), at('2024-03-24'), undefined],
    ['near-date', 'A', from('2024-03-24'), undefined],
    ['other-time', from('2024-03-24'), from('2025-03-24'), 0.77],
    ['other-time', at('2024-03-24'), from('2025-03-24'), 0.46],
    ['other-time', from('2024-03-24'), at('2025-03-24'), 0.77],
    ['other-time', from('2024-03-24', 'war'), from('2025-03-24', 'war'), 0.38],
    ['other-time', from('2024-03-24'), from('2024-04-10'), undefined],
    ['other-time', at('2024-03-24'), at('2028-03-24'), undefined],
    ['near-date', 'A; date: nonsense', from('2024-03-24'), undefined],
  ])('RESOLVE-62: %s: %s | %s: %s', (feature, a, b, expected) => expect(score(feature, a, b)).toBe(expected));

  test('RESOLVE-62: the days are named', () => {
    expect(said(at('2024-03-24'), at('2024-03')).get('event-same-date')?.reason).toBe(
      'Both were on 24 March 2024',
    );
    expect(said(at('2024-03-29'), at('2024-03-24')).get('event-other-date')?.reason).toBe(
      'One was on 24 March 2024, the other on 29 March 2024',
    );
  });
});

describe('RESOLVE-63: who took part and where counts by the share of those that both have', () => {
  const with_ = (...names: string[]) => `A${names.map((name) => `; participant: ${name}`).join('')}`;
  const gallant = 'Person|yoav gallant';
  const austin = 'Person|lloyd austin';

  test.each([
    ['shared-participants', with_(gallant), with_(gallant), 0.57],
    ['shared-participants', with_(gallant, austin), with_(gallant, austin), 0.86],
    ['shared-participants', with_(gallant, austin), with_(gallant, 'Person|x y'), 0.29],
    ['shared-participants', with_(gallant), with_('Person|gallant'), 0.57],
    ['shared-participants', with_(gallant), with_('Person|y gallant'), 0.57],
    ['shared-participants', with_('Person|robert gallant'), with_('Person|bob gallant'), 0.57],
    ['shared-participants', with_(gallant), with_('Person|benny gallant'), undefined],
    ['shared-participants', with_('Organization|israel'), with_('Organization|state of israel'), undefined],
    ['shared-participants', 'A', with_(gallant), undefined],
    ['other-participants', with_(gallant), with_(austin), 1],
    ['other-participants', with_(gallant, austin), with_(gallant, 'Person|x y'), 0.5],
    ['other-participants', with_(gallant, austin), with_(gallant), undefined],
    ['other-participants', with_(gallant), 'A', undefined],
    ['same-place', 'A; place: Paris', 'B; place: paris', 1],
    ['same-place', 'A; place: France', 'B; place: France', 0.5],
    ['same-place', 'A; place: France; place: Paris', 'B; place: France; place: Paris', 1],
    ['same-place', 'A; place: Paris', 'B; place: Paris, France', 0.7],
    ['same-place', 'A; place: Paris', 'B; place: Lyon', undefined],
    ['other-place', 'A; place: Paris', 'B; place: Lyon', 1],
    ['other-place', 'A; place: France', 'B; place: Italy', 1],
    ['other-place', 'A; place: Paris', 'B; place: France', 0.3],
    ['other-place', 'A; place: Paris', 'B; place: Paris, France', undefined],
    ['other-place', 'A; place: Paris', 'B', undefined],
  ])('RESOLVE-63: %s: %s | %s: %s', (feature, a, b, expected) => expect(score(feature, a, b)).toBe(expected));

  test('RESOLVE-63: they are named', () => {
    expect(
      said(with_(gallant, austin), with_(gallant, austin)).get('event-shared-participants')?.reason,
    ).toBe('Lloyd Austin and Yoav Gallant took part in both');
    expect(said('A; place: paris', 'B; place: lyon').get('event-other-place')?.reason).toBe(
      'One was in Lyon, the other in Paris',
    );
  });
});

describe('RESOLVE-64: events of two years, numbers or far days are never one', () => {
  test.each([
    ['2020 Summer Olympics', '2024 Summer Olympics'],
    ['Super Bowl LVII', 'Super Bowl LVIII'],
    ['A; type: speech; start: 2024-01-01', 'A; type: speech; start: 2024-03-01'],
    ['A; type: war; start: 2020-01-01', 'A; type: war; start: 2024-03-01'],
    ['A; type: award; start: 2020', 'A; type: award; start: 2022'],
  ])('RESOLVE-64: %s is never %s', (a, b) => {
    expect(forbids(a, b)).toEqual(expect.any(String));
    expect(forbids(b, a)).toBe(forbids(a, b));
  });

  test.each([
    ['2024 Summer Olympics', 'Summer Olympics'],
    ['attack with 12 dead in 2023', 'attack with 13 dead in 2024'],
    ['Boeing 737 Crash', 'Flight 302 Disaster'],
    ['A; type: speech; start: 2024-01-01', 'A; type: speech; start: 2024-01'],
    ['A; type: speech; start: 2024-01-01', 'A; type: speech; date: 2026-03-01'],
    ['A; type: war; start: 2024-01-01', 'A; type: attack; start: 2024-05-01'],
  ])('RESOLVE-64: %s may be %s', (a, b) => expect([forbids(a, b), forbids(b, a)]).toEqual([null, null]));
});

describe('RESOLVE-64: what happens but once', () => {
  const death = (day: string, who = 'Sergei Korolev', type = 'death') =>
    `Death of ${who}; type: ${type}; start: ${day}`;

  test('RESOLVE-64: is one by its name, whatever days articles give', () => {
    expect(score('once-only', death('1966-01-14'), death('1966-01'))).toBe(1);
    expect(score('once-only', death('1966-01-14'), death('1986-05-01'))).toBe(1);
    expect(forbids(death('1966-01-14'), death('1986-05-01'))).toBeNull();
    expect(said(death('1966'), death('1966')).get('event-once-only')?.reason).toBe(
      'Death of Sergei Korolev can happen but once',
    );
  });

  test('RESOLVE-64: not by another name, by none, nor of a type that comes again', () => {
    expect(score('once-only', death('1966'), death('1966', 'Pierre Curie'))).toBeUndefined();
    expect(score('once-only', 'death; type: death', 'death; type: death')).toBeUndefined();
    const visit = (day: string) => `Visit of Ana Ruiz; type: visit; start: ${day}`;
    expect(score('once-only', visit('1966-01-14'), visit('1986-05-01'))).toBeUndefined();
    expect(forbids(visit('1966-01-14'), visit('1986-05-01'))).toEqual(expect.any(String));
    expect(score('once-only', death('1966'), death('1966', 'Sergei Korolev', 'attack'))).toBeUndefined();
  });
});

const word = fc.constantFrom(
  ...'Meeting of Gallant and Austin in 2024 LVIII 12 Summer Olympics attack on the United States °'.split(
    ' ',
  ),
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const date = fc.constantFrom(
  '2024',
  '2024-03',
  '2024-03-24',
  '2024-03-25',
  '2023-12-31',
  '2024-02-30',
  '',
  '0000',
  '9999-12-31',
);
const counts = (value: fc.Arbitrary<string>) =>
  fc.dictionary(value, fc.integer({ min: 1, max: 9 }), { maxKeys: 4 });
const record: fc.Arbitrary<KeyRecord> = fc
  .record({
    names: counts(text),
    start: counts(date),
    end: counts(date),
    date: counts(date),
    type: counts(fc.constantFrom('meeting', 'arrest', 'visit', 'war', 'other', '__proto__', 'toString')),
    place: counts(fc.constantFrom('Paris', 'France', 'Paris, France', 'lyon', '', '|', '°')),
    participant: counts(
      fc.constantFrom(
        'Person|yoav gallant',
        'Person|gallant',
        'Person|b gallant',
        'Person|gallant yoav',
        'Person|mj sanchez lopez',
        'Organization|israel',
        'x',
        '',
        '|',
        'Person|',
      ),
    ),
  })
  .map(({ names, start, end, date, type, place, participant }) => ({
    ...emptyKey(`Event|${JSON.stringify(names)}`, 'Event', null),
    profiles: 1,
    names,
    properties: { start, end },
    traits: { date, type, place, participant },
  }));

describe('RESOLVE-59: features of events', () => {
  test('RESOLVE-59: every feature is symmetric, within 0 and 1, and says why, whatever it reads', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const there = verdicts(EVENT_FEATURES, a, b);
        expect([...verdicts(EVENT_FEATURES, b, a)]).toEqual([...there]);
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

  test('RESOLVE-59: nothing speaks against a record being itself, but that articles tell several types', () => {
    fc.assert(
      fc.property(record, (key) => {
        const copy = { ...key };
        const against = [...verdicts(EVENT_FEATURES, key, copy).keys()].filter((name) =>
          name.startsWith('event-other'),
        );
        expect(against.filter((name) => name !== 'event-other-type')).toEqual([]);
        expect(isContradiction(key, copy)).toBeNull();
      }),
    );
  });

  test('RESOLVE-64: what one article tells as two events is two, but for events that many tell of', () => {
    const told = (id: string, ...articles: readonly string[]): KeyRecord => ({
      ...emptyKey(id, 'Event', null),
      profiles: 1,
      names: { meeting: 1 },
      traits: { telling: Object.fromEntries(articles.map((article) => [article, 1])) },
    });
    const many = Array.from({ length: 17 }, (_, n) => String(n));
    expect(isContradiction(told('a', '7'), told('b', '7'))).toBe('One article tells of both');
    expect(isContradiction(told('a', '7'), told('b', '8'))).toBeNull();
    expect(isContradiction(told('a', '7'), told('b', ...many))).toBeNull();
    expect(isContradiction(told('a', '7'), told('a', '7'))).toBeNull();
  });

  test('RESOLVE-59: names of features are their own, and only events are compared', () => {
    const names = EVENT_FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const other = keyRecord('Organization', '2020 Games');
    expect(verdicts(EVENT_FEATURES, other, keyRecord('Event', '2024 Games')).size).toBe(0);
    expect(isContradiction(other, keyRecord('Event', '2024 Games'))).toBeNull();
  });
});
