/** How a person's name is built: given names, surnames, and in which order they may stand. */
import { isGivenName, isHungarianGivenName, type Sex, sexOfGivenName } from './given-names.ts';
import { type NameParts, type NameWord, namePartsOf } from './name-parts.ts';
import {
  ALSO_GIVEN,
  EASTERN_GIVEN,
  IBERIAN_SURNAMES,
  JAPANESE_GIVEN,
  JAPANESE_SURNAMES,
  NAMES_PARENT,
  PATRONYMIC,
  SURNAMES_FIRST,
  VIETNAMESE_SURNAMES,
} from './name-words.ts';

/** One way to read a name. */
export interface Reading {
  /** Given names and initials in order; middle words that may be surnames as well are here. */
  readonly given: readonly NameWord[];
  /** One, or two where a custom or a hyphen gives two; none for a single word. */
  readonly surnames: readonly NameWord[];
  readonly surnameFirst: boolean;
}

export interface PersonName extends NameParts {
  /** The words joined by spaces, for equality: particles, titles and suffixes do not count. */
  readonly text: string;
  /** The same words in order of code points. */
  readonly sorted: string;
  /** Names in a total order, for whatever is told of two of them. */
  readonly order: string;
  /** Most likely first; a second one where the order is open. None for a bare name: a word, or two that a hyphen joins. */
  readonly readings: readonly Reading[];
  /** "Vladimirovich": no middle name of its own. */
  readonly patronymic: string | null;
  /** Sex that titles or, where there are none, the given name tell. */
  readonly sexOfName: Sex | null;
  /** The given name by which one is called alone, by custom of Iceland or Vietnam; elsewhere it is the surname. */
  readonly goesBy: NameWord | null;
}

/** Reads a name. Pure; never throws, whatever the text. */
export function personNameOf(name: string): PersonName {
  const parts = namePartsOf(name);
  const patronymic = parts.words.find(
    (word, i) => i === 1 && parts.words.length > 2 && PATRONYMIC.test(word.text),
  );
  const words = parts.words.filter((word) => word !== patronymic);
  const isBare = words.length < 2 || (words.length === 2 && words[1]?.isJoined === true);
  const readings = isBare ? [] : readingsOf(words, parts.hasComma);
  const text = words.map((word) => word.text).join(' ');
  const given = readings[0]?.given[0]?.text;
  return {
    ...parts,
    words,
    text,
    sorted: words.length < 2 ? text : sortedWords(words),
    order: [text, parts.generation ?? '', parts.called.join(' '), parts.born ?? '', name].join('|'),
    readings,
    patronymic: patronymic?.text ?? null,
    sexOfName: parts.sex ?? (given === undefined ? null : sexOfGivenName(given)),
    goesBy: goesByOf(words),
  };
}

function goesByOf(words: readonly NameWord[]): NameWord | null {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !second || !last) return null;
  if (NAMES_PARENT.test(last.text)) return first;
  // "Nguyen Van Thieu": the middle name is read as a particle.
  const isVietnamese = words.length > 2 || second.hasParticle;
  return isVietnamese && VIETNAMESE_SURNAMES.has(first.text) && !words.some(({ isJoined }) => isJoined)
    ? last
    : null;
}

/** Whether there is no given name in it, as far as is known: "Berg", "Robles Treviño", but not "Santiago López". */
export function isBareName({ readings, words }: PersonName): boolean {
  if (readings.length === 0) return true;
  return readings.some(({ given }) => given.length === 0) && !isGivenName(words[0]?.text ?? '');
}

function sortedWords(words: readonly NameWord[]): string {
  return words
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

function readingsOf(words: readonly NameWord[], hasComma: boolean): Reading[] {
  const west = surnameLast(words);
  if (hasComma) return [west];
  const east = { given: words.slice(1), surnames: words.slice(0, 1), surnameFirst: true };
  if (areSurnames(words)) return [west, { given: [], surnames: words, surnameFirst: false }];
  const order = orderOf(words);
  if (order === 'surname first') return [east];
  return order === 'surname last' ? [west] : [west, east];
}

/** "García Márquez", "Robles Treviño": two surnames alone. */
function areSurnames(words: readonly NameWord[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 2 || !isIberian(first)) return false;
  return isIberian(second) || !(isGivenName(first.text) || isGivenName(second.text) || second.isInitial);
}

type Order = 'surname first' | 'surname last' | 'open';

function orderOf(words: readonly NameWord[]): Order {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !second || !last || words.length > 4) return 'surname last';
  if (SURNAMES_FIRST.has(first.text) && !second.isJoined) return easternOrder(words);
  if (words.length !== 2 || second.hasParticle || first.isInitial || second.isInitial) return 'surname last';
  if (isGivenName(first.text)) return 'surname last';
  if (isJapanese(first, second)) return 'surname first';
  if (isHungarianGivenName(second.text)) return 'surname first';
  return isGivenName(second.text) && !SURNAMES_FIRST.has(second.text) ? 'open' : 'surname last';
}

/** Of two words: "Kishida Fumio", but "Tanaka Smith". */
function isJapanese(first: NameWord, second: NameWord): boolean {
  const isGiven = JAPANESE_GIVEN.test(second.text) && !JAPANESE_SURNAMES.has(second.text);
  return JAPANESE_SURNAMES.has(first.text) && isGiven && !second.isJoined;
}

/** Of a name that begins with a surname of the East: "Kim Jong-un", but "Kim Clijsters" and "Lee Child". */
function easternOrder(words: readonly NameWord[]): Order {
  const [first, ...rest] = words;
  const isEastern = rest.every(({ text, isInitial }) => !isInitial && EASTERN_GIVEN.test(text));
  const isAlsoGiven = ALSO_GIVEN.has(first?.text ?? '');
  // "Van" is a middle name in Vietnam and a particle elsewhere.
  if (!isEastern || (isAlsoGiven && rest.some(({ hasParticle }) => hasParticle))) return 'surname last';
  const isSure = !isAlsoGiven || (rest.length > 1 && rest.every(({ text }) => text.length < 6));
  if (rest.length === 1 && SURNAMES_FIRST.has(rest[0]?.text ?? '')) return 'open';
  return isSure ? 'surname first' : 'open';
}

/** The last word, with the one before where a hyphen or the custom of Spain and Portugal makes them two. */
function surnameLast(words: readonly NameWord[]): Reading {
  const last = words.at(-1);
  const before = words.at(-2);
  const two =
    words.length > 2 && before && last && (last.isJoined || isIberian(before) || before.hasParticle);
  const at = words.length - (two ? 2 : 1);
  return { given: words.slice(0, at), surnames: words.slice(at), surnameFirst: false };
}

function isIberian({ text, isInitial }: NameWord): boolean {
  return !isInitial && (IBERIAN_SURNAMES.has(text) || (text.length > 4 && text.endsWith('ez')));
}
