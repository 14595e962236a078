/**
 * How a question may be put: words, alternatives in brackets, and places for names, roles and days, as in
 * `who (was|is) {person:Person} (in|on|) {when}`. It is matched word by word, in every way that fits; there is no
 * regular expression that a long text could keep busy.
 */
import type { Kind } from '../../schema/index.ts';

/** What stands in a place: an entity of a kind or of any, the name of a role, or days. */
export type Slot = Kind | 'any' | 'role' | 'when';

export interface Place {
  readonly name: string;
  readonly slot: Slot;
}

type Token = { readonly place: Place } | { readonly phrases: readonly (readonly string[])[] };
export type Phrase = readonly Token[];

/** The words that stand in each place. */
export type Filled = ReadonlyMap<string, string>;

/** Ways to read one question that are looked at: the first ones. */
const MOST_WAYS = 40;

const PART = /\{(?<name>\w+)(?::(?<slot>\w+))?\}|\((?<either>[^)]*)\)|(?<word>\S+)/gu;
const SLOTS: readonly Slot[] = ['Person', 'Organization', 'Role', 'Event', 'any', 'role', 'when'];

export function phraseOf(form: string): Phrase {
  return Array.from(form.matchAll(PART), ({ groups = {} }) => {
    const { name, slot, either, word = '' } = groups;
    if (name !== undefined) return { place: { name, slot: slotOf(slot ?? name) } };
    const phrases = (either ?? word).split('|').map((phrase) => phrase.split(' ').filter(Boolean));
    return { phrases };
  });
}

function slotOf(name: string): Slot {
  return SLOTS.find((slot) => slot === name) ?? 'any';
}

export function placesOf(phrase: Phrase): Place[] {
  return phrase.flatMap((token) => ('place' in token ? [token.place] : []));
}

/** Signs within and around words that say nothing. */
const SIGNS = /[?!;:"“”„«»()[\]{}<>*_]+|\.+(?=\s|$)|,(?=\s|$)/gu;

/** The words of a question, as they are written; a possessive is a word of its own. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(SIGNS, ' ')
    .replace(/(?<=\S)'s?(?=\s|$)/giu, " 's")
    .split(/\s+/u)
    .filter(Boolean);
}

/** Every way in which the words are of this form; names are one word or more. */
export function readings(phrase: Phrase, words: readonly string[]): Filled[] {
  const lower = words.map((word) => word.toLowerCase());
  const found: Filled[] = [];
  const read = (token: number, word: number, filled: ReadonlyMap<string, string>): void => {
    if (found.length >= MOST_WAYS) return;
    const part = phrase[token];
    if (part === undefined) {
      if (word === words.length) found.push(filled);
      return;
    }
    if ('phrases' in part) {
      for (const each of part.phrases)
        if (each.every((wanted, at) => lower[word + at] === wanted))
          read(token + 1, word + each.length, filled);
      return;
    }
    const { name } = part.place;
    for (let end = word + 1; end <= words.length; end += 1)
      read(token + 1, end, new Map([...filled, [name, words.slice(word, end).join(' ')]]));
  };
  read(0, 0, new Map());
  return found;
}
