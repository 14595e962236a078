/** Expressions of dates in English, as patterns with named groups; data of `date-expressions.ts`. */

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const LAST_DAY = '(?:\\s?(?:[-–—]|to|and)\\s?(?<lastDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)?';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const MONTH = `(?<month>${MONTHS})`;

export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
/** The first three letters of the months, which all their forms share. */
export const MONTH_LETTERS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** In the order in which they are tried; what one has taken is not looked at again. */
export const DATE_PATTERNS: readonly RegExp[] = [
  /\b(?<year>1[5-9]\d\d|20\d\d)-(?<monthNumber>0[1-9]|1[0-2])-(?<day>3[01]|[12]\d|0[1-9])\b/gu,
  new RegExp(`\\b${MONTH} ${DAY}${LAST_DAY}(?!\\d|:\\d|[.,]\\d)(?:,? ${YEAR}\\b)?`, 'gu'),
  new RegExp(`\\b${DAY}${LAST_DAY}(?: of)? ${MONTH}(?![\\p{L}])(?:,? ${YEAR}\\b)?`, 'gu'),
  new RegExp(`\\b${MONTH},? (?:of )?${YEAR}\\b`, 'gu'),
  new RegExp(`\\b(?:in|since|last|until|from|by) (?:early |late |mid-)?${MONTH}(?![\\p{L}.]* \\d)\\b`, 'gu'),
  new RegExp(`\\b(?<turn>last|next|this)?\\s?(?<weekday>${WEEKDAYS.join('|')})(?!'s? Night|\\p{L})`, 'gu'),
  /\b(?<relative>today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening))\b/giu,
  /\b(?<turn>last|this|next) (?<unit>year|month)\b/giu,
  new RegExp(
    `\\b(?:in|since|during|of|until|from|by|early|late|the|to|and) ${YEAR}(?![-–]?\\d|[.,]\\d|\\p{L})`,
    'gu',
  ),
  new RegExp(`^${YEAR}(?=:)`, 'gu'),
];
