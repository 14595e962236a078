/** "Ann dismissed Ben and appointed Eve": the second verb is told of Ann, whom the first is told of, and not of Ben. */
import { FINITE, PERSONAL, TO_VERB } from '../../qualifiers/parts/part-place-words.ts';
import { slotsOf } from '../../qualifiers/parts/part-places.ts';
import type { Place } from '../../reading.ts';
import { wordsBetween } from '../../spans/between.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

const BEFORE_OBJECT = /^(?:the|an?|its|his|her|their)$/iu;
const MOVED = 'the verb is told of whom the one before it is told of';

/** The links of whom the verb before befell, given to whom both verbs are told of, where that one is named. */
export function withSharedSubjects(links: readonly Link[], place: Place): Link[] {
  const known = new Set(
    links.filter(({ type }) => type === 'PARTICIPATED_IN').map(({ from, to }) => `${from.id} ${to.id}`),
  );
  return links.flatMap((link) => {
    if (link.type !== 'PARTICIPATED_IN' || !isObjectBefore(link, place)) return [link];
    const subject = subjectOf(link.to, place);
    if (!subject || known.has(`${subject.id} ${link.to.id}`)) return [];
    known.add(`${subject.id} ${link.to.id}`);
    return [{ ...link, from: subject, byRule: true, rules: [...link.rules, MOVED] }];
  });
}

/** Whether a name is what the verb before it is done to, with nothing but "and" between it and the next verb. */
function isObjectBefore({ from, to }: Link, { sentences, bySentence }: Place): boolean {
  if (from.sentence !== to.sentence || from.last >= to.first) return false;
  const words = sentences[from.sentence] ?? [];
  const near = bySentence.get(from.sentence) ?? [];
  const [and, ...rest] = wordsBetween(words, near, from, to).filter((word) => word !== ',');
  if (and !== 'and' || !rest.every((word) => TO_VERB.test(word) || word === 'then')) return false;
  const behind = words[to.last + 1]?.text ?? '.';
  // "Arrested Ben and charged him".
  if (!FINITE.test(words[to.first]?.text ?? '') || PERSONAL.test(behind) || !/^[\p{L}\p{N}$£€]/u.test(behind))
    return false;
  let at = from.first - 1;
  const isTitle = () => near.find(({ kind, first, last }) => kind === 'role' && first <= at && at <= last);
  while (isTitle() || BEFORE_OBJECT.test(words[at]?.text ?? '')) at = (isTitle()?.first ?? at) - 1;
  return FINITE.test(words[at]?.text ?? '');
}

/** Whom a verb that shares its subject with the one before it is told of. */
function subjectOf(trigger: Mention, { sentences, bySentence }: Place): Mention | undefined {
  const near = bySentence.get(trigger.sentence) ?? [];
  const sentence = sentences[trigger.sentence] ?? [];
  return near.find((from) => {
    const isName = from.kind !== 'role' && from.kind !== 'event' && from.last < trigger.first;
    return isName && slotsOf({ from, to: trigger, sentence, near }).includes('subject');
  });
}
