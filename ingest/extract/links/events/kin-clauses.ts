/** "Ann is the granddaughter of Ben Lee, who founded Acme": what the clause tells is told of Ben. */

import { OTHERS } from '../../qualifiers/kin/relative-words.ts';
import { BE } from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';
import { prepositionBefore } from './inserted.ts';
import { withMoved } from './moved.ts';

/** The links of whose relative such a clause is about, given to that one. */
export function withoutKinClauses(links: readonly Link[], place: Place): Link[] {
  return withMoved(links, place, (from, trigger) => {
    if (from.sentence !== trigger.sentence) return undefined;
    const near = place.bySentence.get(trigger.sentence) ?? [];
    const name = clauseSubject(place.sentences[trigger.sentence] ?? [], near, from, trigger);
    return name && { name };
  });
}

/** Whom the clause around a mention is about, where another person is told to be their relative; else undefined. */
export function clauseSubject(
  words: Sentence,
  near: readonly Mention[],
  from: Mention,
  { first }: Mention,
): Mention | undefined {
  if (from.kind !== 'person' || first <= from.last || !BE.test(words[from.last + 1]?.text ?? ''))
    return undefined;
  const who = words.findLastIndex(({ text }, at) => at < first && /^who$/iu.test(text));
  if (who <= from.last || words[who - 1]?.text !== ',') return undefined;
  if (words.slice(who, first).some(({ text }) => text === ',')) return undefined;
  const name = near.find(({ kind, last }) => kind === 'person' && last === who - 2);
  const of = name && name.first > from.last ? prepositionBefore(words, near, name) : null;
  const isKin = of !== null && /^of$/iu.test(words[of]?.text ?? '') && OTHERS.test(words[of - 1]?.text ?? '');
  return isKin ? name : undefined;
}
