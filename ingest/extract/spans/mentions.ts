/** Mentions: names, titles and triggers where the model finds them. */
import type { EventType } from '../../../shared/schema/index.ts';
import type { Encoded } from '../model/encoder.ts';
import { type Labels, type MentionKind, mentionLabel } from '../model/labels.ts';
import type { Sentence } from '../text/sentences.ts';
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

/** Triggers are missed more often than they are wrong, so `O` is made less likely. */
const EVENT_BIAS = 0.7;

/** Decodes the labels of windows; made once a model. */
export class MentionReader {
  readonly #heads: readonly Head[];

  constructor({ names, roles, events, offsets }: Labels) {
    this.#heads = [names, roles, events].map((labels, k) => ({
      labels,
      from: offsets[k] ?? 0,
      to: offsets[k + 1] ?? 0,
      grammar: bioGrammar(labels),
      outsideBias: labels === events ? EVENT_BIAS : 0,
    }));
  }

  /** All mentions of an article, in order of text. */
  read(text: string, sentences: readonly Sentence[], windows: readonly Encoded[]): Mention[] {
    const found = this.#heads.flatMap((head) => {
      const tags = sentences.map((sentence): string[] => new Array(sentence.length).fill('O'));
      for (const encoded of windows) decodeWindow(head, encoded, tags);
      return sentences.flatMap((sentence, s) => mentionsOf(text, sentence, s, tags[s] ?? []));
    });
    found.sort((a, b) => a.start - b.start || a.end - b.end);
    return found.map((mention, id) => ({ ...mention, id }));
  }
}

/** The label of each word of a window by one head. */
export function labelsOf(head: Head, { first, tags, labels }: Encoded): string[] {
  const rows = first.map((position) => {
    return tags.subarray(position * labels + head.from, position * labels + head.to);
  });
  return bestPath(head.grammar, rows, head.outsideBias).map((k) => head.labels[k] ?? 'O');
}

function decodeWindow(head: Head, encoded: Encoded, tags: readonly string[][]): void {
  const labels = labelsOf(head, encoded);
  encoded.window.forEach(({ sentence, index }, k) => {
    const row = tags[sentence];
    if (row) row[index] = labels[k] ?? 'O';
  });
}

/** The stretches of one sentence that are labelled as mentions. */
function mentionsOf(
  text: string,
  sentence: Sentence,
  s: number,
  tags: readonly string[],
): Omit<Mention, 'id'>[] {
  const mentions: Omit<Mention, 'id'>[] = [];
  for (let first = 0; first < tags.length; ) {
    const tag = tags[first] ?? 'O';
    let last = first;
    if (tag !== 'O') {
      while (tags[last + 1] === `I-${tag.slice(2)}`) last += 1;
      const start = sentence[first]?.start ?? 0;
      const end = sentence[last]?.end ?? start;
      mentions.push({
        ...mentionLabel(tag),
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
