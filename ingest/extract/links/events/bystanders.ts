/** Who stands in the sentence of an event and has no part in it: "she announced her resignation after Ben Lee accused her". */
import type { EventType } from '../../../../shared/schema/index.ts';
import { TO_VERB } from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

const OWN = /^(?:his|her|their)$/u;
/** Words between "her" and what is hers. */
const OWN_REACH = 3;
/** What somebody has alone. */
const ALONE: ReadonlySet<EventType> = new Set(['resignation', 'appointment', 'death']);
/** Behind these stands somebody who had a part in it nevertheless. */
const WITH = /^(?:by|of|from|as|to|with|for)$/u;
/** What begins a clause of somebody else. */
const NEXT_CLAUSE = /^(?:after|before|when|while|because|since|as|once|until|though|although|amid)$/u;
/** "Welcomed the choice", "has defended the takeover": what is said of it. */
const JUDGES =
  /^(?:applaud|celebrat|condemn|criticis|criticiz|denounc|deplor|defend|hail|lambast|lament|mock|prais|regret|ridicul|slamm|welcom)(?:s|es|ed|ing)$/u;
const CALLS = /^(?:calls?|called|branded|dubbed|described)$/u;
const QUOTE = /^["“‘'‟„]$/u;
const OBJECT = /^(?:the|this|that|his|her|its|their|an?|\p{Ll}[\p{Ll}-]*|['’]s)$/u;
const MOST_OBJECT = 5;
/** "Founded in 2012 by": who founded stands behind. */
const BY_REACH = 5;

/** The links without those of such names. */
export function withoutBystanders(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from, to }) => {
    if (type !== 'PARTICIPATED_IN') return true;
    const words = sentences[to.sentence] ?? [];
    if (isFoundedBy(words, from, to)) return false;
    if (from.sentence !== to.sentence || from.kind !== 'person') return true;
    const near = bySentence.get(to.sentence) ?? [];
    return !isInNextClause(words, from, to) && !isJudge(words, from, to) && !isWhose(words, near, from, to);
  });
}

/** "Her resignation, days after Ben Lee had": hers, and not his. */
function isInNextClause(words: Sentence, { first }: Mention, trigger: Mention): boolean {
  if (first <= trigger.last || !trigger.eventType || !ALONE.has(trigger.eventType)) return false;
  const before = words.slice(Math.max(0, trigger.first - OWN_REACH), trigger.first);
  if (!before.some(({ text }) => OWN.test(text))) return false;
  const between = words.slice(trigger.last + 1, first).map(({ text }) => text);
  const clause = between.findIndex((word) => NEXT_CLAUSE.test(word));
  return clause >= 0 && !between.slice(0, clause).some((word) => WITH.test(word));
}

/** "Ben Lee welcomed the choice", "Ben Lee called the penalty 'overdue'". */
function isJudge(words: Sentence, { last }: Mention, trigger: Mention): boolean {
  if (last >= trigger.first || trigger.eventType === 'protest' || trigger.eventType === 'speech')
    return false;
  const between = words.slice(last + 1, trigger.first).map(({ text }) => text);
  const opened = between[0] === ',' ? between.lastIndexOf(',') + 1 : 0;
  const [verb = '', ...object] = between.slice(opened).filter((_, k, all) => {
    return !all.slice(0, k + 1).every((one) => TO_VERB.test(one));
  });
  if (object.length === 0 || object.length > MOST_OBJECT || !object.every((word) => OBJECT.test(word)))
    return false;
  return JUDGES.test(verb) || (CALLS.test(verb) && isCalled(words, trigger));
}

/** "Called the penalty 'long overdue'", "described the deal as". */
function isCalled(words: Sentence, { last }: Mention): boolean {
  const behind = words[last + 1]?.text ?? '';
  return QUOTE.test(behind) || /^(?:an?|as|the)$/u.test(behind);
}

/** "Met Ann Lee, whose daughter Eve was ill": the clause behind a name tells of somebody else. */
function isWhose(words: Sentence, near: readonly Mention[], { first }: Mention, trigger: Mention): boolean {
  if (first <= trigger.last) return false;
  const owner = near.find(({ kind, last }) => {
    return kind === 'person' && last > trigger.last && last < first && words[last + 1]?.text === ',';
  });
  const whose = owner ? owner.last + 2 : -1;
  return words[whose]?.text === 'whose' && first > whose && first - whose <= OWN_REACH + 1;
}

/** "She studied law. The company was founded in 2012 by Ben Lee": founders are named behind "by". */
function isFoundedBy(words: Sentence, from: Mention, trigger: Mention): boolean {
  if (from.kind !== 'person' || trigger.eventType !== 'founding') return false;
  const isBefore =
    from.sentence < trigger.sentence || (from.sentence === trigger.sentence && from.last < trigger.first);
  const behind = words.slice(trigger.last + 1, trigger.last + 1 + BY_REACH).map(({ text }) => text);
  return isBefore && behind.includes('by') && /ed$|^(?:set up|built|begun)$/u.test(trigger.text);
}
