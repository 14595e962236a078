import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../../ingest/read/dates.ts';

describe('READ-62 dates in words', () => {
  it.each([
    ['Tuesday, 3 March 2020, 14:05 CET', '2020-03-03'],
    ['Tue, 03 Mar 2020 23:05:00 -1100', '2020-03-03'],
    ['Published on Mar. 3rd, 2020 at 5pm', '2020-03-03'],
    ['Updated: 12 Sept 2021', '2021-09-12'],
    ['March 2020', '2020-03'],
    ['2020/03/04', '2020-03-04'],
    ['20200304', '2020-03-04'],
    ['20200304T101500Z', '2020-03-04'],
    ['2020-03-04T10:15:00+01:00', '2020-03-04'],
    ['23/04/2020', '2020-04-23'],
    ['04/23/2020', '2020-04-23'],
    ['03.04.2020', '2020-04-03'],
    ['03/03/2020', '2020-03-03'],
    ['2020', '2020'],
  ])('%s is read as %s', (words, date) => {
    expect(dateInWords(words)).toBe(date);
  });

  it.each([
    ['yesterday'],
    ['2 days ago'],
    ['3 March'],
    ['Tuesday'],
    ['03/04/2020'],
    ['31/02/2020'],
    ['29.02.2021'],
    ['soon'],
    [''],
    ['99999999'],
  ])('%j leaves the day open, and is not guessed', (words) => {
    expect(dateInWords(words)).toBeNull();
  });

  it('gives a date or nothing for whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (value) => {
        expect(dateInWords(value) ?? '2020').toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
      }),
      { seed: 60, numRuns: 200 },
    );
  });

  it('reads every day back that is written in words', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const words = date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
        expect(dateInWords(words)).toBe(date.toISOString().slice(0, 10));
      }),
      { seed: 61, numRuns: 50 },
    );
  });
});
