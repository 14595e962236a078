import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../../ingest/read/dates.ts';
import { dateInLine, dateOfDateline } from '../../../../shared/model/report-dates.ts';

/** A day as reports write it: with the month in full or short, before or behind the day, with the weekday or without. */
const written = fc
  .record({
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    locale: fc.constantFrom('en-GB', 'en-US', 'sv-SE'),
    month: fc.constantFrom('long', 'short'),
    weekday: fc.constantFrom('long', undefined),
  })
  .map(({ day, locale, month, weekday }) => {
    const iso = day.toISOString().slice(0, 10);
    if (locale === 'sv-SE') return { iso, words: iso };
    const form = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC', weekday } as const;
    return { iso, words: day.toLocaleDateString(locale, form) };
  });

describe('READ-79 a day that is written in words', () => {
  it('READ-79: is the same in a line, in a dateline, and for what reads dates of files and pages', () => {
    fc.assert(
      fc.property(written, ({ iso, words }) => {
        expect([words, dateInLine(words), dateInWords(words)]).toEqual([words, iso, iso]);
        const plain = words.replace(/^\p{L}+day,? /u, '');
        expect([words, dateOfDateline(`DERRY, ${plain} - It rained.`)]).toEqual([words, iso]);
        expect([words, dateInLine(`Dublin Star, ${words}`)]).toEqual([words, iso]);
        expect([words, dateInLine(`${words}, The Sentinel, London`)]).toEqual([words, iso]);
      }),
    );
  });

  it.each([
    ['London, 18 March 2024', '2024-03-18'],
    ['The Daily Courier – Monday, 18 March 2024', '2024-03-18'],
    ['Battle of Hastings, 14 October 1066', null],
    ['Ana Ruiz resigned on 18 March 2024', null],
    ['He was born on 18 March 1960, London', null],
    ['18 March 2024 was a Monday', null],
  ])('READ-79: a line that names who reports, and no more, tells the day: %s', (line, date) => {
    expect(dateInLine(line)).toBe(date);
  });

  it.each([
    ['ST. PAUL, Minn., 14 March 2025 (AP) – It snowed.', '2025-03-14'],
    ['MINNEAPOLIS/ST. PAUL, March 14, 2025 /PRNewswire/ -- It snowed.', '2025-03-14'],
    ['ST. PAUL, 14 March 2025: it snowed.', '2025-03-14'],
    ['ST. PAUL (AP) – It snowed on 14 March 2025.', null],
  ])('READ-79: a dateline tells the day, as agencies write it: %s', (line, date) => {
    expect(dateOfDateline(line)).toBe(date);
  });
});
