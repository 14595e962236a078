/** The dates of a sentence, which many events and roles in it ask for, read once. */
import type { Reading } from '../reading.ts';
import { type DateExpression, dateExpressions } from './date-expressions.ts';

export type Dated = Pick<Reading, 'text' | 'sentences' | 'publishedAt'>;

/** A sentence as text, with where it begins in the article. */
export interface SentenceDates {
  readonly from: number;
  readonly text: string;
  /** Counted from the beginning of the sentence. */
  readonly dates: readonly DateExpression[];
}

const known = new WeakMap<Dated, Map<number, SentenceDates>>();

/** The k-th sentence of a reading with its dates. */
export function datesInSentence(reading: Dated, k: number): SentenceDates {
  const ofReading = known.get(reading) ?? new Map<number, SentenceDates>();
  known.set(reading, ofReading);
  const read = ofReading.get(k) ?? readSentence(reading, k);
  ofReading.set(k, read);
  return read;
}

function readSentence({ text, sentences, publishedAt }: Dated, k: number): SentenceDates {
  const from = sentences[k]?.[0]?.start ?? 0;
  const sentence = text.slice(from, sentences[k]?.at(-1)?.end ?? from);
  return { from, text: sentence, dates: dateExpressions(sentence, publishedAt) };
}
