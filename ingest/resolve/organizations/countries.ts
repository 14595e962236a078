/** Countries named inside a longer name, by their names and by the words for what is from there. */
import { beginsCountry, countryWord } from '../../../shared/model/country-word.ts';
import { nameWords } from '../../../shared/model/names.ts';
import { NO_COUNTRIES } from './no-countries.ts';

/** Where a country stands in the words of a name. */
export interface CountryAt {
  /** Index of its first word, and of the word behind its last. */
  readonly from: number;
  readonly to: number;
  /** ISO 3166 code, or a name where there is none ("Scotland"). */
  readonly key: string;
  /** Whether the word is for what is from there: "Israeli". */
  readonly demonym: boolean;
}

const MAX_WORDS = 6;
const PHRASES: ReadonlySet<string> = new Set(
  NO_COUNTRIES.split(/[\n,]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean),
);
const PHRASE_BEGINNINGS: ReadonlySet<string> = new Set(
  [...PHRASES].map((phrase) => phrase.split(' ')[0] ?? ''),
);
/** Words for countries that are common words or names besides, so that alone in a longer name they tell nothing. */
const COMMON: ReadonlySet<string> = new Set(
  'polish pole poles dane danes finn finns scot scots kiwi brit brits tico pak states state turkey chad jordan mali rok oman georgia'.split(
    ' ',
  ),
);
/** Before a body's word they are the country after all: "Polish Army", "Turkey's Parliament". */
const SURE_FIRST: ReadonlySet<string> = new Set(['polish', 'turkey', 'jordan', 'chad', 'mali', 'oman']);

/** The countries in the words of a name, in their order; the longest word for one counts. */
export function countriesIn(words: readonly string[]): CountryAt[] {
  const found: CountryAt[] = [];
  let at = 0;
  while (at < words.length) {
    const next = countryAt(words, at);
    if (next && 'key' in next) found.push(next);
    at = next?.to ?? at + 1;
  }
  return found;
}

function countryAt(words: readonly string[], from: number): CountryAt | { readonly to: number } | null {
  const first = words[from] ?? '';
  if (!beginsCountry(first) && !PHRASE_BEGINNINGS.has(first)) return null;
  for (let count = Math.min(MAX_WORDS, words.length - from); count > 0; count -= 1) {
    const text = words.slice(from, from + count).join(' ');
    if (PHRASES.has(text)) return { to: from + count };
    if (COMMON.has(text) && !isSure(text, words, from)) continue;
    const country = countryWord(text);
    if (country && country.form !== 'capital') {
      return { from, to: from + count, key: country.key, demonym: country.form === 'demonym' };
    }
  }
  return null;
}

function isSure(text: string, words: readonly string[], from: number): boolean {
  if (!SURE_FIRST.has(text)) return false;
  return from === 0 || words[from - 1] === 'of' || words[from - 1] === 'in';
}

/** Words of a name, possessives off, "co-operation" in one: what `countriesIn` reads. */
export function plainWords(name: string): string[] {
  const once = nameWords(name).map((word) => word.replace(/'s?$/u, ''));
  return once.filter(Boolean).flatMap((word, n, all) => {
    if (word === 'co' && isRestOfCo(all[n + 1])) return [];
    return all[n - 1] === 'co' && isRestOfCo(word) ? [`co${word}`] : [word];
  });
}

/** "Co-operative", "co-ordination", but "co-founder". */
function isRestOfCo(word: string | undefined): boolean {
  return word !== undefined && /^(?:operat|ordinat)/u.test(word);
}
