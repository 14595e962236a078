/** Mentions made by hand: found in a text by their words, with the place that the model would give them. */

import { Sets } from '../../ingest/extract/identity/sets.ts';
import type { Link } from '../../ingest/extract/links/scores.ts';
import type { MentionKind } from '../../ingest/extract/model/labels.ts';
import type { Reading } from '../../ingest/extract/reading.ts';
import type { Mention } from '../../ingest/extract/spans/mentions.ts';
import { sentencesOf } from '../../ingest/extract/text/sentences.ts';
import { groupBy } from '../../shared/group.ts';
import type { EventType } from '../../shared/schema/index.ts';

type Marked = readonly [text: string, kind: MentionKind | EventType];
const KINDS: readonly string[] = ['person', 'organization', 'country', 'role'];

/** The mentions of a text, each found behind the one before it; what is no kind is a type of event. */
export function mentionsIn(text: string, marked: readonly Marked[]): Mention[] {
  const sentences = sentencesOf(text);
  let from = 0;
  return marked.map(([words, kind], id) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new RangeError(`"${words}" is not in the text behind ${from}`);
    const end = start + words.length;
    from = start + 1;
    const sentence = sentences.findIndex((one) =>
      one.some((word) => word.start <= start && start < word.end),
    );
    const own = sentences[sentence] ?? [];
    const first = own.findIndex((word) => word.start <= start && start < word.end);
    const last = own.findLastIndex((word) => word.start < end);
    const event = KINDS.includes(kind) ? null : (kind as EventType);
    return {
      id,
      kind: event ? 'event' : (kind as MentionKind),
      eventType: event,
      sentence,
      first,
      last,
      start,
      end,
      text: words,
      certainty: 1,
    };
  });
}

/** A reading of a text with these mentions, each an entity of its own unless sets are given. */
export function readingOf(text: string, mentions: readonly Mention[], more: Partial<Reading> = {}): Reading {
  const sets = new Sets(mentions.length);
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  return {
    text,
    publishedAt: null,
    sentences: sentencesOf(text),
    mentions,
    bySentence,
    sets,
    links: [],
    faint: [],
    sameEvent: () => 0,
    sameEventFrom: 0.5,
    kindScores: () => null,
    ...more,
  };
}

/** A link with the qualifiers that most have. */
export function linkOf(
  type: Link['type'],
  from: Mention | undefined,
  to: Mention | undefined,
  more: Partial<Link> = {},
): Link {
  if (!from || !to) throw new RangeError('a link needs two mentions');
  const qualifiers = { part: 'agent', modality: 'asserted', tenure: 'current', kin: 'other' } as const;
  return { type, from, to, score: 0.9, rules: [], ...qualifiers, ...more };
}

/** Many names that have words in common, by shape: what settles them must not compare each with each. */
export const ALIKE: Readonly<Record<string, readonly [MentionKind, (k: number) => string]>> = {
  'of one surname': ['person', (k) => (k % 2 ? 'Smith' : `Ana${k} Smith`)],
  'of one first name': ['person', (k) => (k % 2 ? 'Ana' : `Ana Smith${k}`)],
  'all different': ['person', (k) => `Ana${k} Smith${k}`],
  'of one beginning': ['organization', (k) => (k % 2 ? 'Bank' : `Bank of City${k}`)],
  'of one end': ['organization', (k) => (k % 2 ? 'Bank' : `City${k} Bank`)],
  'of one acronym': ['organization', (k) => (k % 2 ? 'CB' : `City${k} Bank`)],
};

/** A text of so many names of a shape of `ALIKE`, one a sentence, with their mentions. */
export function alike(shape: string, count: number): [text: string, mentions: Mention[]] {
  const [kind, form] = ALIKE[shape] ?? ['person' as const, String];
  let start = 0;
  const mentions = Array.from({ length: count }, (_, id): Mention => {
    const text = form(id);
    const end = start + text.length;
    const mention = {
      id,
      kind,
      eventType: null,
      sentence: id,
      first: 0,
      last: 0,
      start,
      end,
      text,
      certainty: 1,
    };
    start = end + 2;
    return mention;
  });
  return [mentions.map(({ text }) => text).join('. '), mentions];
}
