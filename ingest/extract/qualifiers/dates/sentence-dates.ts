/** The dates of a sentence, which many events and roles in it ask for, read once. */
import type { Reading } from '../../reading.ts';
import { type DateExpression, dateExpressions } from './date-expressions.ts';
import { isDateline } from './other-dates.ts';

export type Dated = Pick<Reading, 'text' | 'sentences' | 'publishedAt'>;

/** A sentence as text, with where it begins in the article. */
export interface SentenceDates {
  readonly from: number;
  readonly text: string;
  /** Counted from the beginning of the sentence. */
  readonly dates: readonly DateExpression[];
}

const known = new WeakMap<Dated, Map<number, SentenceDates>>();

/** The k-th sentence of a reading with its dates. Read in order, since what one tells may be counted from the one before. */
export function datesInSentence(reading: Dated, k: number): SentenceDates {
  const ofReading = known.get(reading) ?? new Map<number, SentenceDates>();
  known.set(reading, ofReading);
  for (let next = ofReading.size; next <= k; next += 1) {
    ofReading.set(next, readSentence(reading, next, ofReading.get(next - 1)));
  }
  return ofReading.get(k) ?? readSentence(reading, k, undefined);
}

function readSentence(
  { text, sentences, publishedAt }: Dated,
  k: number,
  before: SentenceDates | undefined,
): SentenceDates {
  const from = sentences[k]?.[0]?.start ?? 0;
  const sentence = text.slice(from, sentences[k]?.at(-1)?.end ?? from);
  const goesOn = before && !text.slice(before.from + before.text.length, from).includes('\n');
  const anchor = goesOn ? (before.dates.at(-1)?.date ?? null) : null;
  const dates = dateExpressions(sentence, publishedAt, anchor);
  return {
    from,
    text: sentence,
    dates: dates.filter((date) => !isDateline(sentence, date, from, publishedAt)),
  };
}
