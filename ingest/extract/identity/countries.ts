/** Every word for a country leads to it: names and short forms, demonyms, and capitals where they act. */
import countries from 'i18n-iso-countries';
import { countryOf } from '../../../shared/model/countries.ts';
import { nameWords } from '../../../shared/model/names.ts';
import { CAPITALS, DEMONYMS, OTHER_COUNTRIES } from './country-words.ts';

/** A country as an article names it. */
export interface CountryWord {
  /** The same for every word for one country. */
  readonly key: string;
  /** What it is commonly called. */
  readonly name: string;
  /** `noun`: a name of the country; `demonym`: what is from there; `capital`: a place put for its government. */
  readonly form: 'noun' | 'demonym' | 'capital';
}

function wordTable(data: string, parting: RegExp): ReadonlyMap<string, string> {
  const rows = data.split('\n').filter(Boolean);
  return new Map(
    rows.flatMap((row) => {
      const [head = '', words = ''] = row.split(parting);
      return words.split(', ').map((word) => [formOf(word), head] as const);
    }),
  );
}

function formOf(text: string): string {
  return nameWords(text.replace(/['’]s$/u, ''))
    .filter((word, i) => i > 0 || word !== 'the')
    .join(' ');
}

const AFTER_CODE = /(?<=^[A-Z]{2}) /u;
const DEMONYM_CODES = wordTable(DEMONYMS, AFTER_CODE);
const CAPITAL_CODES = wordTable(CAPITALS, AFTER_CODE);
const OTHERS = wordTable(OTHER_COUNTRIES, /: /u);

/** The country that a text names; null where it is not known as a word for one. */
export function countryWord(text: string): CountryWord | null {
  const form = formOf(text);
  const singular = form.replace(/(?<=...)s$/u, '');
  const named = countryOf(text.replace(/['’]s$/u, '')) ?? countryOf(form);
  if (named) return { key: named.code, name: named.name, form: 'noun' };
  const other = OTHERS.get(form) ?? OTHERS.get(singular);
  if (other) return { key: other, name: other, form: formOf(other) === form ? 'noun' : 'demonym' };
  const demonym = DEMONYM_CODES.get(form) ?? DEMONYM_CODES.get(singular);
  if (demonym) return byCode(demonym, 'demonym');
  const capital = CAPITAL_CODES.get(form);
  return capital ? byCode(capital, 'capital') : null;
}

function byCode(code: string, form: CountryWord['form']): CountryWord {
  const listed = countries.getName(code, 'en') ?? code;
  return { key: code, name: countryOf(listed)?.name ?? listed, form };
}
