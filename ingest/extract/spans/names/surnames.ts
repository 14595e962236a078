/** "Austin", once Lloyd Austin was named: a surname that stands again alone, where the labels take it for a place. */
import type { Window } from '../../model/windows.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tags } from '../tags.ts';

/** A word as surnames are written; shorter ones are words of grammar as often. */
const SURNAME = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u;
const LEAST = 4;
/** Behind these a name is that of a place: "in Austin", "near Lincoln". */
const BEFORE_PLACE = /^(?:in|near|at|into|outside|across|throughout|around)$/iu;

/** The surnames of the persons who were named in full so far in one article. */
export class Surnames {
  readonly #known = new Set<string>();
  readonly #sentences: readonly Sentence[];

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  /**
   * Takes in the full names of a window.
   * @param isFree whether a word of the window has no label yet
   * @returns the words of the window that are surnames again, and stand alone
   */
  again(window: Window, tags: Tags, isFree: (word: number) => boolean): number[] {
    const [names, titles] = tags;
    for (const { sentence, index } of window) {
      const row = names?.[sentence];
      const ends = row?.[index]?.label === 'I-PER' && row[index + 1]?.label !== 'I-PER';
      const word = this.#textOf(sentence, index);
      if (ends && word.length >= LEAST && SURNAME.test(word)) this.#known.add(word);
    }
    return window.flatMap(({ sentence, index }, word) => {
      if (!isFree(word) || !this.#known.has(this.#textOf(sentence, index))) return [];
      const before = this.#textOf(sentence, index - 1);
      const isTitle = titles?.[sentence]?.[index - 1]?.label !== 'O';
      const follows = index > 0 && !isTitle && (isCapital(before) || BEFORE_PLACE.test(before));
      const goesOn = /^[\p{Lu}\p{Nd}-]/u.test(this.#textOf(sentence, index + 1));
      return follows || goesOn ? [] : [word];
    });
  }

  #textOf(sentence: number, index: number): string {
    return this.#sentences[sentence]?.[index]?.text ?? '';
  }
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
