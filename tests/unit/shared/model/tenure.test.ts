import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdersBetween } from '../../../../shared/model/holders.ts';
import { earliestOf, heldOn, type Interval, leavesRoom, tenureOf } from '../../../../shared/model/tenure.ts';
import type { OfficeEvent, TenureClaim } from '../../../../shared/model/tenure-points.ts';
import { MODALITIES, TENURES } from '../../../../shared/schema/index.ts';
import { shuffled } from '../../../support/rounds.ts';
import { stepsOf } from '../../../support/steps.ts';

type Told = Partial<Omit<TenureClaim, 'id' | 'tenure' | 'publishedAt'>>;
const claim = (
  id: string,
  tenure: TenureClaim['tenure'],
  publishedAt: string | null,
  told: Told = {},
): TenureClaim => ({ id, tenure, publishedAt, modality: 'asserted', since: null, until: null, ...told });
const event = (id: string, what: OfficeEvent['what'], date: string): OfficeEvent => ({
  id,
  what,
  date,
  modality: 'asserted',
});

const NOTHING: Interval = {
  since: [],
  heldFrom: null,
  heldUntil: null,
  until: [],
  endedBefore: null,
  notBefore: null,
  expected: [],
  disagreements: [],
};
const bound = (date: string, claim: string) => ({ date, claim });

const anyDate = fc.constantFrom('2019', '2020', '2020-03', '2020-03-04', '2021-06-01', '2022', '2022-05-05');
const anyClaim = fc.record({
  tenure: fc.constantFrom(...TENURES),
  modality: fc.constantFrom('asserted', 'asserted', ...MODALITIES),
  since: fc.option(anyDate, { freq: 2 }),
  until: fc.option(anyDate, { freq: 2 }),
  publishedAt: fc.option(anyDate, { freq: 4 }),
});
const anyEvent = fc.record({
  what: fc.constantFrom('appointment', 'resignation'),
  date: anyDate,
  modality: fc.constantFrom(...MODALITIES),
});
const anyStory = fc
  .record({ claims: fc.array(anyClaim, { maxLength: 6 }), events: fc.array(anyEvent, { maxLength: 2 }) })
  .map(({ claims, events }): { claims: TenureClaim[]; events: OfficeEvent[] } => ({
    claims: claims.map((one, n) => ({ ...one, id: `c${n}` })),
    events: events.map((one, n) => ({ ...one, id: `e${n}` })),
  }));

function boundsIn(intervals: readonly Interval[]): { date: string; claim: string }[] {
  return intervals
    .flatMap(({ since, until, expected, heldFrom, heldUntil, endedBefore, notBefore }) => [
      ...[...since, ...until, ...expected],
      ...[heldFrom, heldUntil, endedBefore, notBefore],
    ])
    .filter((one) => one !== null);
}

