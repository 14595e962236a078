/** Days in words: `2019`, `May 2019`, `6 May 2019`, `May 6 2019`, `2019-05-06`, `the 1970s`, `1969 to 1972`. */
import { daysOf, isPartialDate } from '../../model/dates.ts';

/** First and last day. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Null where the words are no days that there are. */
export function daysIn(words: string): Days | null {
  const text = words.toLowerCase().replaceAll(',', ' ').replace(/\s+/gu, ' ').trim();
  const decade = /^(?:the )?(\d{3})0s$/u.exec(text)?.[1];
  if (decade !== undefined) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
  const [first = '', last] = text
    .replace(/^(?:between|from) /u, '')
    .split(/ (?:and|to|until|through) |\s?–\s?/u);
  const [from, to] = [dateIn(first), dateIn(last ?? first)];
  if (from === null || to === null) return null;
  const days = { from: daysOf(from)[0], to: daysOf(to)[1] };
  return days.from <= days.to ? days : null;
}

function dateIn(text: string): string | null {
  const parts = text.split(' ').filter((word) => word !== 'of' && word !== 'the');
  const [one = '', two = '', three = ''] = parts;
  const written =
    parts.length === 1
      ? one
      : parts.length === 2
        ? `${two}-${monthOf(one)}`
        : monthOf(one) !== ''
          ? `${three}-${monthOf(one)}-${dayOf(two)}`
          : `${three}-${monthOf(two)}-${dayOf(one)}`;
  return parts.length <= 3 && isPartialDate(written) ? written : null;
}

function monthOf(word: string): string {
  const short = word.replace(/\.$/u, '');
  const at = [MONTHS, LONG_MONTHS].map((names) => names.indexOf(short)).find((index) => index >= 0);
  return at === undefined ? '' : String(at + 1).padStart(2, '0');
}

function dayOf(word: string): string {
  return word.replace(/(?<=\d)(?:st|nd|rd|th)$/u, '').padStart(2, '0');
}
