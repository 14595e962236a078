/** Names of persons as they are compared: their words, and whether one can be a shorter way to write another. */

import { fold, nameWords } from '../../../shared/model/names.ts';
import { withoutPossessive } from '../../../shared/model/possessive.ts';
import { GENERATIONAL, HONORIFICS, PARTICLES } from '../../../shared/model/words.ts';
import type { Mention } from '../spans/mentions.ts';
import { FAMILY_NAME_FIRST, givenName } from './given-names.ts';

/** One way in which the article writes a name, with all mentions that write it so. */
export interface PersonForm {
  readonly words: readonly string[];
  /** The words without the particles of a surname: "abdelbaset", "megrahi" of "Abdelbaset al-Megrahi". */
  readonly core: readonly string[];
  /** "jr", "iii": they tell a son from his father, and one king from another. */
  readonly generation: string | null;
  /** Words of the core that a hyphen joins to the one before. */
  readonly joined: ReadonlySet<number>;
  /** Where in the core a family name may stand. */
  readonly family: ReadonlySet<number>;
  readonly mentions: readonly Mention[];
  /** They are of another who bears the same full name. */
  readonly isSecond?: boolean;
}

const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi{0,3})$/u;
/** "J.K." and "JK": initials written without a space. */
const INITIALS = /(?<![\p{L}\p{M}])(?:\p{Lu}\.){2,4}|(?<![\p{L}\p{M}.])\p{Lu}{2}(?= \p{Lu}\p{Ll})/gu;
/** "al-Assad", "van Gogh": a particle that no given name can be. */
const LEADING_PARTICLE = /^(?:[Aa]l-|[Ee]l-|\p{Ll}+[ -])/u;

/** @param mentions all that write one name, at least one */
export function personForm(mentions: readonly Mention[]): PersonForm {
  const text = withoutPossessive(mentions[0]?.text ?? '');
  const spread = text.replace(INITIALS, (found) => found.replace(/\p{Lu}\.?/gu, (letter) => `${letter} `));
  const all = nameWords(spread);
  const bare = all.filter((word, i) => i >= all.length - 1 || i > 0 || !HONORIFICS.has(word));
  const [words, generation] = withoutGeneration(bare);
  const core = words.filter((word, i) => !PARTICLES.has(word) || (i === 0 && !LEADING_PARTICLE.test(text)));
  const parts = core.length > 0 ? core : words;
  const joined = joinedWords(text, parts);
  return { words, core: parts, generation, joined, family: familyPlaces(parts, joined), mentions };
}

function withoutGeneration(words: readonly string[]): [readonly string[], string | null] {
  const last = words.at(-1) ?? '';
  const generation = GENERATIONAL.get(last) ?? (NUMERAL.test(last) ? last : null);
  return words.length > 1 && generation ? [words.slice(0, -1), generation] : [words, null];
}

function joinedWords(text: string, core: readonly string[]): ReadonlySet<number> {
  const pairs = new Set(
    fold(text)
      .split(/\s+/u)
      .flatMap((token) => {
        const parts = token.split(/[-‐-―]/u);
        return parts.slice(1).map((part, i) => `${parts[i]}-${part}`);
      }),
  );
  return new Set(core.flatMap((word, i) => (i > 0 && pairs.has(`${core[i - 1]}-${word}`) ? [i] : [])));
}

/** The last word, "López" in "Andrés López Obrador", "Kim" in "Kim Jong-un". */
function familyPlaces(core: readonly string[], joined: ReadonlySet<number>): ReadonlySet<number> {
  const last = core.length - 1;
  const eastern = core.length < 4 && FAMILY_NAME_FIRST.has(core[0] ?? '') && !joined.has(1);
  if (!eastern) return new Set(last > 1 ? [last - 1, last] : [last]);
  return new Set(last === 1 || joined.has(2) ? [0] : [0, last]);
}

export const firstId = (form: PersonForm): number => form.mentions[0]?.id ?? 0;

/** How many of the words are one letter. */
export const initialsIn = ({ core }: PersonForm): number => core.filter((word) => word.length === 1).length;

/** Whether one form can be a shorter way to write the other, or the same one in another order. */
export function isShortFor(short: PersonForm, full: PersonForm): boolean {
  if (short.generation !== full.generation) {
    const regnal = short.generation !== null && short.core.length === 1;
    if (regnal || (short.generation && full.generation)) return false;
  }
  const [x, y] = [short.core, full.core];
  if (x.length === 1) return placeOf(short, full) !== null && !isFathersName(short, full);
  if (isTail(short.words, full.words)) return true;
  if (isHalfGivenName(short, full)) return false;
  if (x.length === y.length) return x.every((word, i) => fits(word, y[i], i)) || sameWords(x, y);
  const sameFirst = fits(x[0] ?? '', y[0], 0);
  const sameLast = x.at(-1) === y.at(-1);
  return x.length < y.length && (sameFirst || sameLast) && isSubsequence(x, y);
}

/** How near a single word is to being what somebody is called by; less is nearer. */
export type Place = 0 | 1 | 2 | 3;

/** Where a single word stands in a full name: 0 family name, 1 given name, 2 between, 3 a pet form or half a name. */
export function placeOf({ core }: PersonForm, full: PersonForm): Place | null {
  const [word = ''] = core;
  if (core.length !== 1 || word.length < 2) return null;
  const at = full.core.lastIndexOf(word);
  if (full.core.length === 1) return at < 0 ? null : 2;
  if (at < 0) return givenName(word) === givenName(full.core[0] ?? '') ? 3 : null;
  if (full.joined.has(at) || full.joined.has(at + 1)) return at === 0 ? 1 : 3;
  if (full.family.has(at)) return 0;
  return at === 0 ? 1 : 2;
}

/** "Salman" is the father of Mohammed bin Salman. */
const FATHERS = new Set(['bin', 'ibn', 'bint', 'binti']);

function isFathersName({ words: [word = '', another] }: PersonForm, { words }: PersonForm): boolean {
  return another === undefined && FATHERS.has(words[words.lastIndexOf(word) - 1] ?? '');
}

/** "Hans Vogel" is not Hans-Peter Vogel: nobody is called by half of a given name and a surname. */
function isHalfGivenName({ core: [given, ...rest] }: PersonForm, { core, joined }: PersonForm): boolean {
  const isJoined = joined.has(1) && core.length > 2 && given === core[0];
  return isJoined && rest.length > 0 && rest[0] !== core[1];
}

function isTail(short: readonly string[], full: readonly string[]): boolean {
  return short.length < full.length && short.every((word, i) => word === full.at(i - short.length));
}

/** The same word, its initial, or at the beginning a pet form of it. */
function fits(word: string, full: string | undefined, i: number): boolean {
  if (full === undefined) return false;
  if (word === full || isInitial(word, full) || isInitial(full, word)) return true;
  return i === 0 && givenName(word) === givenName(full);
}

function isInitial(word: string, name: string): boolean {
  return word.length === 1 && name.startsWith(word);
}

/** "Orbán Viktor" and "Viktor Orbán". */
function sameWords(x: readonly string[], y: readonly string[]): boolean {
  return [...x].sort().join(' ') === [...y].sort().join(' ');
}

/** Whether the words stand in the full name in the same order; an initial has to stand in its own place. */
function isSubsequence(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const [i, word] of short.entries()) {
    while (at < full.length && !(at === i ? fits(word, full[at], i) : word.length > 1 && word === full[at]))
      at += 1;
    if (at === full.length) return false;
    at += 1;
  }
  return true;
}