describe('what is known of a tenure', () => {
  test('MODEL-15: every date is told or had by the claim that it stands on, whatever claims there are', () => {
    const property = fc.property(anyStory, ({ claims, events }) => {
      const dates = new Map<string, (string | null)[]>(
        [
          ...claims.map(({ id, since, until, publishedAt }) => [id, [since, until, publishedAt]] as const),
          ...events.map(({ id, date }) => [id, [date]] as const),
        ].map(([id, all]) => [id, [...all]]),
      );
      for (const { date, claim: by } of boundsIn(tenureOf(claims, events))) {
        expect(dates.get(by)).toContain(date);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('MODEL-15: who is said to hold a role in no dated article held it at no known time', () => {
    expect(tenureOf([claim('a', 'current', null)])).toEqual([NOTHING]);
    expect(tenureOf([])).toEqual([]);
    expect(tenureOf([claim('a', 'current', '2020', { modality: 'negated' })])).toEqual([]);
    expect(tenureOf([claim('a', 'current', '2020', { modality: 'alleged' })])).toEqual([]);
  });

  test('MODEL-16: the order of claims and events changes nothing', () => {
    const property = fc.property(anyStory, fc.nat(), ({ claims, events }, seed) => {
      const again = tenureOf(shuffled(claims, seed), shuffled(events, seed));
      expect(again).toEqual(tenureOf(claims, events));
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('MODEL-16: stretches go forward in time, and every date that counts is in one of them', () => {
    const property = fc.property(anyStory, ({ claims }) => {
      const intervals = tenureOf(claims);
      const heard = claims.filter(({ modality }) => modality === 'asserted');
      if (heard.length > 0) expect(intervals.length).toBeGreaterThan(0);
      const starts = intervals.map((one) => earliestOf([one])).filter((day) => day !== null);
      expect(starts.length).toBeGreaterThanOrEqual(intervals.length - 1);
      const known = new Set(boundsIn(intervals).map(({ date }) => date));
      for (const { since, until } of heard) {
        for (const told of [since, until]) if (told !== null) expect(known).toContain(told);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('MODEL-17: told beginnings and ends, and the first and last articles that say that it is held', () => {
    const claims = [
      claim('a', 'current', '2020-05-01'),
      claim('b', 'acting', '2019-02-01', { since: '2019-01' }),
      claim('c', 'current', '2021-03-01'),
      claim('d', 'former', '2023', { until: '2022-11' }),
      claim('e', 'former', '2024-01-01'),
      claim('f', 'future', '2018-12-01'),
    ];
    expect(tenureOf(claims)).toEqual([
      {
        since: [bound('2019-01', 'b')],
        heldFrom: bound('2019-02-01', 'b'),
        heldUntil: bound('2021-03-01', 'c'),
        until: [bound('2022-11', 'd')],
        endedBefore: bound('2023', 'd'),
        notBefore: bound('2018-12-01', 'f'),
        expected: [],
        disagreements: [],
      },
    ]);
  });

  test('MODEL-17: a vague date never goes before what is certain', () => {
    const [one] = tenureOf([claim('a', 'current', '2020'), claim('b', 'current', '2020-05-01')]);
    expect(one).toMatchObject({ heldFrom: bound('2020-05-01', 'b'), heldUntil: bound('2020-05-01', 'b') });
    const day = [event('x', 'resignation', '2020-05-01'), event('y', 'appointment', '2020-05-01')];
    expect(tenureOf([], day)).toHaveLength(1);
    const month = [
      claim('a', 'former', '2020-05-02', { until: '2020-05-01' }),
      claim('b', 'current', '2020-05'),
    ];
    expect(tenureOf(month)).toHaveLength(1);
    const year = [claim('a', 'former', '2012-06-01', { until: '2010' }), claim('b', 'current', '2012')];
    expect(tenureOf(year)).toHaveLength(2);
  });

  test('MODEL-17: what was still to come when it was told is an expectation, and bounds nothing', () => {
    const claims = [
      claim('a', 'current', '2020-05-01', { until: '2025' }),
      claim('b', 'future', '2020-01-01', { since: '2020-03' }),
      claim('c', 'current', '2020-02-01', { modality: 'planned' }),
    ];
    const [one] = tenureOf(claims);
    expect(one).toMatchObject({ since: [], until: [], notBefore: bound('2020-02-01', 'c') });
    expect(one?.expected).toEqual([bound('2020-03', 'b'), bound('2025', 'a')]);
  });

  test('MODEL-17: an appointment or a resignation of a known month is a bound, of a year alone it is none', () => {
    const held = claim('a', 'current', '2020-05-01');
    const events = [event('x', 'appointment', '2020-02'), event('y', 'resignation', '2021-07-04')];
    expect(tenureOf([held], events)).toMatchObject([
      { since: [bound('2020-02', 'x')], until: [bound('2021-07-04', 'y')] },
    ]);
    const vague = [
      event('x', 'appointment', '2020'),
      { ...event('y', 'resignation', '2021-07'), modality: 'planned' as const },
    ];
    expect(tenureOf([held], vague)).toMatchObject([{ since: [], until: [] }]);
  });

  test('MODEL-17: a role that is held again is held in two stretches', () => {
    const told = [
      claim('a', 'former', '2024', { since: '2001', until: '2005' }),
      claim('b', 'former', '2024', { since: '2009', until: '2013' }),
    ];
    expect(tenureOf(told)).toMatchObject([
      { since: [bound('2001', 'a')], until: [bound('2005', 'a')], disagreements: [] },
      { since: [bound('2009', 'b')], until: [bound('2013', 'b')], disagreements: [] },
    ]);
    const seen = [
      claim('a', 'current', '2018-01-01'),
      claim('b', 'former', '2022-01-01'),
      claim('c', 'current', '2025-02-01'),
    ];
    const [first, second] = tenureOf(seen);
    expect(first).toMatchObject({
      heldUntil: bound('2018-01-01', 'a'),
      endedBefore: bound('2022-01-01', 'b'),
    });
    expect(second?.heldFrom).toEqual(bound('2025-02-01', 'c'));
    const planned = tenureOf([...seen.slice(0, 2), claim('d', 'future', '2024-12-01')]);
    expect(planned[1]).toEqual({ ...NOTHING, notBefore: bound('2024-12-01', 'd') });
  });

  test('MODEL-18: where articles disagree, all that they say is kept, and shown as a disagreement', () => {
    const about = (...claims: readonly TenureClaim[]) => tenureOf(claims).flatMap((one) => one.disagreements);
    const since = [
      claim('a', 'current', '2021', { since: '2019' }),
      claim('b', 'current', '2021', { since: '2020-02' }),
    ];
    expect(about(...since)).toEqual([{ about: 'since', claims: ['a', 'b'] }]);
    expect(tenureOf(since)[0]?.since).toHaveLength(2);
    const until = [
      claim('a', 'former', '2021', { until: '2019' }),
      claim('b', 'former', '2021', { until: '2020' }),
    ];
    expect(about(...until)).toEqual([{ about: 'until', claims: ['a', 'b'] }]);
    expect(about(claim('a', 'current', '2018'), claim('b', 'current', '2021', { since: '2019' }))).toEqual([
      { about: 'held', claims: ['a', 'b'] },
    ]);
    expect(about(claim('a', 'current', '2018-01-01'), claim('b', 'former', '2018-01-01'))).toEqual([
      { about: 'held', claims: ['a', 'b'] },
    ]);
    expect(
      about(claim('a', 'current', '2018'), claim('b', 'former', '2019'), claim('c', 'current', '2020')),
    ).toEqual([{ about: 'again', claims: ['b', 'c'] }]);
    // A year and a day within it may both be right.
    expect(
      about(
        claim('a', 'current', '2021', { since: '2019' }),
        claim('b', 'current', '2021', { since: '2019-04' }),
      ),
    ).toEqual([]);
  });

  test('MODEL-18: on a day a role is held certainly, possibly or not', () => {
    const on = (claims: readonly TenureClaim[], ...days: readonly string[]) =>
      days.map((day) => heldOn(tenureOf(claims), day));
    const seen = [claim('a', 'current', '2020-05-01'), claim('b', 'current', '2021-05-01')];
    expect(on(seen, '1990-01-01', '2020-05-01', '2020-12-01', '2021-05-02')).toEqual([
      'possibly',
      'certainly',
      'certainly',
      'possibly',
    ]);
    const told = [...seen, claim('c', 'former', '2023-01-01', { since: '2019-03', until: '2022' })];
    expect(
      on(told, '2019-02-28', '2019-03-15', '2019-04-01', '2022-01-01', '2022-06-01', '2023-01-01'),
    ).toEqual(['not', 'possibly', 'certainly', 'certainly', 'possibly', 'not']);
    expect(on([claim('f', 'future', '2020-01-01')], '2019-12-31', '2020-06-01')).toEqual(['not', 'possibly']);
    const disputed = [...seen, claim('c', 'current', '2023', { since: '2022' })];
    expect(on(disputed, '2020-12-01')).toEqual(['possibly']);
    const oneDay = [claim('a', 'current', '2018-01-01'), claim('b', 'former', '2018-01-01')];
    expect(on(oneDay, '2018-01-01')).toEqual(['possibly']);
    const over = [claim('a', 'current', '2018-01-01'), claim('b', 'former', '2020-01-01')];
    expect(on(over, '2019-01-01', '2020-06-01')).toEqual(['possibly', 'not']);
    expect(heldOn([], '2020-01-01')).toBe('not');
  });

  test('MODEL-18: what is certain is possible from every side: one more claim of the same never makes it less', () => {
    const days = fc.constantFrom(
      '2018-01-01',
      '2020-03-04',
      '2020-12-31',
      '2021-06-01',
      '2022-05-05',
      '2024-01-01',
    );
    const property = fc.property(anyStory, days, ({ claims, events }, day) => {
      const again = claims.map((one) => ({ ...one, id: `${one.id}+` }));
      const [once, twice] = [tenureOf(claims, events), tenureOf([...claims, ...again], events)];
      expect(heldOn(twice, day)).toBe(heldOn(once, day));
    });
    fc.assert(property, { numRuns: 300 });
  });

  describe('MODEL-21: days far apart', () => {
    const seen = [claim('a', 'current', '1961-05-26'), claim('b', 'current', '1969-07-25')];
    const others = (...claims: readonly TenureClaim[]) =>
      tenureOf(seen, [], holdersBetween(claims.map((one) => ({ ...one, person: 'another' })))('own'));

    test('MODEL-21: are two stretches where others held the role between them, and nothing is certain there', () => {
      const told = others(claim('x', 'current', '1965-01-01'));
      expect(told).toMatchObject([
        { heldFrom: bound('1961-05-26', 'a'), heldUntil: bound('1961-05-26', 'a'), until: [] },
        { heldFrom: bound('1969-07-25', 'b'), heldUntil: bound('1969-07-25', 'b'), since: [] },
      ]);
      const on = (day: string) => heldOn(told, day);
      expect(['1961-05-26', '1965-01-01', '1969-07-25'].map(on)).toEqual([
        'certainly',
        'possibly',
        'certainly',
      ]);
      expect(others(claim('x', 'former', '1990', { since: '1963', until: '1968' }))).toHaveLength(2);
      expect(others(claim('x', 'current', '1969-07-25'))).toHaveLength(2);
    });

    test('MODEL-21: are one where nobody else did, or only before, later, by hearsay or on an unknown day', () => {
      const elsewhen = [
        claim('x', 'current', '1961-05-26'),
        claim('y', 'current', '1969-07-26'),
        claim('z', 'current', '1965', { modality: 'alleged' }),
        claim('v', 'future', '1965'),
        claim('w', 'former', '1965'),
        claim('u', 'current', null),
      ];
      expect(others(...elsewhen)).toHaveLength(1);
      expect(leavesRoom(seen)).toBe(true);
    });

    test('MODEL-21: are one where a claim says that it was held all along, or where they are not far', () => {
      const always = () => true;
      const since = [...seen, claim('c', 'current', '1970-01-01', { since: '1961' })];
      expect(tenureOf(since, [], always)).toHaveLength(1);
      expect(leavesRoom(since)).toBe(false);
      const near = [claim('a', 'current', '2020-01-01'), claim('b', 'current', '2021-01-01')];
      expect(tenureOf(near, [], always)).toHaveLength(1);
      expect(tenureOf(near, [event('e', 'resignation', '2022-06')], always)).toHaveLength(2);
    });

    test('MODEL-21: what others hold makes more stretches, and loses no date', () => {
      const property = fc.property(anyStory, ({ claims, events }) => {
        const [alone, taken] = [tenureOf(claims, events), tenureOf(claims, events, () => true)];
        expect(taken.length).toBeGreaterThanOrEqual(alone.length);
        expect(isDeepStrictEqual(taken, alone)).toBe(!leavesRoom(claims, events));
        const dates = (intervals: readonly Interval[]) =>
          new Set(boundsIn(intervals).map(({ date }) => date));
        for (const date of dates(alone)) expect(dates(taken)).toContain(date);
      });
      fc.assert(property);
    });
  });

  const day = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10);
  const told = (tenure: TenureClaim['tenure'], since: string | null) => (count: number) =>
    Array.from({ length: count }, (_, n) => claim(`c${n}`, tenure, day(n), { since }));

  test.each([
    ['is over', told('former', null)],
    ['lasts', told('current', null)],
    ['is to come', told('future', null)],
    ['began on a day', told('current', '1970')],
  ])('MODEL-16: where articles say that it %s, twice as many take about twice as many steps', (_, of) => {
    const [few, many] = [of(500), of(1_000)];
    expect(stepsOf(() => tenureOf(many))).toBeLessThan(3 * stepsOf(() => tenureOf(few)));
    expect(stepsOf(() => leavesRoom(many))).toBeLessThan(3 * stepsOf(() => leavesRoom(few)));
  });
});
