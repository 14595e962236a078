/** What two names of persons have to do with each other. */
import { compareGiven, type GivenRelation } from './compare-given.ts';
import type { NameWord } from './name-parts.ts';
import type { PersonName, Reading } from './person-name.ts';
import { soundOf } from './sound.ts';

/** How the surnames meet. `extra`: one side has one more, before or behind. `clash`: both have two, one shared. */
export type SurnameRelation = 'same' | 'sound' | 'extra' | 'clash' | 'none';

export interface NameRelation {
  /** All words the same, in order, or but for the customs of the East (`isOneName`); at least two of them, or one with the
   * number of a monarch. */
  readonly isSame: boolean;
  /** The same words in another order, or a surname that stands first on one side and last on the other. */
  readonly isReordered: boolean;
  readonly surname: SurnameRelation;
  /** The surnames by which they meet, as either side writes it; null where they do not. */
  readonly surnames: readonly [NameWord, NameWord] | null;
  readonly given: GivenRelation;
  /** What the bare name of one side is in the other: its surname, given name or another of its words. */
  readonly bare: 'surname' | 'given' | 'other' | null;
  /** The bare name sounds like it, but is not it. */
  readonly isBareSound: boolean;
  /** "jr" and "sr", or "jr" and none; null where they are the same. */
  readonly generations: readonly [string | null, string | null] | null;
}

/** In a few words: same name, names that one person can have, names that one cannot, names that share nothing. */
export type NameVerdict = 'same' | 'compatible' | 'contradiction' | 'different';

const NO_GIVEN: GivenRelation = { fits: [], isPart: false, excludes: null, clash: null };

const NOTHING: Omit<NameRelation, 'generations'> = {
  isSame: false,
  isReordered: false,
  surname: 'none',
  surnames: null,
  given: NO_GIVEN,
  bare: null,
  isBareSound: false,
};

/** Compares two names. Pure and symmetric: pairs of words are told in the order of the names, not of the arguments. */
export function compareNames(a: PersonName, b: PersonName): NameRelation {
  return a.order <= b.order ? compareOrdered(a, b) : compareOrdered(b, a);
}

function compareOrdered(a: PersonName, b: PersonName): NameRelation {
  const generations = a.generation === b.generation ? null : ([a.generation, b.generation] as const);
  const none = { ...NOTHING, generations };
  if (a.words.length === 0 || b.words.length === 0) return none;
  const [king, same] = [a.words[0], b.words[0]];
  if (king && same && isOneMonarch(a, b))
    return { ...none, isSame: true, surname: 'same', surnames: [king, same] };
  if (a.readings.length === 0 || b.readings.length === 0) return { ...none, ...compareBare(a, b) };
  const isSame = a.text === b.text || isOneName(a, b);
  if (isSame || a.sorted === b.sorted)
    return { ...none, isSame, isReordered: !isSame, surname: 'same', surnames: sameSurname(a, b) };
  if (!mayMeet(a, b)) return none;
  const pairs = a.readings.flatMap((x) => b.readings.map((y) => compareReadings(x, y, [a, b])));
  return { ...none, ...pairs.reduce((one, other) => (rank(other) > rank(one) ? other : one)) };
}

/** "Louis XIV" is the name in full; "Hale Jr." is not. */
function isOneMonarch(a: PersonName, b: PersonName): boolean {
  const isWhole = ({ words, generation }: PersonName) =>
    words.length === 1 && generation !== null && !/^[js]r$/u.test(generation);
  return a.text === b.text && a.generation === b.generation && isWhole(a) && isWhole(b);
}

/** The verdict of a relation. */
export function verdictOf(relation: NameRelation): NameVerdict {
  const { generations, given, surname, bare } = relation;
  if (surname === 'none' && bare === null) return 'different';
  if (generations?.every((generation) => generation !== null)) return 'contradiction';
  if (surname === 'clash' || given.excludes || given.clash) return 'contradiction';
  return relation.isSame && !generations ? 'same' : 'compatible';
}

type Compared = Pick<NameRelation, 'surname' | 'surnames' | 'given' | 'isReordered'>;

/**
 * Whether two names are one whose surname stands first by custom, at least on one side, however the syllables of the
 * given name are joined: "Kim Min-ji", "Kim Minji" and "Min-ji Kim"; "Orbán Viktor" and "Viktor Orbán". Another order
 * counts only where the one with the surname first cannot be read otherwise.
 */
function isOneName(a: PersonName, b: PersonName): boolean {
  return a.readings.some((x) => b.readings.some((y) => isCustom(x, a, y, b) && isOneReading(x, y)));
}

function isOneReading(x: Reading, y: Reading): boolean {
  return textOf(x.surnames) === textOf(y.surnames) && joinedText(x.given) === joinedText(y.given);
}

function isCustom(x: Reading, a: PersonName, y: Reading, b: PersonName): boolean {
  if (x.surnameFirst === y.surnameFirst) return x.surnameFirst;
  return (x.surnameFirst ? a : b).readings.length === 1;
}

/** The surname of the first reading of one that is a surname of the other as well. */
function sameSurname(a: PersonName, b: PersonName): readonly [NameWord, NameWord] | null {
  for (const { surnames } of a.readings) {
    const word = surnames.at(-1);
    const other = b.readings
      .map((reading) => reading.surnames.at(-1))
      .find((one) => one?.text === word?.text);
    if (word && other) return [word, other];
  }
  return null;
}

