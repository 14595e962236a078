/** Every word for a country leads to it: names and short forms, demonyms, and capitals where they act. */
import countries from 'i18n-iso-countries';
import { countryOf } from '../../../shared/model/countries.ts';
import { nameWords } from '../../../shared/model/names.ts';
import { CAPITALS } from './capitals.ts';
import { DEMONYMS, OTHER_COUNTRIES, OTHER_NAMES, SHARED_WORDS } from './country-words.ts';

/** A country as an article names it. */
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
  return new Map(rows.flatMap(([head, words]) => words.map((word) => [formOf(word), head] as const)));
}

function formOf(text: string): string {
  return nameWords(text.replace(/['’]s$/u, ''))
    .filter((word, i) => i > 0 || word !== 'the')
    .join(' ');
}

const AFTER_CODE = /(?<=^[A-Z]{2}) /u;
const AFTER_NAME = /: /u;
const NAME_CODES = wordTable(OTHER_NAMES, AFTER_CODE);
const DEMONYM_CODES = wordTable(DEMONYMS, AFTER_CODE);
const CAPITAL_CODES = wordTable(CAPITALS, AFTER_CODE);
const OTHERS = wordTable(OTHER_COUNTRIES, AFTER_NAME);
const SHARED: ReadonlyMap<string, readonly string[]> = new Map(rowsOf(SHARED_WORDS, AFTER_NAME));

/** "Republic of", "Islamic Republic of", "Empire of" before a name; not "State of", which Georgia is as well. */
const BEFORE_NAME =
  /^(?:(?:federal|islamic|arab|people's|socialist|democratic|bolivarian|plurinational|hashemite|united) )*(?:republic|kingdom|empire|commonwealth|sultanate|principality|grand duchy|emirate) of (?:the )?/u;
/** "Irish Republic", "Syrian Arab Republic". */
const BEHIND_DEMONYM = / (?:(?:arab|federal|islamic|people's|socialist) )*(?:republic|empire)$/u;

/** The country that a text names; null where it is not known as a word for one. */
export function countryWord(text: string): CountryWord | null {
  const form = formOf(text);
  const named = countryNamed(form, text);
  if (named) return named;
  const other = OTHERS.get(form) ?? OTHERS.get(singularOf(form));
  if (other) return { key: other, name: other, form: formOf(other) === form ? 'noun' : 'demonym' };
  const one = singularOf(form);
  const demonym =
    DEMONYM_CODES.get(form) ?? DEMONYM_CODES.get(one) ?? SHARED.get(form)?.[0] ?? SHARED.get(one)?.[0];
  if (demonym) return byCode(demonym, 'demonym');
  const capital = CAPITAL_CODES.get(form);
  return capital ? byCode(capital, 'capital') : inFullStyle(form);
}

const singularOf = (form: string): string => form.replace(/(?<=...)s$/u, '');

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

function byCode(code: string, form: CountryWord['form']): CountryWord {
  const listed = countries.getName(code, 'en') ?? code;
  return { key: code, name: countryOf(listed)?.name ?? listed, form };
}

/**
 * The country that each of an article's words for countries means, in their order: a word that several go by
 * ("Korean", "Congo", "the North") is the one that the article names otherwise.
 */
export function countryKeys(texts: readonly string[]): string[] {
  const words = texts.map(countryWord);
  const forms = texts.map(formOf);
  const own = words.flatMap((word, k) => (word && !SHARED.has(singularOf(forms[k] ?? '')) ? [word] : []));
  const named = new Set(own.map(({ key }) => key));
  const sides = new Map(own.flatMap(({ key, name }) => sidesOf(name).map((side) => [side, key] as const)));
  return texts.map((_, k) => {
    const form = forms[k] ?? '';
    const shared = SHARED.get(form) ?? SHARED.get(singularOf(form));
    return shared?.find((code) => named.has(code)) ?? words[k]?.key ?? sides.get(form) ?? form;
  });
}

/** "north" for North Korea and Northern Ireland. */
function sidesOf(name: string): string[] {
  const side = /^(north|south|east|west)(?:ern)? /iu.exec(name)?.[1];
  return side ? [side.toLowerCase()] : [];
}
