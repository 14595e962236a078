/**
 * Three strengths of cleaning a name: canonical (for show) < normalised (for equality) < key (for a block).
 * The idea of graded strengths is that of URL libraries; see also Unicode Standard Annex 15 for the forms used.
 */
import type { Kind } from '../schema/index.ts';
import { FOLDED_LETTERS, FUNCTION_WORDS, GENERATIONAL, HONORIFICS, LEGAL_FORMS } from './words.ts';

const APOSTROPHES = /[’‘ʼ`´]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** The name as it is shown: composed, one space between words, no invisible characters. */
export function canonicalName(name: string): string {
  return name.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Lower case without diacritics, with one apostrophe: "Łódź" and "lodz" fold to the same. Used for search as well. */
export function fold(text: string): string {
  // Before the decomposition, which makes an accent that stands alone a space, and after it, which brings new ones.
  const plain = canonicalName(text).replace(APOSTROPHES, "'").normalize('NFKD');
  const bare = plain.replace(/\p{M}/gu, '').replace(APOSTROPHES, "'").toLowerCase();
  return [...bare]
    .map((letter) => FOLDED_LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words of a folded name: full stops, commas and quotes gone, hyphens kept as spaces. */
export function nameWords(name: string): string[] {
  return fold(name)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[.,"“”()]/gu, ' ')
    .replace(/[-‐-―]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
}

function normalisedPerson(words: string[]): string[] {
  let first = 0;
  while (first < words.length - 1 && HONORIFICS.has(words[first] ?? '')) first += 1;
  return words.slice(first).map((word, index) => (index === 0 ? word : (GENERATIONAL.get(word) ?? word)));
}

function normalisedOrganization(words: string[]): string[] {
  const rest = words
    .map((word) => word.replace(/(?:'s)+$/u, ''))
    .filter((word) => word !== '&' && word !== '');
  while (rest.length > 1 && rest[0] === 'the') rest.shift();
  while (rest.length > 1 && LEGAL_FORMS.has(rest.at(-1) ?? '')) rest.pop();
  return rest;
}

const BEFORE_TITLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

/** Articles and possessives off a title: "the Prime Minister" is "prime minister". */
function normalisedTitle(words: string[]): string[] {
  const rest = [...words];
  while (rest.length > 1 && BEFORE_TITLES.has(rest[0] ?? '')) rest.shift();
  return rest;
}

const NORMALISE: Readonly<Record<Kind, (words: string[]) => string[]>> = {
  Person: normalisedPerson,
  Organization: normalisedOrganization,
  Role: normalisedTitle,
  Event: (words) => words,
};

/**
 * The name for equality: two names that normalise to the same text are the same name.
 * Empty only for a name without a visible sign.
 */
export function normalisedName(kind: Kind, name: string): string {
  const words = NORMALISE[kind](nameWords(name));
  return words.length > 0 ? words.join(' ') : fold(name) || canonicalName(name);
}

/** First letters of the words that count: "International Atomic Energy Agency" gives "iaea". */
export function initialsOf(name: string): string {
  return nameWords(name)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/** Whether a form is written as an acronym: two to eight capitals, full stops and digits allowed. */
export function looksLikeAcronym(form: string): boolean {
  return /^(?=.{2,12}$)\p{Lu}[\p{Lu}\d&.]*\p{Lu}\.?s?$/u.test(form.trim());
}

/** Whether `acronym` abbreviates `name` by its initials, function words counted or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = fold(acronym)
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=..)s$/u, '');
  const plain = nameWords(name);
  if (!looksLikeAcronym(acronym) || plain.length < 2) return false;
  const every = plain.map((word) => word[0] ?? '').join('');
  const withoutThe = plain
    .filter((word) => word !== 'the')
    .map((word) => word[0] ?? '')
    .join('');
  const full = fold(acronym).replace(/[^\p{L}]/gu, '');
  return [initialsOf(name), every, withoutThe].some((initials) => initials === letters || initials === full);
}
