import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, isPartialDate, precisionOf, toPartialDate } from '../../../../shared/model/dates.ts';

describe('MODEL-8: a date is a real one at the precision that is known, or none', () => {
  test.each(['2024', '2024-03', '2024-12', '2024-03-24', '2024-02-29', '2000-02-29', '0999'])(
    'MODEL-8: %s is one',
    (date) => {
      expect(isPartialDate(date)).toBe(true);
      expect(toPartialDate(` ${date}\n`)).toBe(date);
    },
  );

  test.each([
    ...[
      '',
      '24',
      '20245',
      '2024-3',
      '2024-13',
      '2024-00',
      '2024-03-00',
      '2024-03-32',
      '2023-02-29',
      '1900-02-29',
    ],
    ...['2024-04-31', '2024/03/24', '24-03-2024', '2024-03-24\n', ' 2024', '٢٠٢٤', 'yesterday', 'March 2024'],
  ])('MODEL-8: %j is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test.each<[unknown, string | null]>([
    ['2024-03-24T23:30:00-11:00', '2024-03-24'],
    ['2024-03-24 08:00', '2024-03-24'],
    ['2024-02-30T00:00:00Z', null],
    [new Date(Date.UTC(2024, 2, 24, 23)), '2024-03-24'],
    [new Date(Number.NaN), null],
    ['Sunday', null],
    ['03/04/2024', null],
    [20_240_324, null],
    [null, null],
    [undefined, null],
  ])('MODEL-8: %s is read as %s', (value, date) => {
    expect(toPartialDate(value)).toBe(date);
  });

  test('MODEL-8: no text throws, and what is read is a date', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{4}-\d\d(-\d\d([T ].*)?)?$/u));
    fc.assert(
      fc.property(text, (value) => {
        const date = toPartialDate(value);
        expect(date === null || isPartialDate(date)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('MODEL-9: a date stands for its days', () => {
  test.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-12', 'month', '2024-12-01', '2024-12-31'],
    ['2024-03-24', 'day', '2024-03-24', '2024-03-24'],
  ])('MODEL-9: %s', (date, precision, first, last) => {
    expect(precisionOf(date)).toBe(precision);
    expect(daysOf(date)).toEqual([first, last]);
  });

  test('MODEL-9: its first and last day are days, in order', () => {
    const date = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(date, ([year, month]) => {
        const [first, last] = daysOf(`${year}-${String(month).padStart(2, '0')}`);
        expect([isPartialDate(first), isPartialDate(last), first < last]).toEqual([true, true, true]);
      }),
    );
  });
});
