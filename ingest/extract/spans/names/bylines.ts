/** Bylines, signatures and credits: who made a report took part in nothing that it tells. */
import { isByline, isOpeningByline, isSignature } from '../../../../shared/model/bylines.ts';
import type { Place } from '../../reading.ts';
import { LINE_BREAK } from '../../text/word-pattern.ts';
import type { Mention } from '../mentions.ts';

/** Sentences that are lines of a byline, each with the first of the lines that belong together. */
export type Bylines = ReadonlyMap<number, number>;

/** Lines from the top among which a name alone is a byline: below headline and standfirst. */
const HEAD = 3;
/** Words of a line right below a byline that goes on with it: a title, a paper. */
const LONGEST_MORE = 8;
const STOPS = /[.:;…]["”’')\]]*$/u;

/** A sentence with what stands around it. */
interface Line {
  readonly text: string;
  readonly words: number;
  readonly named: readonly Mention[];
  /** It has its line for itself. */
  readonly isAlone: boolean;
  /** It stands in the line right below the sentence before. */
  readonly isRightBelow: boolean;
}

/**
 * The bylines of a text: lines that say so, and a name alone below the headline or as the last line; with what stands
 * right below one and names neither persons nor events.
 */
export function bylinesIn(text: string, place: Place): Bylines {
  const lines = linesOf(text, place);
  const bylines = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const above = bylines.get(at - 1);
    if (!line.isAlone) continue;
    if (at === 0 ? isOpeningByline(line.text) : isMaker(lines, at)) bylines.set(at, above ?? at);
    else if (above !== undefined && isMore(line)) bylines.set(at, above);
  }
  return bylines;
}

/** Whether two mentions may be ends of one relation, as far as bylines go: both of one byline, or both of the text. */
export function areOfOneAccount(bylines: Bylines, a: Mention, b: Mention): boolean {
  return bylines.get(a.sentence) === bylines.get(b.sentence);
}

function linesOf(text: string, { sentences, bySentence }: Place): Line[] {
  const spans = sentences.map((words) => [words[0]?.start ?? 0, words.at(-1)?.end ?? 0] as const);
  const gaps = spans.map(([start], at) => text.slice(spans[at - 1]?.[1] ?? 0, start));
  const starts = gaps.map((gap, at) => at === 0 || LINE_BREAK.test(gap));
  return spans.map(([start, end], at) => ({
    text: text.slice(start, end),
    words: sentences[at]?.length ?? 0,
    named: bySentence.get(at) ?? [],
    isAlone: (starts[at] ?? true) && (starts[at + 1] ?? true),
    isRightBelow: gaps[at]?.split('\n').length === 2,
  }));
}

/** Whether a line below the first names who made the report. */
function isMaker(lines: readonly Line[], at: number): boolean {
  const { text = '' } = lines[at] ?? {};
  return isByline(text) || isSignature(text) || isNameAlone(lines, at);
}

/** A name that no other is listed with, below the headline or as the last line of all. */
function isNameAlone(lines: readonly Line[], at: number): boolean {
  if (!isName(lines[at]) || isName(lines[at - 1]) || isName(lines[at + 1])) return false;
  if (at === lines.length - 1) return STOPS.test(lines[at - 1]?.text ?? '');
  return at <= HEAD && lines.slice(0, at).every((above) => above.isAlone && !STOPS.test(above.text));
}

/** Whether a sentence is the name of a person, and no word more but a dash before it. */
function isName(line: Line | undefined): boolean {
  const [only, another] = line?.named ?? [];
  if (!line || only?.kind !== 'person' || another) return false;
  return line.text.replace(/^[–—]\s*/u, '') === only.text;
}

/** Whether a line goes on with the byline above it. */
function isMore({ isRightBelow, words, text, named }: Line): boolean {
  const isShort = words <= LONGEST_MORE && !/[.!?…:;]["”’')\]]*$/u.test(text);
  return isRightBelow && isShort && !named.some(({ kind }) => kind === 'person' || kind === 'event');
}
