/** Words with their place in the text. Offsets are UTF-16 code units, as everywhere. */
import { matchesOf } from '../../../shared/matches.ts';
import { LEADING, NUMBERED, TRAILING } from './abbreviations.ts';
import { POSSESSIVE, WORD } from './word-pattern.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longest word in which a possessive or an abbreviation is looked for. */
const LONGEST = 100;

/** The words of a text in order; a possessive `'s` is a word, an abbreviation keeps its full stop. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(WORD, text)) {
    if (match[1] !== undefined) addWord(words, text, match[1], match.index);
  }
  return words;
}

function addWord(words: Word[], text: string, word: string, start: number): void {
  const end = start + word.length;
  const last = words.at(-1);
  if (word.length > 2 && word.length <= LONGEST && POSSESSIVE.test(word)) {
    words.push(
      { text: word.slice(0, -2), start, end: end - 2 },
      { text: word.slice(-2), start: end - 2, end },
    );
  } else if (word === '.' && last && last.end === start && isAbbreviation(text, last.text, end)) {
    words[words.length - 1] = { text: `${last.text}.`, start: last.start, end };
  } else {
    words.push({ text: word, start, end });
  }
}

/** Whether a word keeps the full stop that ends at `end`. */
function isAbbreviation(text: string, word: string, end: number): boolean {
  if (LEADING.has(word) || TRAILING.has(word)) return true;
  return NUMBERED.has(word) && /^\s?\p{Nd}/u.test(text.slice(end, end + 3));
}
