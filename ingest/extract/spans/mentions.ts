/** Mentions: names, titles and triggers where the model finds them. */
import type { EventType } from '../../../shared/schema/index.ts';
import { softmax } from '../model/activations.ts';
import type { Encoded } from '../model/encoder.ts';
import { type Labels, type MentionKind, mentionLabel } from '../model/labels.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Surnames } from './names/surnames.ts';
import type { Tag, Tags } from './tags.ts';
import { bestPath, bioGrammar, type Grammar } from './viterbi.ts';

export interface Mention {
  /** Its place among the mentions of the article, which are in order of text. */
  readonly id: number;
  readonly kind: MentionKind;
  readonly eventType: EventType | null;
  readonly sentence: number;
  /** First and last word in the sentence. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How sure the model is of the label of its first word, 0 to 1; where a rule found it, of that of the name around. */
  readonly certainty: number;
  /** It stands inside another one; the model looks at outer ones only. */
  readonly nested?: true;
}

/** One head of the model: its labels, and their place among the labels of all. */
interface Head {
  readonly labels: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly grammar: Grammar;
  readonly outsideBias: number;
}

const OUTSIDE: Tag = { label: 'O', certainty: 1 };
/** A surname that the labels miss; half sure, since the same word may name a place. */
const AGAIN: Tag = { label: 'B-PER', certainty: 0.5 };

/** Characters of the longest name; more is a list or noise. */
const MAX_LENGTH = 200;

/** Decodes the labels of windows; made once a model. */
export class MentionReader {
  readonly #heads: readonly Head[];

  /** @param triggerBias how much less likely `O` is made for triggers, in nats */
  constructor({ names, roles, events }: Pick<Labels, 'names' | 'roles' | 'events'>, triggerBias: number) {
    let from = 0;
    this.#heads = [names, roles, events].map((labels) => {
      const head = { labels, from, to: from + labels.length, grammar: bioGrammar(labels) };
      from = head.to;
      return { ...head, outsideBias: labels === events ? triggerBias : 0 };
    });
  }

  /** The labels of one article, still all outside. */
  begin(sentences: readonly Sentence[]): Tags {
    return this.#heads.map(() =>
      sentences.map((sentence): Tag[] => new Array(sentence.length).fill(OUTSIDE)),
    );
  }

  /**
   * Puts the labels of a window in their places; a surname that the labels miss is one where it stands again.
   * @returns whether a word of the window is labelled by any head
   */
  decode(encoded: Encoded, tags: Tags, surnames: Surnames): (word: number) => boolean {
    const labelled = new Set<number>();
    this.#heads.forEach((head, h) => {
      tagsOf(head, encoded).forEach((tag, word) => {
        const at = encoded.window[word];
        const row = at && tags[h]?.[at.sentence];
        if (row) row[at.index] = tag;
        if (tag !== OUTSIDE) labelled.add(word);
      });
    });
    const isFree = (word: number) => !labelled.has(word);
    const again = surnames.again(encoded.window, tags, isFree);
    for (const word of again) {
      const at = encoded.window[word];
      const row = at && tags[0]?.[at.sentence];
      if (row) row[at.index] = AGAIN;
    }
    for (const word of again) labelled.add(word);
    return (word) => labelled.has(word);
  }

  /** All mentions of an article, in order of text. */
  mentions(text: string, sentences: readonly Sentence[], tags: Tags): Mention[] {
    const found = tags.flatMap((head) =>
      sentences.flatMap((sentence, s) => mentionsOf(text, sentence, s, head[s] ?? [])),
    );
    found.sort((a, b) => a.start - b.start || a.end - b.end);
    return found.map((mention, id) => ({ ...mention, id }));
  }
}

function tagsOf(head: Head, { first, tags, labels }: Encoded): Tag[] {
  const rows = first.map((position) => {
    return tags.subarray(position * labels + head.from, position * labels + head.to);
  });
  return bestPath(head.grammar, rows, head.outsideBias).map((k, word) => {
    const row = rows[word];
    if (k === 0 || !row) return OUTSIDE;
    return { label: head.labels[k] ?? OUTSIDE.label, certainty: softmax(row)[k] ?? 0 };
  });
}

/** The stretches of one sentence that are labelled as mentions. */
function mentionsOf(
  text: string,
  sentence: Sentence,
  s: number,
  tags: readonly Tag[],
): Omit<Mention, 'id'>[] {
  const mentions: Omit<Mention, 'id'>[] = [];
  for (let first = 0; first < tags.length; ) {
    const { label, certainty } = tags[first] ?? OUTSIDE;
    let last = first;
    if (label !== OUTSIDE.label) {
      while (tags[last + 1]?.label === `I-${label.slice(2)}`) last += 1;
      const start = sentence[first]?.start ?? 0;
      const end = sentence[last]?.end ?? start;
      if (end - start <= MAX_LENGTH)
        mentions.push({
          ...mentionLabel(label),
          certainty,
          sentence: s,
          first,
          last,
          start,
          end,
          text: text.slice(start, end),
        });
    }
    first = last + 1;
  }
  return mentions;
}
