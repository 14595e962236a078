import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateExpressions } from '../../../../../../ingest/extract/qualifiers/dates/date-expressions.ts';
import { datesOf } from '../../../../../../ingest/extract/qualifiers/dates/dates.ts';
import { isPartialDate } from '../../../../../../shared/model/dates.ts';
import type { EventType } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16';
const dates = (text: string, published: string | null = PUBLISHED) =>
  dateExpressions(text, published).map(({ date, last }) => (last ? `${date}/${last}` : date));

describe('dates of something else than the event', () => {
  const startOf = (text: string, words: string, type: EventType) => {
    const title = text.includes('mayor') ? [['mayor', 'role'] as const] : [];
    const marked = [...title, [words, type] as const].sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0]));
    const mentions = mentionsIn(text, marked);
    const triggers = mentions.filter(({ kind }) => kind === 'event');
    return datesOf(readingOf(text, mentions, { publishedAt: PUBLISHED }), triggers).start;
  };

  it.each([
    ['Ana, the mayor of Ghent from 2019 to 2023, was arrested', 'arrested', 'arrest'],
    ['Ana, mayor until 2023, was arrested', 'arrested', 'arrest'],
    ['The 2019–2023 mayor Ana was arrested', 'arrested', 'arrest'],
    ['Ana, a star of the 2022-23 season, was arrested', 'arrested', 'arrest'],
  ] as const)('EXTRACT-12: a term of office and a season date no event: %s', (text, words, type) => {
    expect(startOf(text, words, type)).toBeNull();
  });

  it.each([
    ['Ana was appointed mayor from 2019', 'appointed', 'appointment', '2019'],
    ['Ana won the title in the 2022-23 season', 'won', 'competition', '2022'],
    ['The mayor was arrested in 2019', 'arrested', 'arrest', '2019'],
  ] as const)('EXTRACT-12: %s: %s', (text, words, type, expected) => {
    expect(startOf(text, words, type)).toBe(expected);
  });
});

describe('dates that are plainly of something else', () => {
  const startOf = (text: string, words: string, type: EventType) => {
    const mentions = mentionsIn(text, [[words, type]]);
    return datesOf(readingOf(text, mentions, { publishedAt: PUBLISHED }), mentions).start;
  };

  it.each([
    ['GM plans to close two plants by 2030', 'close', 'layoff'],
    ['By 1998, Ana had stopped the attacks', 'attacks', 'attack'],
    ['The plants are to be closed before June 2025', 'closed', 'layoff'],
    ['In 1918, following the First World War, the school moved', 'First World War', 'war'],
    ['The charter was issued during World War II on 14 August 1941', 'World War II', 'war'],
    ['On 3 May 1995 Ana marked the 75th anniversary of the Battle of Brest', 'Battle of Brest', 'war'],
    ['On 3 May 1995 Ana marked the 75th anniversary of his death', 'death', 'death'],
  ] as const)('EXTRACT-85: %s', (text, words, type) => {
    expect(startOf(text, words, type)).toBeNull();
  });

  it.each([
    ['The war began in 1939', 'war', 'war', '1939'],
    ['He was shot down during the Battle of Midway, on 4 June 1942', 'Battle of Midway', 'war', '1942-06-04'],
    ['He fought in the Boer War (1899–1902)', 'Boer War', 'war', '1899'],
    ['He died on 3 May 1995, after the meeting', 'died', 'death', '1995-05-03'],
  ] as const)('EXTRACT-85: but %s: %s', (text, words, type, expected) => {
    expect(startOf(text, words, type)).toBe(expected);
  });
});

