/** Expressions of dates in English, as patterns with named groups; data of `date-expressions.ts`. */

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const LAST_DAY = '(?:\\s?(?:[-–—]|to|and|until)\\s?(?<lastDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)?';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const MONTH = `(?<month>${MONTHS})`;
/** The year behind a day or month, in figures or in words. */
const OF_YEAR = `(?:,? (?:of )?(?:${YEAR}\\b|(?<yearTurn>last|this|next) year\\b))`;
const NO_LETTER = '(?!\\p{L})';

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

/** Days that have a name, as month and day. */
export const NAMED_DAYS: Readonly<Record<string, readonly [month: string, day: string]>> = {
  'christmas eve': ['12', '24'],
  'christmas day': ['12', '25'],
  'boxing day': ['12', '26'],
  "new year's eve": ['12', '31'],
  "new year's day": ['01', '01'],
};

/** Words for a day by its distance from the publication. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
};

/** Numbers in words, as they stand before "days ago". */
export const NUMBERS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Before a month without a day or year, which is a name or a verb too ("May", "march"). */
const BEFORE_MONTH =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Bb]etween|[Dd]uring|of|to|and|the|early|late|[Ee]arly|[Ll]ate|[Mm]id) |\\b[Mm]id-)';
/** Before a year; a number of four figures alone may count anything. */
const BEFORE_YEAR =
  "(?<=\\b(?:in|since|during|of|until|till|through|from|between|by|before|after|early|late|mid|the|an?|this|his|her|its|their|to|and|spring|summer|autumn|fall|winter|’s|'s) |\\bmid-|[([]|, |\\d\\s?[-–—]\\s?)";

/** Patterns of dates that a text may have only where it has their cue, which is found faster. */
export interface DatePatterns {
  readonly cue: RegExp;
  readonly patterns: readonly RegExp[];
}

const FIGURES = /[12]\d\d\d/u;
const MONTHS_CUE = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u;

/** In the order in which they are tried; what one has taken is not looked at again. */
export const DATE_PATTERNS: readonly DatePatterns[] = [
  {
    cue: FIGURES,
    patterns: [/\b(?<year>1[5-9]\d\d|20\d\d)-(?<monthNumber>0[1-9]|1[0-2])-(?<day>3[01]|[12]\d|0[1-9])\b/gu],
  },
  {
    cue: MONTHS_CUE,
    patterns: [
      new RegExp(
        `\\b(?:(?<turn>last|this|next) )?${MONTH} ${DAY}${LAST_DAY}(?!\\d|:\\d|[.,]\\d)${NO_LETTER}${OF_YEAR}?`,
        'gu',
      ),
      new RegExp(
        `\\b${DAY}${LAST_DAY}(?: of)? (?:(?<turn>last|this|next) )?${MONTH}${NO_LETTER}${OF_YEAR}?`,
        'gu',
      ),
    ],
  },
  {
    cue: /christmas|boxing|new year/iu,
    patterns: [new RegExp(`\\b(?<namedDay>${Object.keys(NAMED_DAYS).join('|')})\\b${OF_YEAR}?`, 'giu')],
  },
  {
    cue: MONTHS_CUE,
    patterns: [
      new RegExp(`\\b${MONTH}${NO_LETTER}${OF_YEAR}`, 'gu'),
      new RegExp(`\\b${MONTH}(?=['’]s )`, 'gu'),
      new RegExp(`\\b(?<turn>[Ll]ast|[Tt]his|[Nn]ext) ${MONTH}(?![\\p{L}.]* \\d)${NO_LETTER}`, 'gu'),
      new RegExp(`${BEFORE_MONTH}${MONTH}(?![\\p{L}.]* \\d)${NO_LETTER}`, 'gu'),
    ],
  },
  {
    cue: /day/u,
    patterns: [
      new RegExp(
        `\\b(?:(?<turn>[Ll]ast|[Nn]ext|[Tt]his) )?(?<weekday>${WEEKDAYS.join('|')})(?!'s? Night|\\p{L})`,
        'gu',
      ),
    ],
  },
  {
    cue: /day|tomorrow|night|morning|afternoon|evening/iu,
    patterns: [
      /\b(?<relative>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/giu,
    ],
  },
  {
    cue: /day|week|month|year/iu,
    patterns: [
      new RegExp(
        `(?<!(?:about|around|almost|nearly|some|over|than|just over) )\\b(?<count>an?|${NUMBERS.slice(1).join('|')}|\\d{1,2}) (?<unit>day|week|month|year)s? ago\\b`,
        'giu',
      ),
      new RegExp(
        `\\b(?<count>an?|the|${NUMBERS.slice(1).join('|')}|\\d{1,2}) (?<unit>day|month|year)s? (?<offset>later|earlier|after|before)\\b`,
        'giu',
      ),
      /\b(?:the|that) (?<offset>same|following|next|previous) (?<unit>day|month|year)\b/giu,
      /\b(?<offset>that) (?<unit>day|month|year)\b/giu,
      /\b(?<turn>last|this|next) (?<unit>weekend|week|month|year)\b/giu,
    ],
  },
  {
    cue: FIGURES,
    patterns: [
      new RegExp(`\\b${YEAR}\\s?[-–—/]\\s?(?<shortYear>\\d\\d)\\b`, 'gu'),
      new RegExp(`\\b${YEAR}(?= ?[-–—] ?(?:1[5-9]|20)\\d\\d\\b)`, 'gu'),
      new RegExp(`${BEFORE_YEAR}${YEAR}(?![-–—]?\\d|[.,]\\d|\\p{L})`, 'giu'),
      new RegExp(`^${YEAR}(?=:)`, 'gu'),
    ],
  },
];
