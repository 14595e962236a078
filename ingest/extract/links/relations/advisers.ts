/** Who only advised on a deal, brokered or financed it owns nothing by it, and a company not those who put money in it. */
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

/** "X advised Y on its purchase", "X, which was advising Y"; who finances a purchase of their own is the buyer. */
const ADVISES =
  /^,? (?:(?:has|had|have|is|are|was|were|also|which|who) ){0,3}(?:advis(?:es|ed|ing)|act(?:s|ed|ing) (?:as|for)|broker(?:s|ed|ing)|(?:arrang(?:es|ed|ing)|financ(?:es|ed|ing)|underwr(?:ites|ote|itten|iting))(?! (?:its|their|his|her)\b))\b/u;
/** "Brokered by X". */
const ADVISED_BY = /\b(?:advised|brokered|arranged|financed|underwritten) by (?:the )?$/u;
/** "X raised 40 million euros from Y": whose money it was does not belong to X. */
const RAISES_FROM = /^[^.;\n]{0,40}\brais(?:es|ed|ing)\b[^;\n]{0,60}\bfrom (?:the )?$/u;
/** Characters beside a name that are looked at. */
const REACH = 50;

/** The links without those that let such a body buy, be bought, own or be owned. */
export function withoutAdvisers(text: string, links: readonly Link[]): Link[] {
  return links.filter(({ type, from, to }) => {
    if (type === 'OWNS') return !advises(text, from) && !advises(text, to) && !raisesFrom(text, from, to);
    return !(type === 'PARTICIPATED_IN' && to.eventType === 'acquisition' && advises(text, from));
  });
}

function advises(text: string, { kind, start, end }: Mention): boolean {
  return (
    kind === 'organization' &&
    (ADVISES.test(text.slice(end, end + REACH)) ||
      ADVISED_BY.test(text.slice(Math.max(0, start - REACH), start)))
  );
}

function raisesFrom(text: string, { end, sentence }: Mention, to: Mention): boolean {
  return to.sentence === sentence && end < to.start && RAISES_FROM.test(text.slice(end, to.start));
}