describe('dates in a text', () => {
  it.each([
    ['on March 24, 2021', ['2021-03-24']],
    ['on 24 March 2021', ['2021-03-24']],
    ['on the 3rd of June 2021', ['2021-06-03']],
    ['on Sept. 9, 2021', ['2021-09-09']],
    ['in March 2021', ['2021-03']],
    ['in March of 2021', ['2021-03']],
    ['on Christmas Day 2021', ['2021-12-25']],
    ['since 1998', ['1998']],
    ['a 1998 coup', ['1998']],
    ['the talks (1998)', ['1998']],
    ['2021-03-24', ['2021-03-24']],
    ['1948: Youssef dies', ['1948']],
    ['in 1998, in 2001', ['1998', '2001']],
  ])('EXTRACT-12: %j says %j by itself', (text, expected) => {
    expect(dates(text, null)).toEqual(expected);
  });

  it.each([
    ['from 2001 to 2004', ['2001/2004']],
    ['between 2001 and 2004', ['2001/2004']],
    ['1984–1985', ['1984/1985']],
    ['the 2016-17 season', ['2016/2017']],
    ['from 5-7 May 2021', ['2021-05-05/2021-05-07']],
    ['May 5 to 7, 2021', ['2021-05-05/2021-05-07']],
    ['from 30 May to 2 June 2021', ['2021-05-30/2021-06-02']],
    ['between March and May 2021', ['2021-03/2021-05']],
    ['in 2001 and 2004', ['2001', '2004']],
    ['from 2004 to 2001', ['2004', '2001']],
  ])('EXTRACT-12: %j is one span or none: %j', (text, expected) => {
    expect(dates(text, null)).toEqual(expected);
  });

  it.each([
    ['on Monday', ['2024-05-13']],
    ['on Thursday', ['2024-05-16']],
    ['yesterday', ['2024-05-15']],
    ['last night', ['2024-05-15']],
    ['today', ['2024-05-16']],
    ['tomorrow', ['2024-05-17']],
    ['on 3 January', ['2024-01-03']],
    ['on December 30', ['2023-12-30']],
    ['on Christmas Day', ['2023-12-25']],
    ['in April', ['2024-04']],
    ["April's vote", ['2024-04']],
    ['in mid-December', ['2023-12']],
    ['last December', ['2023-12']],
    ['in March of last year', ['2023-03']],
    ['on 3 June next year', ['2025-06-03']],
    ['last year', ['2023']],
    ['next month', ['2024-06']],
    ['last week', ['2024-05']],
    ['two days ago', ['2024-05-14']],
    ['a month ago', ['2024-04']],
    ['five years ago', ['2019']],
  ])('EXTRACT-12: %j means %j beside a publication date, and nothing without one', (text, expected) => {
    expect(dates(text)).toEqual(expected);
    expect(dates(text, null)).toEqual([]);
    expect(dates(text, '2024')).toEqual([]);
  });

  it.each([
    ['They will meet on Monday', '2024-05-20'],
    ['They met on Monday', '2024-05-13'],
    ['next Monday', '2024-05-20'],
    ['He said on Monday that they will meet', '2024-05-13'],
    ['He will be consecrated on 3 January', '2025-01-03'],
    ['She was sworn in on 3 December', '2023-12-03'],
    ['She is to open it in March', '2025-03'],
    ['It closed in June', '2023-06'],
    ['It is up for sale in June', '2024-06'],
  ])('EXTRACT-12: the tense tells whether it was or is to come: %j is %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    ['Ana, who resigned as mayor in October, will lead the bank', ['2023-10']],
    ['Ana will become mayor in March, the council said on Tuesday', ['2025-03', '2024-05-14']],
    ['Ana was arrested in October and will go on trial in January', ['2023-10', '2025-01']],
    ['Ana said on Monday that she would leave on Friday', ['2024-05-13', '2024-05-17']],
    ['The vote will be held in March', ['2025-03']],
    ['The bank is to cut jobs in February, it said', ['2025-02']],
    ['Ana, chair since September, plans to retire in August', ['2023-09', '2024-08']],
    ['In October, Ana resigned', ['2023-10']],
    ['Ana, elected in March, said so', ['2024-03']],
    ['The bank cut jobs in February', ['2024-02']],
  ])('EXTRACT-75: the verb of its own clause tells when: %j', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['last month', '2024-01-10', '2023-12'],
    ['next month', '2023-12-31', '2024-01'],
    ['on December 30', '2024-01-02', '2023-12-30'],
    ['It will end on January 2', '2023-12-30', '2024-01-02'],
    ['yesterday', '2024-01-01', '2023-12-31'],
  ])('EXTRACT-12: around New Year, %j in an article of %s is %s', (text, published, expected) => {
    expect(dates(text, published)).toEqual([expected]);
  });

  it('EXTRACT-12: a week that no month holds is as precise as its year, or nothing', () => {
    expect(dates('last week', '2024-05-08')).toEqual(['2024']);
    expect(dates('next week', '2024-12-25')).toEqual([]);
  });

  it.each([
    ['in 2001; three years later, he', ['2001', '2004']],
    ['on 3 May 2021, a day after he resigned', ['2021-05-03', '2021-05-02']],
    ['on 3 May 2021 and the following day', ['2021-05-03', '2021-05-04']],
    ['in 2001 and again the same year', ['2001', '2001']],
    ['in 2001, two days later', ['2001']],
    ['three years later', []],
  ])('EXTRACT-12: in %j a date is counted from the one before: %j', (text, expected) => {
    expect(dates(text, null)).toEqual(expected);
  });

  it.each([
    'the Sun rose',
    'he may go',
    'march on',
    '2,000 men',
    'in 300 houses',
    'on 31 February 2021',
    'over 2021 men came',
    'the 1990s',
    'more than two months ago',
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
        for (const { at, until, date } of dateExpressions(text, PUBLISHED)) {
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
  /** Start and end of the event of the first trigger, the others are of other events. */
  const told = (text: string, trigger: string, ...others: string[]) => {
    const mentions = mentionsIn(
      text,
      [trigger, ...others]
        .sort((a, b) => text.indexOf(a) - text.indexOf(b))
        .map((t) => [t, t === 'convicted' ? 'trial' : 'meeting'] as const),
    );
    const own = mentions.filter((mention) => mention.text === trigger);
    return datesOf(readingOf(text, mentions, { publishedAt: PUBLISHED }), own);
  };
  const start = (text: string, trigger: string, ...others: string[]) => told(text, trigger, ...others).start;

  it('EXTRACT-12: a date in the sentence of the trigger is the event’s', () => {
    expect(start('They met on Monday.', 'met')).toBe('2024-05-13');
    expect(start('They met. It was Monday.', 'met')).toBeNull();
  });

  it.each([
    ['He resigned after they met on Monday', 'resigned', 'met', null],
    ['He resigned after they met on Monday', 'met', 'resigned', '2024-05-13'],
    ['They met in 2001 and parted in 2004', 'met', 'parted', '2001'],
    ['They met in 2001 and parted in 2004', 'parted', 'met', '2004'],
    ['They met and signed on Monday', 'met', 'signed', '2024-05-13'],
    ['On Monday Ana met Ben and signed the treaty', 'signed', 'met', '2024-05-13'],
    ['Ana has led it since 2001, when she succeeded Ben', 'succeeded', 'led', '2001'],
    ['He recalled the 2001 coup', 'coup', 'recalled', '2001'],
    ['It is the first coup since 2001', 'coup', 'first', null],
    ['He said on Monday that Ana had been arrested', 'arrested', 'said', null],
  ])('EXTRACT-12: in %j the date of %j beside %j is %s', (text, trigger, other, expected) => {
    expect(start(text, trigger, other)).toBe(expected);
  });

  it('EXTRACT-12: the trigger that stands closest to a date tells it', () => {
    const text =
      'The attack, in which the bomber of whom little is known died, was in 2001. The attack of 2002';
    const attacks = mentionsIn(text, [
      ['attack', 'attack'],
      ['attack', 'attack'],
    ]);
    expect(datesOf(readingOf(text, attacks), attacks).start).toBe('2002');
  });

  it('EXTRACT-12: what is told first is sooner its own than what is told a little closer later', () => {
    const text = 'They met in early 2001. The meeting of 2002 was another.';
    const both = mentionsIn(text, [
      ['met', 'meeting'],
      ['meeting', 'meeting'],
    ]);
    expect(datesOf(readingOf(text, both), both).start).toBe('2001');
  });

  it('EXTRACT-12: what is planned was not before it was reported', () => {
    const planned = (text: string) => {
      const mentions = mentionsIn(text, [['troops', 'war']]);
      return datesOf(readingOf(text, mentions, { publishedAt: PUBLISHED }), mentions, PUBLISHED).start;
    };
    expect(planned('On Wednesday the assembly voted to send troops to Peru.')).toBeNull();
    expect(planned('On Wednesday they voted to send troops on 20 June 2024.')).toBe('2024-06-20');
    expect(planned('They will send troops in May 2024.')).toBe('2024-05');
    expect(planned('They will send troops in 2024.')).toBe('2024');
    expect(planned('They will send troops from 1 May to 30 May 2024.')).toBe('2024-05-01');
    expect(planned('They said in 2023 that they would send troops.')).toBeNull();
  });

  it('EXTRACT-12: a year in the name of an event is its year', () => {
    expect(start('at the 2012 Summer Olympics', '2012 Summer Olympics')).toBe('2012');
  });

  it.each([
    ['The talks from 3 to 5 May 2021', 'talks', '2021-05-03', '2021-05-05'],
    ['The talks of 2001 ended in 2003', 'talks', '2001', '2003'],
    ['The talks broke down in 2003', 'talks', null, '2003'],
    ['They fought until 2003', 'fought', null, '2003'],
    ['He was convicted in 2003', 'convicted', null, '2003'],
    ['They met in 2003', 'met', '2003', null],
  ])('EXTRACT-12: %j: %j starts %s and ends %s', (text, trigger, from, until) => {
    expect(told(text, trigger)).toEqual({ start: from, end: until });
  });
});
