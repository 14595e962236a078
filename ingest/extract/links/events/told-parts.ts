/** Who plays which part: what the text tells in so many words goes before what the model reads. */
import type { PartPlace } from '../../qualifiers/parts/part-places.ts';
import { partTold, partUsual } from '../../qualifiers/parts/parts.ts';
import type { Place } from '../../reading.ts';
import type { Link } from '../scores.ts';

/** The links with the parts that the words beside events tell; what changed stands among the rules of a link. Nobody buys a person. */
export function withToldParts(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.flatMap((link) => {
    const { type, from, to, part } = link;
    if (type !== 'PARTICIPATED_IN' || !to.eventType) return [link];
    const sentence = sentences[to.sentence] ?? [];
    const place: PartPlace = { from, to, sentence, near: bySentence.get(to.sentence) ?? [] };
    const told = partTold(place, to.eventType);
    const next = told ?? partUsual(place, to.eventType, part);
    if (next === 'target' && to.eventType === 'acquisition' && from.kind === 'person') return [];
    const why = told
      ? 'by the words beside the event'
      : `as is usual in events of this type (${to.eventType})`;
    const rules = next === part ? link.rules : [...link.rules, `${next} ${why}; the model read ${part}`];
    return [{ ...link, part: next, rules, ...(told && { partTold: true as const }) }];
  });
}
