/** A name of an organization as it is compared. */
import { fold, nameWords } from '../../../shared/model/names.ts';
import { FUNCTION_WORDS, LEGAL_FORMS } from '../../../shared/model/words.ts';
import { replaced, table } from '../titles/table.ts';
import { SAME_DOMAINS } from '../titles/words.ts';
import { acronymLetters, acronymsOf, isAcronymName } from './acronyms.ts';
import { EXCLUSIVE, ORDINALS } from './another-words.ts';
import { countriesIn, plainWords } from './countries.ts';
import { isGenericBody } from './generic.ts';
import { knownName } from './known-names.ts';
import { spelled } from './spelling.ts';

export interface NameForm {
  /** As it is written. */
  readonly text: string;
  /** Folded, "the" off: equal for one name in one spelling. */
  readonly plain: string;
  /** And without its legal form. */
  readonly bare: string;
  /** And in one spelling, small words off. */
  readonly spelling: string;
  /** And in any order with its country first; null where order tells bodies apart. */
  readonly order: string | null;
  /** The words that count, in one spelling, legal form off, a country as "=XX". */
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
  /** Its letters where it is an acronym. */
  readonly letters: string | null;
  /** What it can be abbreviated to. */
  readonly acronyms: readonly string[];
  /** The one country in it, as `countriesIn` has it. */
  readonly country: string | null;
  /** The name under which all names of a well-known body meet. */
  readonly known: string | null;
  /** Whether it is the name of a body of which every country has one, its country apart. */
  readonly generic: boolean;
  /** Numbers in it, sorted. */
  readonly numbers: readonly string[];
  /** For each group of words that exclude each other, the one in it. */
  readonly exclusive: readonly (string | null)[];
}

/** Words of a longer name are not looked at. */
const MAX_WORDS = 16;
const MAX_LETTERS = 400;
const DOMAINS = table(SAME_DOMAINS);

export function nameForm(name: string): NameForm {
  const text = name.slice(0, MAX_LETTERS);
  const plain = withoutThe(nameWords(text));
  const bare = withoutLegalForm(plain);
  const own = withoutLegalForm(withoutThe(plainWords(text))).slice(0, MAX_WORDS);
  const spelledWords = own.map((word) => numbered(spelled(word)));
  const found = countriesIn(own);
  const core = uncoded(spelledWords, found);
  const generic = isGenericBody(core.join(' '));
  const words = coded(spelledWords, found, generic).filter(
    (word) => !FUNCTION_WORDS.has(word) && word !== 'and',
  );
  const keys = [...new Set(found.map(({ key }) => key))];
  return {
    text,
    plain: plain.join(' ') || fold(text),
    bare: bare.join(' ') || fold(text),
    spelling: words.join(' ') || fold(text),
    order: generic ? orderForm(core, found[0]?.key ?? '') : null,
    words,
    wordSet: new Set(words),
    letters: isAcronymName(text) ? acronymLetters(text) : null,
    // "SEC" is short for the U.S. Securities and Exchange Commission.
    acronyms: found.length > 0 ? [...acronymsOf(text), ...acronymsOf(core.join(' '))] : acronymsOf(text),
    country: keys.length === 1 ? (keys[0] ?? null) : null,
    known: knownName(own.map(spelled).join(' ')),
    generic,
    numbers: numbersIn(own),
    exclusive: EXCLUSIVE.map((group) => words.find((word) => group.has(word)) ?? null),
  };
}

/** What a name is called in its shortest: as `NameForm` has it, without the rest. */
export function callForm(name: string): Pick<NameForm, 'bare' | 'letters'> {
  const text = name.slice(0, MAX_LETTERS);
  const bare = withoutLegalForm(withoutThe(nameWords(text)));
  return { bare: bare.join(' ') || fold(text), letters: isAcronymName(text) ? acronymLetters(text) : null };
}

function withoutThe(words: readonly string[]): readonly string[] {
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

type Found = ReturnType<typeof countriesIn>;

/**
 * @param found countries by where they stand in the words
 * @param generic the American and the U.S. navy are one, American Steel and U.S. Steel are not
 */
function coded(words: readonly string[], found: Found, generic: boolean): string[] {
  const starts = new Map(
    found.map(({ from, key, demonym }) => [from, `=${key}${demonym && !generic ? '~' : ''}`] as const),
  );
  return words.flatMap((word, i) => {
    const start = starts.get(i);
    if (start !== undefined) return [start];
    return found.some(({ from, to }) => i > from && i < to) ? [] : [word];
  });
}

/** Without the countries, and without the small words that joined them. */
function uncoded(words: readonly string[], found: Found): string[] {
  const rest = words.filter((_, i) => !found.some(({ from, to }) => i >= from && i < to));
  while (rest.length > 0 && FUNCTION_WORDS.has(rest.at(-1) ?? '')) rest.pop();
  while (rest.length > 0 && FUNCTION_WORDS.has(rest[0] ?? '')) rest.shift();
  return rest;
}

/** "Ministry of Defense of Israel" and "Israeli Defense Ministry" are one, "Bank of Japan" and "Japan Bank" are not. */
function orderForm(core: readonly string[], country: string): string | null {
  const counting = core.filter((word) => !FUNCTION_WORDS.has(word));
  if (counting.length < 2 && (counting.length === 0 || NEVER_TURNED.has(counting[0] ?? ''))) return null;
  const ministry = counting.some((word) => word === 'ministry' || word === 'department');
  const one = ministry
    ? replaced(
        core.filter((word) => !FUNCTION_WORDS.has(word)),
        DOMAINS,
      )
    : counting;
  return [country, ...[...new Set(one)].filter((word) => word !== 'and').sort()].join(' ');
}

const NEVER_TURNED: ReadonlySet<string> = new Set([
  'bank',
  'exchange',
  'board',
  'institute',
  'association',
  'service',
]);

/** "7th" and "Seventh" are "7". */
function numbered(word: string): string {
  return ORDINALS.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1');
}

/** "7th" and "Seventh" are "7"; "VII Corps" too. */
function numbersIn(words: readonly string[]): string[] {
  const found = words.flatMap((word, i) => {
    const ordinal = ORDINALS.get(word);
    if (ordinal !== undefined) return [ordinal];
    const roman = words[i + 1] === 'corps' || words[i - 1] === 'corps' ? romanOf(word) : null;
    return roman !== null ? [String(roman)] : (word.match(/\d+/gu) ?? []).map(withoutZeros);
  });
  return [...new Set(found)].sort();
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=.)/u, '');

const ROMAN: readonly (readonly [string, number])[] = [
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The number that Roman letters below a hundred stand for; null for any other word. */
export function romanOf(word: string): number | null {
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(word) || word === '') return null;
  let rest = word;
  let sum = 0;
  for (const [letters, value] of ROMAN) {
    while (rest.startsWith(letters)) {
      sum += value;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' ? sum : null;
}
