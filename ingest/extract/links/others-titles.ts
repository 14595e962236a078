/** "Ana Ruiz's lawyer", "spokesman for Ana Ruiz": a title that is told by the person whom it serves is not hers. */
import { isPossessive } from '../../../shared/model/possessive.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Link } from './scores.ts';

/** Words that lead from a title to whom it serves. */
const SERVES = /^(?:for|to|under|of)$/iu;
/** An adjective before a title; "her rise as president" and "his title is" tell of the holder. */
const BEFORE_TITLE = /^(?!as$|is$|was$|while$)\p{Ll}[\p{L}-]*$/u;
/** Words between a person and a title that serves her. */
const MOST = 3;

/** The links without those of a title to whom it serves. */
export function withoutServed(
  links: readonly Link[],
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<number, readonly Mention[]>,
): Link[] {
  return links.filter(({ type, from: person, to: title }) => {
    if (type !== 'HOLDS_ROLE' || person.sentence !== title.sentence) return true;
    const words = sentences[title.sentence] ?? [];
    return person.last < title.first
      ? !isOwner(words, person, title)
      : !isServed(words, bySentence.get(title.sentence) ?? [], title, person);
  });
}

/** "Ana Ruiz's new lawyer". */
function isOwner(words: Sentence, person: Mention, title: Mention): boolean {
  const [mark, ...between] = words.slice(person.last + 1, title.first).map(({ text }) => text);
  return (
    isPossessive(mark ?? '') && between.length <= MOST && between.every((word) => BEFORE_TITLE.test(word))
  );
}

/** "Spokesman for President Ana Ruiz"; in "president of Kenya Ana Ruiz" a name stands between. */
function isServed(words: Sentence, mentions: readonly Mention[], title: Mention, person: Mention): boolean {
  const between = words.slice(title.last + 1, person.first);
  if (!SERVES.test(between[0]?.text ?? '') || between.length > MOST) return false;
  return between.slice(1).every(({ start }) => {
    return mentions.some(
      (mention) => mention.kind === 'role' && mention.start <= start && start < mention.end,
    );
  });
}
