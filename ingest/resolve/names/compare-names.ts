/** What two names of persons have to do with each other. */
import { compareGiven, type GivenRelation } from './compare-given.ts';
import type { NameWord } from './name-parts.ts';
import type { PersonName, Reading } from './person-name.ts';
import { soundOf } from './sound.ts';

/** How the surnames meet. `extra`: one side has one more, before or behind. `clash`: both have two, one shared. */
export type SurnameRelation = 'same' | 'sound' | 'extra' | 'clash' | 'none';

export interface NameRelation {
  /** All words the same, in order; at least two of them. */
  readonly isSame: boolean;
  /** The same words in another order, or a surname that stands first on one side and last on the other. */
  readonly isReordered: boolean;
  readonly surname: SurnameRelation;
  readonly given: GivenRelation;
  /** What the single word of one side is in the other: its surname, given name or another of its words. */
  readonly bare: 'surname' | 'given' | 'other' | null;
  /** The single word sounds like it, but is not it. */
  readonly isBareSound: boolean;
  /** "jr" and "sr", or "jr" and none; null where they are the same. */
  readonly generations: readonly [string | null, string | null] | null;
}

/** In a few words: same name, names that one person can have, names that one cannot, names that share nothing. */
export type NameVerdict = 'same' | 'compatible' | 'contradiction' | 'different';

const NO_GIVEN: GivenRelation = { fits: [], isPart: false, excludes: null, clash: null };

/** Compares two names. Pure and symmetric: pairs of words are told in the order of the names, not of the arguments. */
export function compareNames(a: PersonName, b: PersonName): NameRelation {
  return orderOf(a) <= orderOf(b) ? compareOrdered(a, b) : compareOrdered(b, a);
}

function orderOf({ text, generation, called, born }: PersonName): string {
  return [text, generation ?? '', called.join(' '), born ?? ''].join('|');
}

function compareOrdered(a: PersonName, b: PersonName): NameRelation {
  const generations = a.generation === b.generation ? null : ([a.generation, b.generation] as const);
  const none: NameRelation = {
    isSame: false,
    isReordered: false,
    surname: 'none',
    given: NO_GIVEN,
    bare: null,
    isBareSound: false,
    generations,
  };
  if (a.words.length === 0 || b.words.length === 0) return none;
  if (a.words.length === 1 || b.words.length === 1) return { ...none, ...compareBare(a, b) };
  if (a.text === b.text) return { ...none, isSame: true, surname: 'same' };
  if (a.text.length === b.text.length && sortedText(a) === sortedText(b)) {
    return { ...none, isReordered: true, surname: 'same' };
  }
  const pairs = a.readings.flatMap((x) => b.readings.map((y) => compareReadings(x, y, [a, b])));
  const best = pairs.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return { ...none, ...best };
}

/** The verdict of a relation. */
export function verdictOf(relation: NameRelation): NameVerdict {
  const { generations, given, surname, bare } = relation;
  if (surname === 'none' && bare === null) return 'different';
  if (generations?.every((generation) => generation !== null)) return 'contradiction';
  if (surname === 'clash' || given.excludes || given.clash) return 'contradiction';
  return relation.isSame && !generations ? 'same' : 'compatible';
}

function sortedText({ words }: PersonName): string {
  return words
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

type Compared = Pick<NameRelation, 'surname' | 'given' | 'isReordered'>;

function compareReadings(a: Reading, b: Reading, names: readonly [PersonName, PersonName]): Compared {
  const surname = compareSurnames(a, b, names);
  if (surname === 'none') return { surname, given: NO_GIVEN, isReordered: false };
  const [x, y] = surname === 'extra' ? [withoutShared(a, b), withoutShared(b, a)] : [a, b];
  return { surname, given: compareGiven(x, y, names), isReordered: a.surnameFirst !== b.surnameFirst };
}

/** The better reading of two names is the one by which they are nearer to being one. */
function rank({ surname, given }: Compared): number {
  const bySurname = { same: 4, extra: 3, sound: 2, clash: 1, none: 0 }[surname];
  const isOpen = given.excludes === null && given.clash === null;
  return bySurname + (surname !== 'none' && isOpen ? 10 : 0) + (given.fits.length > 0 ? 5 : 0);
}

const last = (words: readonly NameWord[]): string => words.at(-1)?.text ?? '';
const has = (words: readonly NameWord[], text: string): boolean => words.some((word) => word.text === text);

function compareSurnames(a: Reading, b: Reading, [x, y]: readonly [PersonName, PersonName]): SurnameRelation {
  const shared = a.surnames.filter(({ text }) => has(b.surnames, text));
  if (shared.length > 0) {
    if (a.surnames.length === b.surnames.length)
      return shared.length === a.surnames.length ? 'same' : 'clash';
    return 'extra';
  }
  if (
    isMiddleOf(a, b) ||
    isMiddleOf(b, a) ||
    has(b.surnames, x.born ?? '') ||
    has(a.surnames, y.born ?? '')
  ) {
    return 'extra';
  }
  return soundOf(last(a.surnames)) === soundOf(last(b.surnames)) ? 'sound' : 'none';
}

/** "Rodham" in "Hillary Rodham Clinton". */
function isMiddleOf({ surnames }: Reading, { given }: Reading): boolean {
  return has(given.slice(1), last(surnames));
}

/** Given names without a word that is a surname in the other name. */
function withoutShared(reading: Reading, other: Reading): Reading {
  const given = reading.given.filter(({ text }, i) => i === 0 || !has(other.surnames, text));
  return { ...reading, given };
}

function compareBare(a: PersonName, b: PersonName): Pick<NameRelation, 'surname' | 'bare' | 'isBareSound'> {
  const [short, full] = a.words.length === 1 ? [a, b] : [b, a];
  const word = short.words[0];
  if (!word) return { surname: 'none', bare: null, isBareSound: false };
  if (full.words.length === 1) return bareAs('surname', word.text, full.words[0]?.text ?? '');
  const reading = full.readings[0];
  const surname = reading?.surnames.find(({ text }) => text === word.text);
  if (surname) return { surname: 'same', bare: 'surname', isBareSound: false };
  const given = reading?.given[0]?.text ?? '';
  if (word.text === given || full.called.includes(word.text))
    return { surname: 'none', bare: 'given', isBareSound: false };
  if (has(full.words, word.text)) return { surname: 'none', bare: 'other', isBareSound: false };
  return bareAs('surname', word.text, last(reading?.surnames ?? []));
}

function bareAs(
  bare: 'surname',
  a: string,
  b: string,
): Pick<NameRelation, 'surname' | 'bare' | 'isBareSound'> {
  if (a === b) return { surname: 'same', bare, isBareSound: false };
  const meets = soundOf(a) === soundOf(b);
  return { surname: meets ? 'sound' : 'none', bare: meets ? bare : null, isBareSound: meets };
}
