/**
 * "Ann is the daughter of Ben Lee, who was ousted and went on trial": the verb behind "who" is told of Ben, and of nobody
 * who was named before him.
 */
import { BREAK, TO_VERB } from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

/** Words between "who" and the event, and of an apposition between a name and "who". */
const REACH = 14;
/** "And went on (trial)", "and won the (election)". */
const TO_NOUN = /^(?:went|won|lost|took|stood|faced|signed|on|to|in|office|for|an?|the)$/u;
const LISTS = /^(?:,|and|or|&)$/iu;
/** What an apposition begins with. */
const APPOSED = /^(?:an?|the|now|once|then|formerly|his|her|their|its|\p{Ll}[\p{L}-]*)$/u;

/** The links without those of who is named before the one whom a clause with "who" is about. */
export function withoutEarlierSubjects(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from, to }) => {
    if (type !== 'PARTICIPATED_IN' || from.sentence !== to.sentence || from.last >= to.first) return true;
    const words = sentences[to.sentence] ?? [];
    const near = bySentence.get(to.sentence) ?? [];
    const subject = subjectOf(words, near, to);
    return (
      !subject ||
      from.last >= subject.first ||
      (isListed(words, near, from, subject) && !isOfOne(words, subject, to))
    );
  });
}

/** The person whom the clause with "who" is about whose verb an event has; null where there is none. */
function subjectOf(words: Sentence, near: readonly Mention[], trigger: Mention): Mention | null {
  const who = words.findLastIndex(({ text }, at) => {
    return at < trigger.first && at >= trigger.first - REACH && /^who$/u.test(text);
  });
  if (who < 0 || !isVerbBehind(words.slice(who + 1, trigger.first).map(({ text }) => text))) return null;
  const isNamed = near.some(({ kind, first }) => kind === 'person' && first > who && first < trigger.first);
  const subject = near.findLast(({ kind, last, nested }) => kind === 'person' && last < who && !nested);
  if (isNamed || !subject || who - subject.last > REACH) return null;
  const between = words.slice(subject.last + 1, who).map(({ text }) => text);
  const isRightBefore = between.length === 0 || between.join() === ',';
  return isRightBefore || (between[0] === ',' && APPOSED.test(between[1] ?? '')) ? subject : null;
}

/** "Was", "was ousted in a coup and went on": the verb of the clause, or a second one behind "and". */
function isVerbBehind(words: readonly string[]): boolean {
  const and = words.lastIndexOf('and');
  const isOne = words.slice(and + 1).every((word) => TO_VERB.test(word) || (and > 0 && TO_NOUN.test(word)));
  return isOne && !words.slice(0, Math.max(0, and)).some((word) => BREAK.test(word));
}

/** "Ann Lee and Ben Hill, who was": of the last alone. */
function isOfOne(words: Sentence, { last }: Mention, { first }: Mention): boolean {
  const clause = words.slice(last + 1, first).map(({ text }) => text);
  return /^(?:was|is|has)$/u.test(clause[clause.lastIndexOf('who') + 1] ?? '');
}

/** "Ann Lee and Ben Hill, who". */
function isListed(words: Sentence, near: readonly Mention[], one: Mention, subject: Mention): boolean {
  for (let at = one.last + 1; at < subject.first; at += 1) {
    const isNamed = near.some(({ kind, first, last }) => kind !== 'event' && first <= at && at <= last);
    if (!isNamed && !LISTS.test(words[at]?.text ?? '')) return false;
  }
  return true;
}
