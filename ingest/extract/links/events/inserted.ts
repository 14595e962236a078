/**
 * "Ann, the daughter of President Ben Lee, was arrested", "relatives of Ben Lee were arrested": Ben stands right before
 * the verb, within what is told of somebody else.
 */

import { OTHERS } from '../../qualifiers/kin/relative-words.ts';
import { BREAK, PERSONAL, TO_VERB } from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';
import { withMoved } from './moved.ts';

const LEADS = /^(?:of|to|for|with|by|against|about|from|named|called)$/iu;
/** What may stand between a preposition and a name: its title. */
const BEFORE_NAME =
  /^(?!(?:who|whose|whom|which|that|and|but)$)(?:then|former|late|president|mr|mrs|ms|dr|sir|lord|\p{Ll}[\p{L}-]*)\.?$/iu;
const LONGEST_TITLE = 8;
const OWN = /^(?:his|her|their)$/iu;
const HIM = /^(?:him|her|himself|herself)$/iu;
const BODIES: ReadonlySet<Mention['kind']> = new Set(['organization', 'country']);

/** The links of whoever stands within words about another, given to that other where one is named. */
export function withoutInserted(links: readonly Link[], place: Place): Link[] {
  return withMoved(links, place, (name, trigger) => {
    const subject = subjectInstead(name, trigger, place);
    return subject && { name: subject };
  });
}

/** Of whom the verb is told; null where these are not named, undefined where nobody stands in between. */
function subjectInstead(
  from: Mention,
  to: Mention,
  { sentences, bySentence }: Place,
): Mention | null | undefined {
  if (from.sentence !== to.sentence || from.last >= to.first) return undefined;
  if (from.kind !== 'person' && (from.kind !== 'organization' || from.nested)) return undefined;
  const words = sentences[from.sentence] ?? [];
  const near = bySentence.get(from.sentence) ?? [];
  const isClosed = words[from.last + 1]?.text === ',';
  const toVerb = words.slice(from.last + (isClosed ? 2 : 1), to.first).map(({ text }) => text);
  const at = prepositionBefore(words, near, from);
  if (at === null) return undefined;
  const behind = words[to.last + 1]?.text ?? '';
  // "The wife of Ben sued him".
  const isOthers = !isClosed && OTHERS.test(words[at - 1]?.text ?? '') && !HIM.test(behind);
  // "The widow of Ben has taken the bank to court".
  if (isOthers && at === 2 && isOneClause(toVerb)) return null;
  if (!toVerb.every((word) => TO_VERB.test(word))) return undefined;
  return isClosed ? subjectBefore(words, near, at, from.kind) : isOthers ? null : undefined;
}

/** Whether words belong to one clause, and none of them means whom it is not about: "his", "him". */
function isOneClause(words: readonly string[]): boolean {
  return !words.some((word) => BREAK.test(word) || OWN.test(word) || PERSONAL.test(word));
}

/**
 * The person before the words that a comma parts from a name and that lead to a preposition; before a body it may be
 * another one: "(Norda), owned by (Orbit), sued".
 */
export function subjectBefore(
  words: Sentence,
  near: readonly Mention[],
  at: number,
  inner: Mention['kind'] = 'person',
): Mention | undefined {
  const subject = near.findLast(({ kind, last, nested }) => {
    return (kind === 'person' || (kind === inner && !nested)) && last < at;
  });
  if (!subject || words[subject.last + 1]?.text !== ',') return undefined;
  const between = words.slice(subject.last + 2, at);
  return between.some(({ text }) => text === ',') ? undefined : subject;
}

/** The preposition before a name, its titles and their body: "(of) former Leeds coach Ann Lee". */
export function prepositionBefore(words: Sentence, near: readonly Mention[], name: Mention): number | null {
  let at = name.first - 1;
  let isTitled = false;
  for (let count = 0; count < LONGEST_TITLE && at > 0; count += 1) {
    const title = near.find(({ kind, first, last }) => {
      return (kind === 'role' || (isTitled && BODIES.has(kind))) && first <= at && at <= last;
    });
    isTitled = title?.kind === 'role';
    const word = words[at]?.text ?? '';
    if (!title && LEADS.test(word)) return at;
    if (!title && !BEFORE_NAME.test(word)) return null;
    at = (title?.first ?? at) - 1;
  }
  return null;
}
