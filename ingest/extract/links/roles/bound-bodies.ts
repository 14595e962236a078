/** Bodies that the words beside another title give to that one: "King Charles met President Ruiz of Peru". */
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';

/** Between a title's holder and its body. */
const OF = /^ of (?:the )?$/u;
/** Between two holders whose titles may be of one body: "Minister Tom Hale and President Ruiz of Peru". */
const LISTED = /^,?(?: and| &)? (?:the )?$/u;

/** Whether a body in the sentence of a title stands, with "of", right behind the holder of a title nearer to it. */
export function isOfNearerTitle(
  { text, bySentence }: Pick<Reading, 'text' | 'bySentence'>,
  body: Mention,
  title: Mention,
): boolean {
  if (body.sentence !== title.sentence || body.start < title.end) return false;
  const near = bySentence.get(title.sentence) ?? [];
  const holder = near.find(({ kind, end, start }) => {
    return kind === 'person' && start > title.end && end < body.start && OF.test(text.slice(end, body.start));
  });
  const nearer = near.find(({ kind, last }) => kind === 'role' && last + 1 === holder?.first);
  if (!nearer || nearer.start < title.end) return false;
  // "Foreign Minister and Deputy Premier Ana Ruiz of Peru" has both titles, "King Charles" his own.
  const own = near.findLast(({ kind, start, end }) => {
    return kind === 'person' && start >= title.end && end <= nearer.start;
  });
  return own !== undefined && !LISTED.test(text.slice(own.end, nearer.start));
}
