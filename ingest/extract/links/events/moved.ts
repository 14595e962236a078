/** What is read of a name that stands within words about another one is told of that other. */
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

/** Of whom an event is told instead of a name: null where these are not named, undefined where it is told of the name. */
export type ToldOf = (name: Mention, trigger: Mention) => Mention | null | undefined;

const MOVED = 'the verb is told of the name that the words in between belong to';

/** The links of such names, given to whom they are told of where these are named; nobody of them owns what was bought. */
export function withMoved(links: readonly Link[], { bySentence }: Place, toldOf: ToldOf): Link[] {
  const known = new Set(
    links.filter(({ type }) => type === 'PARTICIPATED_IN').map(({ from, to }) => `${from.id} ${to.id}`),
  );
  return links.flatMap((link) => {
    if (link.type === 'OWNS') return ownsByAnother(link, bySentence, toldOf) ? [] : [link];
    const told = link.type === 'PARTICIPATED_IN' ? toldOf(link.from, link.to) : undefined;
    if (told === undefined) return [link];
    const pair = `${told?.id} ${link.to.id}`;
    if (told === null || known.has(pair)) return [];
    known.add(pair);
    return [{ ...link, from: told, byRule: true, rules: [...link.rules, MOVED] }];
  });
}

/** Whether a purchase between the two names is told of another than the first. */
function ownsByAnother({ from, to }: Link, bySentence: Place['bySentence'], toldOf: ToldOf): boolean {
  const near = bySentence.get(to.sentence) ?? [];
  return near.some((trigger) => {
    const isBetween = trigger.first > from.last && trigger.last < to.first;
    return isBetween && trigger.eventType === 'acquisition' && toldOf(from, trigger) !== undefined;
  });
}