/** Quickly, whether any word of one is like one of the other; most pairs share none. */
function mayMeet(a: PersonName, b: PersonName): boolean {
  return (
    a.words.some((x) => b.words.some((y) => x.text === y.text || soundOf(x.text) === soundOf(y.text))) ||
    a.born !== b.born
  );
}

function compareReadings(a: Reading, b: Reading, names: readonly [PersonName, PersonName]): Compared {
  const { surname, surnames } = compareSurnames(a, b, names);
  if (surname === 'none') return { surname, surnames, given: NO_GIVEN, isReordered: false };
  const [x, y] = surname === 'extra' ? [withoutShared(a, b), withoutShared(b, a)] : [a, b];
  const given = compareGiven(x, y, names);
  return {
    surname,
    surnames,
    given: surname === 'extra' && isNoPart(x, a, y, b) ? { ...given, isPart: false } : given,
    isReordered: a.surnameFirst !== b.surnameFirst,
  };
}

/** The better reading of two names is the one by which they are nearer to being one. */
function rank({ surname, given }: Compared): number {
  const bySurname = { same: 4, extra: 3, sound: 2, clash: 1, none: 0 }[surname];
  const isOpen = given.excludes === null && given.clash === null;
  return bySurname + (surname !== 'none' && isOpen ? 10 : 0) + (given.fits.length > 0 ? 5 : 0);
}

type Surnames = Pick<NameRelation, 'surname' | 'surnames'>;

const find = (words: readonly NameWord[], text: string | null | undefined): NameWord | undefined =>
  words.find((word) => word.text === text);

function compareSurnames(a: Reading, b: Reading, [x, y]: readonly [PersonName, PersonName]): Surnames {
  const shared = a.surnames.filter(({ text }) => find(b.surnames, text));
  const met = shared.at(-1);
  if (met) {
    const surnames = [met, find(b.surnames, met.text) ?? met] as const;
    if (a.surnames.length !== b.surnames.length) return { surname: 'extra', surnames };
    return { surname: shared.length === a.surnames.length ? 'same' : 'clash', surnames };
  }
  const [one, other] = [a.surnames.at(-1), b.surnames.at(-1)];
  if (!one || !other) return { surname: 'none', surnames: null };
  // "Rodham" in "Hillary Rodham Clinton", or in brackets behind "Hillary Clinton".
  const middle =
    find(a.given.slice(1), other.text) ??
    find(b.given.slice(1), one.text) ??
    find(b.surnames, x.born) ??
    find(a.surnames, y.born);
  if (middle) return { surname: 'extra', surnames: [middle, middle] };
  const meets = soundOf(one.text) === soundOf(other.text);
  return meets ? { surname: 'sound', surnames: [one, other] } : { surname: 'none', surnames: null };
}

/**
 * Whether the one with fewer given names has a surname that is no word of the other: "Maria Donato Castellano" leaves
 * out no name of "Maria Elena Donato".
 * @param x, y the same names without what they share as a surname
 */
function isNoPart(x: Reading, a: Reading, y: Reading, b: Reading): boolean {
  const [short, long] = x.given.length < y.given.length ? [a, b] : [b, a];
  return short.surnames.some(({ text }) => !find([...long.given, ...long.surnames], text));
}

/** Given names without a word that is a surname in the other name. */
function withoutShared(reading: Reading, other: Reading): Reading {
  const given = reading.given.filter(({ text }, i) => i === 0 || !find(other.surnames, text));
  return { ...reading, given };
}

type Bare = Pick<NameRelation, 'surname' | 'surnames' | 'bare' | 'isBareSound'>;

const APART: Bare = { surname: 'none', surnames: null, bare: null, isBareSound: false };

function compareBare(a: PersonName, b: PersonName): Bare {
  const [short, full] = a.readings.length === 0 ? [a, b] : [b, a];
  const word = short.words.at(-1);
  if (!word) return APART;
  if (full.readings.length === 0) return bareSurname(short, full.words, full.text);
  const given =
    full.readings.some((reading) => isBeginning(short, reading.given)) ||
    full.called.includes(short.text) ||
    full.goesBy?.text === short.text;
  const found = full.readings.map(({ surnames }) => bareSurname(short, surnames, textOf(surnames)));
  const same = found.find(({ surname }) => surname === 'same');
  if (same) return same;
  if (given) return { ...APART, bare: 'given' };
  if (` ${full.text} `.includes(` ${short.text} `)) return { ...APART, bare: 'other' };
  return found.find(({ surname }) => surname === 'sound') ?? APART;
}

const textOf = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ');
const joinedText = (words: readonly NameWord[]): string => words.map(({ text }) => text).join('');

function isBeginning({ words }: PersonName, given: readonly NameWord[]): boolean {
  return words.every(({ text }, i) => text === given[i]?.text);
}

function bareSurname(short: PersonName, surnames: readonly NameWord[], text: string): Bare {
  const word = short.words.at(-1);
  const last = surnames.at(-1);
  if (!word || !last) return APART;
  const met = short.text === text ? last : short.words.length === 1 ? find(surnames, word.text) : undefined;
  if (met) return { surname: 'same', surnames: [word, met], bare: 'surname', isBareSound: false };
  const meets = short.words.length === 1 && soundOf(word.text) === soundOf(last.text);
  return meets ? { surname: 'sound', surnames: [word, last], bare: 'surname', isBareSound: true } : APART;
}
