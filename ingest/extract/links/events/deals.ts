/** Who buys, sells and is sold, where the words beside a purchase tell it: "agreed to sell X to Y", "buys X from Z". */
import { PREPOSITION } from '../../qualifiers/parts/part-place-words.ts';
import { type Slot, slotsOf } from '../../qualifiers/parts/part-places.ts';
import { partTold } from '../../qualifiers/parts/parts.ts';
import type { Place } from '../../reading.ts';
import { wordsBetween } from '../../spans/between.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { linkByRule } from '../link-by-rule.ts';
import type { Link } from '../scores.ts';

/** How sure the rule is; set by hand, since too few cases of it are annotated to measure. */
const CONFIDENCE = 0.7;
/** Places that tell of many other things. */
const LOOSE: ReadonlySet<Slot> = new Set(['of', 'in']);
const RULE = 'the words beside the purchase tell who buys, who sells or what is sold';

/** The links with those of whom the words of a purchase tell a part and in whom the model sees none. */
export function withDeals(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  const known = new Map<number, Link[]>();
  for (const link of links) {
    if (isInDeal(link)) known.set(link.to.id, [...(known.get(link.to.id) ?? []), link]);
  }
  const added = [...known.values()].flatMap((own): Link[] => {
    const [first] = own;
    if (!first) return [];
    const { to, modality } = first;
    const near = bySentence.get(to.sentence) ?? [];
    const sentence = sentences[to.sentence] ?? [];
    const others = near.filter((from) => isBody(from) && !own.some((link) => link.from.id === from.id));
    return others
      .filter((from) => slotsOf({ from, to, sentence, near }).some((slot) => !LOOSE.has(slot)))
      .filter((from) => from.last < to.first || prepositionsBetween(sentence, near, to, from) <= 1)
      .filter((from) => partTold({ from, to, sentence, near }, 'acquisition'))
      .map((from) => ({
        ...linkByRule('PARTICIPATED_IN', from, to, { rule: RULE, score: CONFIDENCE }),
        modality,
      }));
  });
  return [...links, ...added];
}

/** "A deal brokered by X", "with loans from X": behind a second preposition stands who did something else. */
function prepositionsBetween(
  sentence: Sentence,
  near: readonly Mention[],
  to: Mention,
  from: Mention,
): number {
  return wordsBetween(sentence, near, to, from).filter((word) => PREPOSITION.test(word)).length;
}

function isInDeal({ type, to }: Link): boolean {
  return type === 'PARTICIPATED_IN' && to.eventType === 'acquisition';
}

function isBody({ kind, nested }: Mention): boolean {
  return kind === 'organization' && !nested;
}
