/** What the words between an owner and what it is told to own say: it is not owned yet, or no more. */
import type { Reading } from '../../reading.ts';
import type { Link } from '../scores.ts';

const TO_BUY =
  /\b(?:agree[sd]?|plan(?:s|ned)?|offer(?:s|ed)?|want(?:s|ed)?|hope[sd]?|intend(?:s|ed)?|seeks?|sought|expect(?:s|ed)?|due|set) to (?:acquire|buy|purchase|take over)\b/u;
const SPUN_OFF = /\bspun (?:off|out)\b/u;

/** "Had agreed to acquire": who is to buy a body does not own it by that. */
export function isToBuy(reading: Pick<Reading, 'text'>, link: Link): boolean {
  return link.from.start < link.to.start && TO_BUY.test(between(reading, link));
}

/** "X, which was spun off from Y", "Y spun off X": Y owns it no more. */
export function isSpunOff(reading: Pick<Reading, 'text'>, link: Link): boolean {
  return SPUN_OFF.test(between(reading, link));
}

/** The text between the two names; nothing where they stand in two sentences. */
function between({ text }: Pick<Reading, 'text'>, { from, to }: Link): string {
  if (from.sentence !== to.sentence) return '';
  return from.start < to.start ? text.slice(from.end, to.start) : text.slice(to.end, from.start);
}
