import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DATE_PATTERNS,
  MONTH_LETTERS,
  NAMED_DAYS,
  NUMBERS,
  RELATIVE_DAYS,
  WEEKDAYS,
} from '../../../../../../ingest/extract/qualifiers/dates/date-words.ts';

const MONTHS = MONTH_LETTERS.map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1));
/** What dates are made of, and what stands around them. */
const PIECES = [
  ...MONTHS,
  ...MONTHS.map((month) => `${month}.`),
  ...[
    'June',
    'March',
    'September',
    'in ',
    'since ',
    'the ',
    'that ',
    'last ',
    'next ',
    'this ',
    'of ',
    ' of',
  ],
  ...['1998', '2024', '2024-05-06', '98', '3', '31', '2nd', ' – ', '-', ', ', ': ', '’s ', ' ', ' ', ' to '],
  ...[
    ' days',
    ' week',
    ' Month',
    ' year',
    ' ago',
    ' later',
    ' before',
    'same',
    'morning',
    'weekend',
    'TONIGHT',
  ],
  ...WEEKDAYS,
  ...NUMBERS,
  ...Object.keys(NAMED_DAYS),
  ...Object.keys(RELATIVE_DAYS),
];

describe('EXTRACT-98 patterns of dates', () => {
  it('match nothing that has not their cue', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
    const withoutCue = (within: string) =>
      DATE_PATTERNS.filter(({ cue }) => !cue.test(within)).flatMap(({ patterns }) => patterns);
    fc.assert(
      fc.property(text, (within) => {
        expect(withoutCue(within).flatMap((pattern) => within.match(pattern) ?? [])).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('each match something of these pieces', () => {
    const texts = [
      '2024-05-06',
      'June 3, 2024',
      '3 June',
      'Boxing Day',
      'June 2024',
      'in June’s heat',
      'last June',
    ];
    texts.push('in June', 'Sunday', 'tonight', 'two days ago', 'a year later', 'the same day', 'that year');
    texts.push('next week', '1998–99', '1998-2024', 'in 1998', '1998: the year', "June's heat");
    const all = DATE_PATTERNS.flatMap(({ patterns }) => patterns);
    expect(all.filter((pattern) => !texts.some((one) => one.match(pattern)))).toEqual([]);
  });
});
