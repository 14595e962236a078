/** From the text of a person's name to its words, with what stands around them set apart. */
import { canonicalName, fold, nameWords } from '../../../shared/model/names.ts';
import { GENERATIONAL, HONORIFICS, PARTICLES } from '../../../shared/model/words.ts';
import type { Sex } from './given-names.ts';
import {
  LEADING_PARTICLES,
  LETTERS_BEHIND,
  MORE_PARTICLES,
  OTHER_TITLES,
  SURNAMES_FIRST,
  TITLES_OF_MEN,
  TITLES_OF_WOMEN,
} from './name-words.ts';

/** One word of a name that is neither title, particle nor suffix. */
export interface NameWord {
  /** Folded, without full stop. */
  readonly text: string;
  /** As it is written. */
  readonly shown: string;
  readonly isInitial: boolean;
  /** A hyphen joins it to the word before. */
  readonly isJoined: boolean;
  /** A particle stands before it: a surname, or its beginning. */
  readonly hasParticle: boolean;
}

export interface NameParts {
  readonly words: readonly NameWord[];
  /** "jr", "iii": tells a son from his father, and one king from another. */
  readonly generation: string | null;
  /** Other given names, in quotes or brackets. */
  readonly called: readonly string[];
  /** A surname of birth that the name itself tells: "née Rodham". */
  readonly born: string | null;
  /** Sex that a title before the name tells. */
  readonly sex: Sex | null;
  /** "Putin, Vladimir": written with the surname first. */
  readonly hasComma: boolean;
}

const ASIDE = /["“”«»]([^"“”«»]+)["“”«»]|\(([^()]*)\)|(?<=\s)['‘]([^'‘’]+)['’](?=\s)/gu;
/** "Ellen Wahlroos née Tikka", without brackets. */
const BORN_BEHIND = / née? (\p{Lu}.*)$/u;
const BORN = /^(?:née|nee|né|born|geb\.?) /iu;
/** "J.K." and "JK" before another word. */
const INITIALS = /(?<![\p{L}\p{M}])(?:\p{Lu}\.){2,4}|(?<![\p{L}\p{M}.])\p{Lu}{2,3}(?=\s+\p{Lu}\p{Ll})/gu;
/** In capitals: "Xi" is a surname. */
const NUMERAL = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{1,3}|XIV|XV|XVI{0,3}|XXI{0,3})$/u;
const HYPHENS = /[-‐-―]/u;

/** The parts of a name. Nothing in it is an error: what cannot be read as a name is a single word or none. */
export function namePartsOf(name: string): NameParts {
  const asides = [...name.matchAll(ASIDE)].map((found) =>
    canonicalName(found[1] ?? found[2] ?? found[3] ?? ''),
  );
  const whole = canonicalName(name.replace(ASIDE, ' ')) || canonicalName(name);
  const text = whole.replace(BORN_BEHIND, '');
  const [own, hasComma] = withoutComma(spreadInitials(text));
  const [untitled, sex] = withoutTitles(tokensOf(own));
  const [bare, generation] = withoutEnd(untitled, /\p{L}\.$/u.test(own));
  const born =
    asides.find((aside) => BORN.test(aside))?.replace(BORN, '') ?? BORN_BEHIND.exec(whole)?.[1] ?? null;
  return {
    words: wordsOf(bare),
    generation,
    called: asides.filter((aside) => !BORN.test(aside)).flatMap((aside) => nameWords(aside).slice(0, 1)),
    born: born === null ? null : (nameWords(born).at(-1) ?? null),
    sex,
    hasComma,
  };
}

/** A piece of a name between spaces; a hyphen may be in it. */
interface Token {
  readonly text: string;
  readonly shown: string;
}

