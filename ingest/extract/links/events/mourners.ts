/** Who comes to a funeral, or speaks at it, has not died: the funeral is that of whom its words name. */
import { type Slot, slotsOf } from '../../qualifiers/parts/part-places.ts';
import type { Place } from '../../reading.ts';
import type { Link } from '../scores.ts';

const FUNERAL = /^(?:state )?(?:funerals?|burials?|memorials?(?: service)?|wakes?)$/iu;
/** "The funeral of Ben", "Ben's funeral". */
const DEAD: ReadonlySet<Slot> = new Set(['of', 'for', 'owner', 'beside']);

/** The links without those that let mourners die. */
export function withoutMourners(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from, to }) => {
    if (type !== 'PARTICIPATED_IN' || to.eventType !== 'death' || !FUNERAL.test(to.text)) return true;
    if (from.sentence !== to.sentence) return true;
    const near = bySentence.get(to.sentence) ?? [];
    const slots = slotsOf({ from, to, sentence: sentences[to.sentence] ?? [], near });
    return slots.some((slot) => DEAD.has(slot));
  });
}
