/** Words with their place in the text. Offsets are UTF-16 code units, as everywhere. */
import { ABBREVIATIONS } from './abbreviations.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Initials with full stops, words with apostrophes inside, numbers, single signs. */
const WORD =
  /(?:[A-Za-z]\.){2,}|\p{L}[\p{L}\p{M}\p{Nl}]*(?:['’]\p{L}[\p{L}\p{M}\p{Nl}]*)*|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/gu;
const POSSESSIVE = /['’]s$/u;

/** The words of a text in order; a possessive `'s` is a word, an abbreviation keeps its full stop. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) addWord(words, match[0], match.index);
  return words;
}

function addWord(words: Word[], text: string, start: number): void {
  const end = start + text.length;
  const last = words.at(-1);
  if (text.length > 2 && POSSESSIVE.test(text)) {
    words.push(
      { text: text.slice(0, -2), start, end: end - 2 },
      { text: text.slice(-2), start: end - 2, end },
    );
  } else if (text === '.' && last && last.end === start && ABBREVIATIONS.has(last.text)) {
    words[words.length - 1] = { text: `${last.text}.`, start: last.start, end };
  } else {
    words.push({ text, start, end });
  }
}