function tokensOf(text: string): Token[] {
  return text
    .replace(/[.,"“”()]/gu, ' ')
    .split(/\s+/u)
    .map((shown) => ({ shown, text: fold(shown).replaceAll(' ', '') }))
    .filter((token) => token.text !== '');
}

function spreadInitials(text: string): string {
  return text.replace(INITIALS, (found) =>
    !found.includes('.') && SURNAMES_FIRST.has(found.toLowerCase())
      ? found
      : found.replace(/\p{Lu}\.?/gu, (letter) => `${letter} `),
  );
}

/** What stands behind a single comma comes first, unless it is a suffix. */
function withoutComma(text: string): [string, boolean] {
  const [before = '', behind = '', ...more] = text.split(',').map((part) => part.trim());
  const isSuffix = nameWords(behind).every((word) => GENERATIONAL.has(word) || LETTERS_BEHIND.has(word));
  return isSuffix || before === '' || more.length > 0 ? [text, false] : [`${behind} ${before}`, true];
}

function withoutTitles(words: readonly Token[]): [readonly Token[], Sex | null] {
  let first = 0;
  let sex: Sex | null = null;
  while (first < words.length - 1) {
    const word = words[first]?.text ?? '';
    const isWoman = TITLES_OF_WOMEN.has(word);
    const isMan = TITLES_OF_MEN.has(word);
    if (!isWoman && !isMan && !HONORIFICS.has(word) && !OTHER_TITLES.has(word)) break;
    sex ??= isWoman ? 'f' : isMan ? 'm' : null;
    first += 1;
  }
  return [words.slice(first), sex];
}

/** @param stops whether the name ends with a full stop: "Tim V." keeps a surname back and is no fifth Tim */
function withoutEnd(words: readonly Token[], stops: boolean): [readonly Token[], string | null] {
  let last = words.length;
  let generation: string | null = null;
  while (last > 1) {
    const { text: word, shown } = words[last - 1] ?? { text: '', shown: '' };
    const found = GENERATIONAL.get(word) ?? (NUMERAL.test(shown) ? word : null);
    const isNumber = found !== null && (found.length > 1 || !stops);
    if (!isNumber && !LETTERS_BEHIND.has(word)) break;
    generation ??= isNumber ? found : null;
    last -= 1;
  }
  return [words.slice(0, last), generation];
}

function wordsOf(tokens: readonly Token[]): NameWord[] {
  const words: NameWord[] = [];
  let hasParticle = false;
  const isSurname = tokens.slice(0, -1).every(({ text }) => isSmall(text)) && !isVietnamese(tokens);
  for (const [at, token] of tokens.entries()) {
    const parts = partsOf(token);
    for (const [i, part] of parts.entries()) {
      const isLast = at === tokens.length - 1 && i === parts.length - 1;
      const leads = LEADING_PARTICLES.has(parts.length > 1 ? `${part.text}-` : part.text);
      const isFirst = at === 0 && i === 0;
      const isIrish = part.shown === 'Ó';
      const isParticle =
        isIrish || (isFirst ? leads && (isSurname || tokens.length + parts.length < 4) : isSmall(part.text));
      if (isParticle && !isLast) {
        hasParticle = true;
        continue;
      }
      const isJoined = i > 0 && !hasParticle && words.length > 0;
      words.push(wordOf(part, isJoined, hasParticle));
      hasParticle = false;
    }
  }
  return words;
}

/** "Le Van Phuc": no family of the West has both particles. */
function isVietnamese([first, second]: readonly Token[]): boolean {
  return first?.text === 'le' && second?.text === 'van';
}

function partsOf({ text, shown }: Token): Token[] {
  const written = shown.split(HYPHENS).filter(Boolean);
  const parts = text.split(HYPHENS).filter(Boolean);
  return parts.map((part, i) => ({ text: part, shown: written[i] ?? part }));
}

function isSmall(part: string): boolean {
  return PARTICLES.has(part) || MORE_PARTICLES.has(part) || LEADING_PARTICLES.has(`${part}-`);
}

function wordOf({ text, shown }: Token, isJoined: boolean, hasParticle: boolean): NameWord {
  const isInitial = /^\p{L}$/u.test(text);
  return { text, shown: isInitial ? `${shown}.` : shown, isInitial, isJoined, hasParticle };
}
