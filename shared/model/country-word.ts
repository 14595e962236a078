/** Every word for a country leads to it: names and short forms, demonyms, and capitals where they act. */

import countries from 'i18n-iso-countries';
import { CAPITALS } from './capitals.ts';
import { countryForms, countryOf } from './countries.ts';
import { DEMONYMS, OTHER_COUNTRIES, OTHER_NAMES, SHARED_WORDS } from './country-words.ts';
import { nameWords } from './names.ts';
import { withoutPossessive } from './possessive.ts';

/** A country as a text names it. */
export interface CountryWord {
  /** The same for every word for one country. */
  readonly key: string;
  /** What it is commonly called. */
  readonly name: string;
  /** `noun`: a name of the country; `demonym`: what is from there; `capital`: a place put for its government. */
  readonly form: 'noun' | 'demonym' | 'capital';
}

function rowsOf(data: string, parting: RegExp): (readonly [head: string, words: readonly string[]])[] {
  return data
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [head = '', words = ''] = row.split(parting);
      return [head, words.split(', ')];
    });
}

function wordTable(data: string, parting: RegExp): ReadonlyMap<string, string> {
  const rows = rowsOf(data, parting);
  return new Map(rows.flatMap(([head, words]) => words.map((word) => [countryForm(word), head] as const)));
}

/** A word for a country as the lists have it: folded, without possessive and "the" before it. */
export function countryForm(text: string): string {
  return nameWords(withoutPossessive(text))
    .filter((word, i) => i > 0 || word !== 'the')
    .join(' ');
}

const AFTER_CODE = /(?<=^[A-Z]{2}) /u;
const AFTER_NAME = /: /u;
const NAME_CODES = wordTable(OTHER_NAMES, AFTER_CODE);
const DEMONYM_CODES = wordTable(DEMONYMS, AFTER_CODE);
const CAPITAL_CODES = wordTable(CAPITALS, AFTER_CODE);
const OTHERS = wordTable(OTHER_COUNTRIES, AFTER_NAME);
/** Words that several countries go by, with the codes of these. */
export const SHARED_COUNTRY_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf(SHARED_WORDS, AFTER_NAME),
);

/** "Republic of", "Islamic Republic of", "Empire of" before a name; not "State of", which Georgia is as well. */
const BEFORE_NAME =
  /^(?:(?:federal|islamic|arab|people's|socialist|democratic|bolivarian|plurinational|hashemite|united) )*(?:republic|kingdom|empire|commonwealth|sultanate|principality|grand duchy|emirate) of (?:the )?/u;
/** "Irish Republic", "Syrian Arab Republic". */
const BEHIND_DEMONYM = / (?:(?:arab|federal|islamic|people's|socialist) )*(?:republic|empire)$/u;

/** The country that a text names; null where it is not known as a word for one. */
export function countryWord(text: string): CountryWord | null {
  const form = countryForm(text);
  const named = countryNamed(form, text);
  if (named) return named;
  const other = OTHERS.get(form) ?? OTHERS.get(singularOf(form));
  if (other) return { key: other, name: other, form: countryForm(other) === form ? 'noun' : 'demonym' };
  const one = singularOf(form);
  const demonym =
    DEMONYM_CODES.get(form) ??
    DEMONYM_CODES.get(one) ??
    SHARED_COUNTRY_WORDS.get(form)?.[0] ??
    SHARED_COUNTRY_WORDS.get(one)?.[0];
  if (demonym) return byCode(demonym, 'demonym');
  const capital = CAPITAL_CODES.get(form);
  return capital ? byCode(capital, 'capital') : inFullStyle(form);
}

const FULL_STYLES =
  "federal islamic arab people's socialist democratic bolivarian plurinational hashemite united republic kingdom empire commonwealth sultanate principality grand emirate".split(
    ' ',
  );
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [
    ...countryForms(),
    ...NAME_CODES.keys(),
    ...DEMONYM_CODES.keys(),
    ...CAPITAL_CODES.keys(),
    ...OTHERS.keys(),
    ...SHARED_COUNTRY_WORDS.keys(),
    ...FULL_STYLES,
  ].map((form) => form.split(' ')[0] ?? ''),
);

/**
 * Whether a word can begin what `countryWord` knows: most cannot, which is found out at once.
 * @param word folded, without possessive; "the" before a name is no beginning of it
 */
export function beginsCountry(word: string): boolean {
  return FIRST_WORDS.has(word) || FIRST_WORDS.has(singularOf(word));
}

/** A word for who lives there without the -s of its plural. */
export const singularOf = (form: string): string => form.replace(/(?<=...)s$/u, '');

function countryNamed(form: string, text = form): CountryWord | null {
  const code = NAME_CODES.get(form);
  if (code) return byCode(code, 'noun');
  const named = countryOf(text.replace(/['’]s$/u, '')) ?? countryOf(form);
  return named ? { key: named.code, name: named.name, form: 'noun' } : null;
}

/** "Republic of Singapore", "Argentine Republic". */
function inFullStyle(form: string): CountryWord | null {
  const name = form.replace(BEFORE_NAME, '');
  if (name !== form) return countryNamed(name);
  const demonym = form.replace(BEHIND_DEMONYM, '');
  const code = demonym !== form ? DEMONYM_CODES.get(demonym) : undefined;
  return code ? byCode(code, 'noun') : null;
}

/** What the country of an ISO 3166 code is commonly called; the code itself where it is none. */
export function countryName(code: string): string {
  return COUNTRY_NAMES.get(code) ?? code;
}

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(countries.getAlpha2Codes()).map((code) => [code, byCode(code, 'noun').name] as const),
);

function byCode(code: string, form: CountryWord['form']): CountryWord {
  const listed = countries.getName(code, 'en') ?? code;
  return { key: code, name: countryOf(listed)?.name ?? listed, form };
}
