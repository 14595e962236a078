/** Names of well-known bodies that the labels end too early: "the White" of the White House. */
import { isKnownBody } from '../../qualifiers/organizations/organization-kind.ts';
import type { Sentence } from '../../text/sentences.ts';
import { upTo } from '../join.ts';
import type { Mention } from '../mentions.ts';

/** Words of such a name behind those that are labelled. */
const MOST_MORE = 3;

/** The mentions, bodies whose name is known with the words behind it and not by itself with these. */
export function withKnownBodies(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  return mentions.map((mention, at) => {
    if (mention.kind !== 'organization' || isKnownBody(mention.text)) return mention;
    const words = sentences[mention.sentence] ?? [];
    const next = mentions[at + 1]?.start ?? text.length;
    for (let last = mention.last + MOST_MORE; last > mention.last; last -= 1) {
      const end = words[last]?.end;
      if (end === undefined || end > next) continue;
      if (isKnownBody(text.slice(mention.start, end))) return upTo(text, words, mention, last);
    }
    return mention;
  });
}
