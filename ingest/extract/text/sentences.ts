/** Sentences as lists of words. A line break ends one: headlines and bylines stand alone. */
import { type Word, wordsOf } from './words.ts';

export type Sentence = readonly Word[];

const ENDS = new Set(['.', '!', '?']);
const CLOSING = new Set(['"', '”', '’']);
const STRAIGHT_OR_CLOSING = new Set(['"', '”']);
const STARTS_SENTENCE = /^[\p{Lu}\p{Nd}"“‘(]/u;

/** The sentences of a text in order, none of them empty. */
export function sentencesOf(text: string): Sentence[] {
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  let current: Word[] = [];
  const close = () => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  words.forEach((word, i) => {
    const before = current.at(-1);
    if (before && text.slice(before.end, word.start).includes('\n')) close();
    current.push(word);
    if (mayEnd(current) && startsSentence(word, words[i + 1])) close();
  });
  close();
  return sentences;
}

/** Whether the last word is a full stop, or a closing quotation mark after one. */
function mayEnd(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  if (last === '.' && isInitial(words)) return false;
  if (ENDS.has(last)) return true;
  return CLOSING.has(last) && ENDS.has(words.at(-2)?.text ?? '');
}

/** "George W. Bush": a full stop right after a single capital that follows another name. */
function isInitial(words: readonly Word[]): boolean {
  const [before, letter, stop] = words.slice(-3);
  if (!before || !letter || letter.end !== stop?.start) return false;
  return /^\p{Lu}$/u.test(letter.text) && /^\p{Lu}/u.test(before.text);
}

/** Whether `next` can begin a sentence; a quotation mark right after the full stop still belongs to the old one. */
function startsSentence(last: Word, next: Word | undefined): boolean {
  if (!next) return true;
  if (!STARTS_SENTENCE.test(next.text)) return false;
  return !(STRAIGHT_OR_CLOSING.has(next.text) && last.end === next.start);
}
