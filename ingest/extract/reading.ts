/** What is known of an article once the model has read it; what follows is rules. */
import type { Span } from '../../shared/model/extraction.ts';
import type { Sets } from './identity/sets.ts';
import type { ModelView } from './links/scores.ts';
import type { Mention } from './spans/mentions.ts';
import type { Sentence } from './text/sentences.ts';

export interface Reading extends ModelView {
  /** From which certainty two triggers are of one event. */
  readonly sameEventFrom: number;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** The mentions of each sentence that has any. */
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
  /** Which mentions of persons and organizations are of one entity. */
  readonly sets: Sets;
}

/** The sentences of an article, and what is named in each. */
export type Place = Pick<Reading, 'sentences' | 'bySentence'>;

/** An entity or the end of a relation, before local ids are given. */
export type Reference = string;

/** The reference of the person or organization that a mention names. */
export function namedReference(reading: Pick<Reading, 'sets'>, mention: Mention): Reference {
  return `named ${reading.sets.find(mention.id)}`;
}

/** Spans in order of text, each once. */
export function spansOf(mentions: Iterable<Mention>): Span[] {
  const once = new Map([...mentions].map(({ start, end }) => [`${start} ${end}`, [start, end] as const]));
  return [...once.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
