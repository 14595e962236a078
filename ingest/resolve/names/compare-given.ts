/** Whether the given names of two names can be those of one person, and by which liberty. */
import { areTranslations, isGivenName } from './given-names.ts';
import type { NameWord } from './name-parts.ts';
import { fullGivenNames, isAnyonesNickname } from './nicknames.ts';
import type { PersonName, Reading } from './person-name.ts';
import { soundOf } from './sound.ts';

/** What makes two given names, or two rows of them, one: the same letters, or a liberty taken with them. */
export type GivenFit = 'same' | 'initial' | 'nickname' | 'spelling';

export interface GivenRelation {
  /** How the names fit that both tell; empty where one side tells none. */
  readonly fits: readonly { readonly fit: GivenFit; readonly words: readonly [string, string] }[];
  /** One side has more of them, or is called by one that is not the first. */
  readonly isPart: boolean;
  /**
   * First names that cannot both be those of one person; sure where neither can be a nickname or spelling. One that
   * anybody may be called, "Buck", says little.
   */
  readonly excludes: {
    readonly words: readonly [string, string];
    readonly isSure: boolean;
    readonly isAnyones?: boolean;
  } | null;
  /** Middle names that cannot, behind first names that can. */
  readonly clash: readonly [string, string] | null;
}

const NONE: GivenRelation = { fits: [], isPart: false, excludes: null, clash: null };

/** How two given names fit, or null where they do not. Symmetric. */
export function fitOf(a: NameWord, b: NameWord): GivenFit | null {
  if (a.text === b.text) return 'same';
  if (a.isInitial || b.isInitial) return a.text[0] === b.text[0] ? 'initial' : null;
  if (shareFullName(a.text, b.text)) return 'nickname';
  return areTranslations(a.text, b.text) || soundOf(a.text) === soundOf(b.text) ? 'spelling' : null;
}

function shareFullName(a: string, b: string): boolean {
  const [x, y] = [namesFor(a), namesFor(b)];
  return x.some((name) => y.includes(name));
}

/** What a word may stand for; a short form may be the name in the register as well. */
function namesFor(word: string): readonly string[] {
  const full = fullGivenNames(word);
  return full.includes(word) ? full : [...full, word];
}

/** Compares given names, without patronymics. Symmetric but for the order of the words that it tells. */
export function compareGiven(
  a: Reading,
  b: Reading,
  names: readonly [PersonName, PersonName],
): GivenRelation {
  if (a.given.length === 0 || b.given.length === 0) return NONE;
  if (joined(a.given) === joined(b.given)) return sameAs(shown(a.given), shown(b.given));
  if (a.surnameFirst || b.surnameFirst) return compareWhole(a.given, b.given);
  const [first, other] = [a.given[0], b.given[0]];
  if (!first || !other) return NONE;
  if (isHyphenated(a.given) && isHyphenated(b.given)) return compareWhole(a.given, b.given);
  const fit = fitOf(first, other);
  if (fit) return alongMiddles(a.given, b.given, { fit, words: [first.shown, other.shown] });
  return (
    byAnotherName(a.given, b.given, names) ?? {
      ...NONE,
      excludes: {
        words: [first.shown, other.shown],
        isSure: isGivenName(first.text) && isGivenName(other.text),
        isAnyones: isAnyonesNickname(first.text) || isAnyonesNickname(other.text),
      },
    }
  );
}

const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text).join('');

/** As it is written, but for what stood between the words other than a hyphen. */
function shown(words: readonly NameWord[]): string {
  return words.reduce((all, word, i) => `${all}${i === 0 ? '' : word.isJoined ? '-' : ' '}${word.shown}`, '');
}

function isHyphenated(words: readonly NameWord[]): boolean {
  return words[1]?.isJoined === true;
}

function sameAs(a: string, b: string): GivenRelation {
  return { ...NONE, fits: [{ fit: 'same', words: [a, b] }] };
}

/** Of names that are one word in two parts, "Jong-un": the same whole, the same sound, or the same initials. */
function compareWhole(a: readonly NameWord[], b: readonly NameWord[]): GivenRelation {
  const [x, y] = [joined(a), joined(b)];
  const words = [shown(a), shown(b)] as const;
  if (soundOf(x) === soundOf(y)) return { ...NONE, fits: [{ fit: 'spelling', words }] };
  const isInitials = (row: readonly NameWord[]) => row.every(({ isInitial }) => isInitial);
  const first = a[0] && b[0] ? fitOf(a[0], b[0]) : null;
  if (first === 'initial' && (isInitials(a) || isInitials(b)))
    return { ...NONE, fits: [{ fit: 'initial', words }] };
  // "Jong-un" and "Jong-il" are no spellings of one name; "Zedong" and "Tse-tung" are.
  const isSure = a.length === 2 && b.length === 2 && a.some(({ text }, i) => text === b[i]?.text);
  return { ...NONE, excludes: { words, isSure } };
}

function alongMiddles(
  a: readonly NameWord[],
  b: readonly NameWord[],
  first: GivenRelation['fits'][number],
): GivenRelation {
  const fits = [first];
  const [more, less] = a.length >= b.length ? [a.slice(1), b.slice(1)] : [b.slice(1), a.slice(1)];
  let from = 0;
  for (const word of less) {
    const at = more.findIndex((other, i) => i >= from && mayMeet(word, other, i === from));
    const met = more[at];
    if (!met) return { ...NONE, fits, clash: [word.shown, more[from]?.shown ?? more.at(-1)?.shown ?? ''] };
    const fit = fitOf(word, met);
    // What the first names leave open by an initial, the same name behind them tells: "K. Bhaskar".
    const isTelling = fit !== 'same' || (first.fit === 'initial' && !word.isInitial);
    if (fit && isTelling) fits.push({ fit, words: [word.shown, met.shown] });
    from = at + 1;
  }
  return { ...NONE, fits, isPart: more.length > less.length };
}

/** An initial has to stand in its own place: "George W." is not "George H. W.". */
function mayMeet(a: NameWord, b: NameWord, inPlace: boolean): boolean {
  return (inPlace || !(a.isInitial || b.isInitial)) && fitOf(a, b) !== null;
}

/** "Robert" of "J. Robert", or what stands in quotes in the other name. */
function byAnotherName(
  a: readonly NameWord[],
  b: readonly NameWord[],
  [x, y]: readonly [PersonName, PersonName],
): GivenRelation | null {
  return calledBy(a, x, b, y) ?? calledBy(b, y, a, x);
}

function calledBy(
  short: readonly NameWord[],
  { called: own }: PersonName,
  long: readonly NameWord[],
  { called }: PersonName,
): GivenRelation | null {
  const [first] = short;
  if (!first) return null;
  const nick = called.find((name) => name === first.text || own.includes(name));
  if (nick !== undefined)
    return { ...NONE, fits: [{ fit: 'nickname', words: [first.shown, long[0]?.shown ?? ''] }] };
  const rest = long.slice(1);
  const at = rest.findIndex((word) => !word.isInitial && !first.isInitial && fitOf(word, first) !== null);
  const met = rest[at];
  const fit = met && fitOf(met, first);
  return fit ? { ...NONE, fits: [{ fit, words: [first.shown, met.shown] }], isPart: true } : null;
}
