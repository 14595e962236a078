/** What a word says of the end of its sentence. */
import { DOTTED_LEADING, LEADING, LETTERED, NUMBERED } from './abbreviations.ts';
import { touches } from './sides.ts';
import { ENDS, SURE_ENDS } from './signs.ts';
import type { Word } from './words.ts';

/** It ends nothing; it ends one if a word of grammar follows; if a sentence can begin there; in any case. */
export type End = 'none' | 'weak' | 'strong' | 'sure';

const CAPITAL = /^\p{Lu}\p{M}*$/u;
const SINGLE_LETTER = /^\p{L}\p{M}*$/u;
/** "1.", "iv.": the number of an item where it begins a line. */
const ITEM = /^(?:\p{Nd}{1,4}|[ivxIVX]{1,4})$/u;
/** Longest abbreviation that is looked for. */
const LONGEST = 20;

/** @param first where the sentence of word `i` begins */
export function endAt(words: readonly Word[], i: number, first: number): End {
  const text = words[i]?.text ?? '';
  if (text === '.') return fullStop(words, i, first);
  if (SURE_ENDS.has(text)) return 'sure';
  if (ENDS.has(text)) return 'strong';
  if (text.length > LONGEST || !/^\p{L}.*\.$/u.test(text)) return 'none';
  const word = text.slice(0, -1);
  return LEADING.has(word) || NUMBERED.has(word) || DOTTED_LEADING.has(text.toLowerCase()) ? 'none' : 'weak';
}

function fullStop(words: readonly Word[], i: number, first: number): End {
  const before = words[i - 1];
  if (i === first || !before) return 'none';
  if (!touches(words, i - 1)) return 'strong';
  if (i - 1 === first && ITEM.test(before.text)) return 'none';
  if (!SINGLE_LETTER.test(before.text) || isTail(words, i - 1, first)) return 'strong';
  if (isInitial(words, i + 1)) return 'none';
  const noun = i - 2 >= first ? (words[i - 2]?.text ?? '') : '';
  if (LETTERED.has(noun.toLowerCase())) return 'strong';
  return before.text === 'I' && !/^\p{Lu}/u.test(noun) ? 'strong' : 'weak';
}

/** A single letter that belongs to what it touches: "1990s.", "£3m." */
function isTail(words: readonly Word[], i: number, first: number): boolean {
  return i > first && touches(words, i - 1) && /[\p{L}\p{Nd}\-’']$/u.test(words[i - 1]?.text ?? '');
}

/** A single capital with its full stop. */
function isInitial(words: readonly Word[], i: number): boolean {
  return CAPITAL.test(words[i]?.text ?? '') && words[i + 1]?.text === '.';
}
