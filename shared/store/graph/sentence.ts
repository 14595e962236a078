/** The words around a quote, so that it can be read as a sentence. */

/** Most characters that are shown on each side, in UTF-16 code units. */
export const MOST_AROUND = 300;

/** Where a sentence ends: closing marks may follow the stop, and white space or the end of the text must. */
const SENTENCE_END = /[.!?…]["'”’)\]]*(?=\s|$)|[。！？]|\n/gu;

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|vs|No|(?:\p{Lu}\.)*\p{Lu})\.$/u;

export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * What stands before and after a quote within its sentence or line; where that is longer than `MOST_AROUND`, from
 * the nearest word on. `before + quote + after` is a stretch of the text.
 * @param start where the quote starts, in UTF-16 code units
 * @param end where it ends, exclusive
 */
export function surroundings(text: string, start: number, end: number): Surroundings {
  return { before: text.slice(beginOf(text, start), start), after: text.slice(end, endOf(text, start, end)) };
}

function beginOf(text: string, start: number): number {
  const earliest = Math.max(0, start - MOST_AROUND);
  const last = sentenceEnds(text, earliest, start).at(-1);
  let begin = last ?? (earliest > 0 ? nextWord(text, earliest, start) : 0);
  while (begin < start && /\s/u.test(text.charAt(begin))) begin += 1;
  return begin;
}

function endOf(text: string, start: number, end: number): number {
  if (end > start && isWholeSentence(text, end)) return end;
  const latest = Math.min(text.length, end + MOST_AROUND);
  const first = sentenceEnds(text, end, latest)[0];
  if (first !== undefined) return text.charAt(first - 1) === '\n' ? first - 1 : first;
  return latest === text.length ? latest : lastWord(text, latest, end);
}

/** Where sentences and lines end within a stretch, each after its last mark. */
function sentenceEnds(text: string, from: number, to: number): number[] {
  const marks = [...text.slice(from, to + 1).matchAll(SENTENCE_END)];
  return marks
    .map(({ index, 0: mark }) => from + index + mark.length)
    .filter((after) => after <= to && isEnd(text, after));
}

/** Whether a quote ends with its sentence already. */
function isWholeSentence(text: string, end: number): boolean {
  const tail = text.slice(Math.max(0, end - 20), end);
  return /[.!?…。！？]["'”’)\]]*$/u.test(tail) && /^\s|^$/u.test(text.charAt(end)) && isEnd(text, end);
}

function isEnd(text: string, after: number): boolean {
  return !ABBREVIATION.test(text.slice(Math.max(0, after - 8), after));
}

/** The first place at or after `from` where a word begins; `from` itself where there is none before `limit`. */
function nextWord(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/u);
  return space < 0 ? from + halfOf(text, from) : from + space + 1;
}

/** The last place before `from` where a word ends. */
function lastWord(text: string, from: number, limit: number): number {
  const space = text.slice(limit, from).search(/\s\S*$/u);
  return space < 0 ? from - halfOf(text, from) : limit + space;
}

/** 1 where a cut would go through a surrogate pair. */
function halfOf(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) ? 1 : 0;
}
