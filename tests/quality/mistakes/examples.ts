/** Sentences that show a mistake, from articles whose licence lets them be quoted here. */
import { sentencesOf } from '../../../ingest/extract/text/sentences.ts';
import type { Annotated } from '../articles.ts';
import type { Mistake } from './mistake.ts';

export const LONGEST = 160;
/** Shorter ones tell too little to be an example, if there are others. */
const SHORTEST = 40;

/** Licences that allow quoting with attribution, by the beginning of an article's id. */
const LICENCES: readonly (readonly [beginning: string, licence: string])[] = [
  ['written-', 'CC0'],
  ['amalgum-', 'Wikinews, CC BY 2.5'],
  ['gum-news-', 'Wikinews, CC BY 2.5'],
  ['gum-interview-', 'Wikinews, CC BY 2.5'],
  ['meantime-', 'Wikinews, CC BY 4.0'],
];

/** The licence under which an article may be quoted; null where it may not. */
export function licenceOf(id: string): string | null {
  return LICENCES.find(([beginning]) => id.startsWith(beginning))?.[1] ?? null;
}

export interface Example {
  /** The sentence, with the place of the mistake in bold. */
  readonly sentence: string;
  /** Characters of the sentence itself. */
  readonly length: number;
  readonly source: string;
}

/** The sentence in which a mistake begins, in full; null where it is too long or may not be quoted. */
export function exampleOf({ id, text }: Annotated, { start, end }: Mistake): Example | null {
  const licence = licenceOf(id);
  const words = sentencesOf(text).find((sentence) => start < (sentence.at(-1)?.end ?? 0));
  const [from, to] = [words?.[0]?.start ?? 0, words?.at(-1)?.end ?? 0];
  if (!licence || to - from > LONGEST || start < from) return null;
  const [before, at, after] = [
    text.slice(from, start),
    text.slice(start, Math.min(end, to)),
    text.slice(Math.min(end, to), to),
  ];
  return { sentence: `${before}**${at}**${after}`, length: to - from, source: `${id}: ${licence}` };
}

/** Of two examples the one to show: long enough, then the shorter one, ties by its words. */
export function better(a: Example, b: Example): Example {
  const rank = ({ length }: Example) => (length < SHORTEST ? LONGEST : 0) + length;
  return rank(b) < rank(a) || (rank(b) === rank(a) && b.sentence < a.sentence) ? b : a;
}
