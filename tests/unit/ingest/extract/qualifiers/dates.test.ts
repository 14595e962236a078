import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateExpressions } from '../../../../../ingest/extract/qualifiers/date-expressions.ts';
import { datesOf } from '../../../../../ingest/extract/qualifiers/dates.ts';
import { isPartialDate } from '../../../../../shared/model/dates.ts';
import { mentionsIn, readingOf } from '../../../../support/mentions.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16';
const dates = (text: string, published: string | null = PUBLISHED, ahead = false) =>
  dateExpressions(text, published, ahead).map(({ date, last }) => (last ? `${date}/${last}` : date));

describe('dates in a text', () => {
  it.each([
    ['on March 24, 2021', ['2021-03-24']],
    ['on 24 March 2021', ['2021-03-24']],
    ['on the 3rd of June 2021', ['2021-06-03']],
    ['on Sept. 9, 2021', ['2021-09-09']],
    ['in March 2021', ['2021-03']],
    ['since 1998', ['1998']],
    ['from 2001 to 2004', ['2001', '2004']],
    ['2021-03-24', ['2021-03-24']],
    ['1948: Youssef dies', ['1948']],
    ['from 5-7 May 2021', ['2021-05-05/2021-05-07']],
    ['May 5 to 7, 2021', ['2021-05-05/2021-05-07']],
  ])('EXTRACT-12: %j says %j by itself', (text, expected) => {
    expect(dates(text, null)).toEqual(expected);
  });

  it.each([
    ['on Monday', ['2024-05-13']],
    ['on Thursday', ['2024-05-16']],
    ['yesterday', ['2024-05-15']],
    ['today', ['2024-05-16']],
    ['tomorrow', ['2024-05-17']],
    ['on 3 January', ['2024-01-03']],
    ['on December 30', ['2023-12-30']],
    ['in April', ['2024-04']],
    ['last year', ['2023']],
    ['next month', ['2024-06']],
  ])('EXTRACT-12: %j means %j beside a publication date, and nothing without one', (text, expected) => {
    expect(dates(text)).toEqual(expected);
    expect(dates(text, null)).toEqual([]);
    expect(dates(text, '2024')).toEqual([]);
  });

  it('EXTRACT-12: a weekday is the next one where the text looks ahead', () => {
    expect(dates('on Monday', PUBLISHED, true)).toEqual(['2024-05-20']);
    expect(dates('next Monday')).toEqual(['2024-05-20']);
    expect(dates('last month of', '2024-01-10')).toEqual(['2023-12']);
  });

  it.each([
    'the Sun rose',
    'he may go',
    'march on',
    '2,000 men',
    'in 300 houses',
    'on 31 February 2021',
    'in room 2021',
    'Super Sundayish',
    '',
  ])('EXTRACT-12: %j is no date', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('EXTRACT-12: whatever the text, a date is a real one and stands where it says', () => {
    const words = fc.constantFrom(
      'May',
      '31',
      'February',
      'Sunday',
      'last',
      'year',
      '2021',
      'in',
      ',',
      '-',
      'today',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        let from = 0;
        for (const { at, until, date } of dateExpressions(text, PUBLISHED, false)) {
          expect(isPartialDate(date)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(until).toBeGreaterThan(at);
          from = until;
        }
      }),
    );
  });
});

describe('dates of events', () => {
  const start = (text: string, trigger: string, ...others: string[]) => {
    const mentions = mentionsIn(
      text,
      [trigger, ...others]
        .sort((a, b) => text.indexOf(a) - text.indexOf(b))
        .map((t) => [t, 'meeting'] as const),
    );
    const own = mentions.filter((mention) => mention.text === trigger);
    return datesOf(readingOf(text, mentions, { publishedAt: PUBLISHED }), own).start;
  };

  it('EXTRACT-12: a date in the sentence of the trigger is the event’s', () => {
    expect(start('They met on Monday.', 'met')).toBe('2024-05-13');
    expect(start('They met. It was Monday.', 'met')).toBeNull();
  });

  it('EXTRACT-12: a date that another trigger is closer to is not', () => {
    expect(start('He resigned after they met on Monday', 'resigned', 'met')).toBeNull();
    expect(start('He resigned after they met on Monday', 'met', 'resigned')).toBe('2024-05-13');
  });

  it('EXTRACT-12: a year in the name of an event is its year', () => {
    expect(start('at the 2012 Summer Olympics', '2012 Summer Olympics')).toBe('2012');
  });

  it('EXTRACT-12: a sentence about what is to come looks ahead', () => {
    expect(start('They will meet on Monday', 'meet')).toBe('2024-05-20');
  });
});
