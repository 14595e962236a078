/** Names of organizations as they are compared. */

import { fold, nameWords, normalisedName } from '../../../shared/model/names.ts';
import { withoutPossessive } from '../../../shared/model/possessive.ts';
import { FUNCTION_WORDS, LEGAL_FORMS } from '../../../shared/model/words.ts';
import type { Mention } from '../spans/mentions.ts';
import { countryWord } from './countries.ts';
import { SAME_NAMES, SAME_WORDS } from './name-words.ts';

/** One name, with all mentions that write it in one way or another. */
export interface OrganizationForm {
  /** The words that count; a country at the beginning is its code, so that "US" and "American" are one. */
  readonly words: readonly string[];
  readonly texts: readonly string[];
  readonly acronym: boolean;
  readonly mentions: readonly Mention[];
}

/** Words of a longer name are not looked at. */
const MAX_WORDS = 12;
const MAX_COUNTRY_WORDS = 4;

/** @param mentions all whose words are the same, at least one, in order of text */
export function organizationForm(mentions: readonly Mention[]): OrganizationForm {
  const texts = [...new Set(mentions.map(({ text }) => text))];
  return { words: organizationWords(texts[0] ?? ''), texts, acronym: texts.some(isAcronym), mentions };
}

export const firstId = ({ mentions }: OrganizationForm): number => mentions[0]?.id ?? 0;

/** The words of a name that count. */
export function organizationWords(name: string): string[] {
  const plain = normalisedName('Organization', name)
    .split(' ')
    .map((word) => SAME_WORDS.get(word) ?? word);
  const words = (SAME_NAMES.get(plain.join(' ')) ?? plain.join(' ')).split(' ');
  const coded = withCountryCode(words);
  const known = coded[0] === 'un' && coded.length > 1 ? ['united', 'nations', ...coded.slice(1)] : coded;
  return known.slice(0, MAX_WORDS);
}

/** "American", "U.S." and "United States" at the beginning are one word. */
function withCountryCode(words: readonly string[]): string[] {
  for (let count = Math.min(MAX_COUNTRY_WORDS, words.length); count > 0; count -= 1) {
    const word = countryWord(words.slice(0, count).join(' '));
    if (word && word.form !== 'capital') return [`=${word.key}`, ...words.slice(count)];
  }
  return [...words];
}

/** Whether a word of a form is a country. */
export function isCountryCode(word: string | undefined): boolean {
  return word?.startsWith('=') ?? false;
}

/** "BdP", "U.S.S.R.", "CJTF-OIR": one word with two capitals that are at least half of it. */
export function isAcronym(text: string): boolean {
  const bare = withoutPossessive(text).replace(/s$/u, '');
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    /^\p{Lu}[\p{L}\d.&-]{1,11}$/u.test(bare) &&
    capitals > 1 &&
    capitals * 2 >= bare.replace(/[^\p{L}]/gu, '').length
  );
}

/** The letters of an acronym, lower case. */
export function acronymLetters(text: string): string {
  return fold(withoutPossessive(text).replace(/s$/u, '')).replace(/[^\p{L}\d]/gu, '');
}

/** All acronyms that a name of several words may have: with small words and without, "UN" in it whole or not. */
export function acronymsOf(text: string): Set<string> {
  const tokens = text.split(/[\s-]+/u).slice(0, MAX_WORDS);
  const upper = tokens.filter((token) => /^[\p{Lu}.]{2,6}$/u.test(token)).map(acronymLetters);
  const words = nameWords(text.replace(/['’]s(?!\p{L})/gu, '')).slice(0, MAX_WORDS);
  const named = words.filter((word) => word !== 'the');
  const plain = named.filter((word) => !FUNCTION_WORDS.has(word));
  const great = nameWords(tokens.filter((token) => /^\p{Lu}/u.test(token)).join(' '));
  const known = plain.filter((word, i) => i === 0 || !LEGAL_FORMS.has(word));
  const initials = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('');
  const whole = plain.map((word) => (upper.includes(word) ? word : (word[0] ?? ''))).join('');
  const numbered = /\d/u.test(words[0] ?? '') ? [`${words[0]}${initials(words.slice(1))}`] : [];
  const all = [
    initials(words),
    initials(named),
    initials(plain),
    initials(known),
    initials(great),
    whole,
    ...numbered,
  ];
  return new Set(words.length > 1 ? all.filter(({ length }) => length > 1) : []);
}

/** Whether letters are made of beginnings of a name's words, as "NaCo" of "National Council". */
export function isMadeOf(letters: string, name: string): boolean {
  const words = nameWords(name).slice(0, MAX_WORDS);
  let ends = new Set([0]);
  for (const [k, word] of words.entries()) {
    const skipped = k > 0 || words.length > 2 ? [...ends] : [];
    const next = new Set(FUNCTION_WORDS.has(word) || (k === 0 && countryWord(word)) ? skipped : []);
    for (const end of ends) {
      for (let n = 1; n <= word.length && letters[end + n - 1] === word[n - 1]; n += 1) next.add(end + n);
    }
    ends = next;
  }
  return ends.has(letters.length);
}
