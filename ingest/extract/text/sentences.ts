/** Sentences as lists of words. A line break ends one: headlines, bylines and items of lists stand alone. */
import { type End, endAt } from './ends.ts';
import { softBreaks } from './lines.ts';
import { type Side, sidesOf, touches } from './sides.ts';
import { BULLETS } from './signs.ts';
import { SMALL_IN_TITLES, STARTERS } from './starters.ts';
import { LINE_BREAK } from './word-pattern.ts';
import { type Word, wordsOf } from './words.ts';

export type Sentence = readonly Word[];

/** Words of the longest sentence; what goes on without an end is cut, so that work within sentences stays linear. */
const LONGEST = 400;

/** The words of a text with what is known of their places. */
interface Layout {
  readonly words: readonly Word[];
  /** Whether a word is the first of its line. */
  readonly startsLine: readonly boolean[];
  readonly sides: readonly Side[];
}

/** The sentences of a text in order, none of them empty. */
export function sentencesOf(text: string): Sentence[] {
  const words = wordsOf(text);
  const startsLine = lineStarts(text, words);
  const layout = { words, startsLine, sides: sidesOf(words, startsLine) };
  const sentences: Sentence[] = [];
  let first = 0;
  let end: End = 'none';
  let prose = false;
  words.forEach(({ text: word }, i) => {
    if (i > first && (i - first === LONGEST || startsNew(layout, i, end, prose))) {
      sentences.push(words.slice(first, i));
      first = i;
      prose = false;
    }
    prose ||= isProse(word);
    if (i === first || end === 'none' || !trails(layout, i)) end = endAt(words, i, first);
  });
  if (first < words.length) sentences.push(words.slice(first));
  return sentences;
}

function lineStarts(text: string, words: readonly Word[]): boolean[] {
  const soft = softBreaks(text);
  let last = 0;
  return words.map(({ start, end }) => {
    const gap = text.slice(last, start);
    const joined = soft.size > 0 && soft.has(last + gap.indexOf('\n')) && gap.split('\n').length === 2;
    last = end;
    return !joined && LINE_BREAK.test(gap);
  });
}

function startsNew(layout: Layout, i: number, end: End, prose: boolean): boolean {
  if (layout.startsLine[i] || BULLETS.has(layout.words[i]?.text ?? '')) return true;
  return endsBefore(layout, i, end, prose);
}

/** Whether a sentence whose last words say `end` is over where word `i` stands; a headline goes on: "U.S. Is Ready". */
function endsBefore(layout: Layout, i: number, end: End, prose: boolean): boolean {
  if (end === 'none' || trails(layout, i)) return false;
  if (end === 'sure') return true;
  const opens = layout.sides[i] === 'open';
  if (end === 'weak') return prose && isStarter(layout, opens ? i + 1 : i);
  return opens || CAN_START.test(layout.words[i]?.text ?? '');
}

const CAN_START = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{Nd}$£€¥#@¿¡]|\p{Ll}{1,4}\p{Lu})/u;

/** What still belongs to the sentence behind its full stop: closing marks, notes as "[2]", the "[" of "[...]". */
function trails({ words, sides }: Layout, i: number): boolean {
  if (sides[i] === 'close') return true;
  if (words[i]?.text === '[' && /^[.…]/u.test(words[i + 1]?.text ?? '')) return true;
  const bracket = words[i]?.text === '[' ? i : i - 1;
  return (
    words[bracket]?.text === '[' &&
    /^(?:\p{Nd}{1,3}|\p{L})$/u.test(words[bracket + 1]?.text ?? '') &&
    words[bracket + 2]?.text === ']'
  );
}

function isProse(word: string): boolean {
  return /^\p{Ll}{2}/u.test(word) && !SMALL_IN_TITLES.has(word);
}

/** A word of grammar with a capital; no "In" of "In-Q-Tel", no "A." of a name. */
function isStarter({ words }: Layout, i: number): boolean {
  if (!STARTERS.has(words[i]?.text ?? '')) return false;
  return !(touches(words, i) && /^[-‐‑.]/u.test(words[i + 1]?.text ?? ''));
}
