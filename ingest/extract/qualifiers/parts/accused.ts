/** Who is charged with a crime, tried for it or cleared of it did it, or did not: it did not befall them. */
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { PartPlace } from './part-places.ts';

/** Words of the law that lead to a crime, before "with", "of" or "for". */
const LAW =
  /^(?:charged|accused|convicted|cleared|acquitted|guilty|suspected|suspicion|jailed|imprisoned|sentenced|tried|trial|indicted|arrested|wanted|arraigned|exonerated|executed|custody|warrant|admitted|admits|denied|denies|confessed|pleaded)$/iu;
const LEADS = /^(?:with|of|for|to|over)$/iu;
/** Words between these and the crime: "for life", "the attempted". */
const BEFORE_CRIME =
  /^(?:the|a|an|two|three|four|counts?|of|for|life|years?|months?|\d+|attempted|double|triple|alleged|first|second|-|degree|charges?|suspicion|in|on|connection|with|over)$/iu;
const MOST = 8;
/** Words of an apposition between a name and what is said of its bearer. */
const REACH = 24;

/** Whether somebody is told to have done the crime whose word the event has, or to be accused of it. */
export function isAccusedOf({ from, to, sentence, near }: PartPlace): boolean {
  if (from.kind !== 'person' || from.sentence !== to.sentence || from.last >= to.first) return false;
  if (to.first - from.last > REACH + MOST) return false;
  const textAt = (at: number) => sentence[at]?.text ?? '';
  // "Charged (Ann Lee) with attempted".
  if (LAW.test(textAt(from.first - 1)))
    return sentence.slice(from.last + 1, to.first).every(({ text }) => BEFORE_CRIME.test(text));
  const law = lawBefore(sentence, to.first);
  return law !== null && from.last < law && isNearest(near, from, law);
}

/** Whether nobody is named between a name and a word behind it. */
function isNearest(near: readonly Mention[], { last }: Mention, at: number): boolean {
  return !near.some(({ kind, first }) => kind === 'person' && first > last && first < at);
}

/** The place of the word of the law that leads to a crime. */
function lawBefore(sentence: Sentence, crime: number): number | null {
  const textAt = (at: number) => sentence[at]?.text ?? '';
  let leads = null;
  let at = crime - 1;
  for (; at >= Math.max(0, crime - MOST) && BEFORE_CRIME.test(textAt(at)); at -= 1)
    if (LEADS.test(textAt(at))) leads = at;
  const isObject = /^(?:admitted|admits|denied|denies)$/iu.test(textAt(at));
  if (leads === null && LEADS.test(textAt(at))) leads = at;
  return LAW.test(textAt(at)) && (leads !== null || isObject) ? at : null;
}
