import { describe, expect, it } from 'vitest';
import { datesInSentence } from '../../../../../../ingest/extract/qualifiers/dates/sentence-dates.ts';
import { readingOf } from '../../../../../support/mentions.ts';

/** The dates of the last sentence of a text. */
function lastDates(text: string, publishedAt: string | null = '2024-05-16'): string[] {
  const reading = readingOf(text, [], { publishedAt });
  return datesInSentence(reading, reading.sentences.length - 1).dates.map(({ date }) => date);
}

describe('dates that are counted from the sentence before', () => {
  it.each([
    ['He was arrested in September 1975. Six months later he was tried.', '1976-03'],
    ['They met on 3 March 2019. The next day she resigned.', '2019-03-04'],
    ['She came in July 1881. But the following month he fell.', '1881-08'],
    ['She won in 2014. He says that she took office that year.', '2014'],
    ['They met on Monday. That day she resigned.', '2024-05-13'],
    ['He came in 2001. A year later he left. Two years later he was back.', '2004'],
  ])('EXTRACT-84: %s: %s', (text, expected) => {
    expect(lastDates(text)).toEqual([expected]);
  });

  it.each([
    ['of another paragraph', 'She came in July 1881.\n\nThe following month he fell.'],
    ['of two sentences before', 'She came in 1881. He stayed. A year later he fell.'],
    ['behind other words', 'She came in 1881. He joined the court and left two years later.'],
    ['less precise', 'She came in 1881. The next day he fell.'],
    ['of what follows', 'She came in 2014. A year after she was named, he fell.'],
    ['of nothing', 'She came. The following month he fell.'],
  ])('EXTRACT-84: not from a date %s', (_, text) => {
    expect(lastDates(text)).toEqual([]);
  });

  it('EXTRACT-62: the last of very many sentences is read without the others on the stack', () => {
    expect(lastDates(`${'He stayed. '.repeat(5_000)}She came in 1881.`)).toEqual(['1881']);
  });
});

describe('the day of an article in its text', () => {
  const day = '2005-06-13';
  it.each([
    'Airbus wins an order worth $15bn June 13, 2005 European Airbus has won it.',
    'Airbus wins order June 13, 2005\nAirbus won it.',
    'June 13, 2005',
  ])('EXTRACT-85: %j dates nothing', (text) => {
    expect(lastDates(text, day)).toEqual([]);
    expect(lastDates(text, null)).toEqual([]);
  });

  it.each([
    'Airbus won the order on June 13, 2005 Monday evening.',
    'Airbus won the order June 13, 2005, he said.',
    'Airbus won the order June 13, 2005.',
    `${'Much was told of it before, '.repeat(20)}Airbus wins order June 13, 2005 Airbus won it.`,
  ])('EXTRACT-85: %j is told as part of the sentence', (text) => {
    expect(lastDates(text, day)).toContain(day);
  });

  it('EXTRACT-85: another day is no day of the article', () => {
    expect(lastDates('Airbus wins order June 10, 2005 Airbus won it.', day)).toEqual(['2005-06-10']);
  });
});
