/** What is read of a name that stands within words about another one is told of that other. */
import type { Part } from '../../../../shared/schema/index.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

/** Of whom an event is told, and as what, where the place of the words around the name tells it. */
export interface Told {
  readonly name: Mention;
  readonly part?: Part | null;
}

/** Of whom an event is told instead of a name: null where these are not named, undefined where it is told of the name. */
export type ToldOf = (name: Mention, trigger: Mention) => Told | null | undefined;

const MOVED = 'the verb is told of the name that the words in between belong to';

/** The links of such names, given to whom they are told of where these are named; nobody of them owns what was bought. */
export function withMoved(links: readonly Link[], { bySentence }: Place, toldOf: ToldOf): Link[] {
  const known = new Set(
    links.filter(({ type }) => type === 'PARTICIPATED_IN').map(({ from, to }) => `${from.id} ${to.id}`),
  );
  const parts = new Map<string, Part>();
  const moved = links.flatMap((link): Link[] => {
    if (link.type === 'OWNS') return ownsByAnother(link, bySentence, toldOf) ? [] : [link];
    const told = link.type === 'PARTICIPATED_IN' ? toldOf(link.from, link.to) : undefined;
    if (told === undefined) return [link];
    if (told === null) return [];
    const pair = `${told.name.id} ${link.to.id}`;
    if (told.part) parts.set(pair, told.part);
    if (known.has(pair)) return [];
    known.add(pair);
    const part = told.part ?? link.part;
    return [{ ...link, from: told.name, part, byRule: true, rules: [...link.rules, MOVED] }];
  });
  return moved.map((link) => {
    const part = link.type === 'PARTICIPATED_IN' ? parts.get(`${link.from.id} ${link.to.id}`) : undefined;
    return part && part !== link.part ? { ...link, part, rules: [...link.rules, MOVED] } : link;
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
