/** A body that words tell to be a part of another: "the Law School of X", "X's air wing", "Y, the armed wing of X". */
import type { Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { isOfState } from '../country-ties.ts';
import { DOUBTED, type KindOf, type Told } from './told.ts';

const RULE = 'the words between the two names make one a part of the other';

/** Nouns for a part of a body, which its name may end in or begin with. */
const PART_NOUNS =
  `academy arm battalion battery branch brigade bureau centers? centres? chamber chapter circuit college
  command commission committee corps council court department desk directorate division faculty fleet force group institute
  laborator(?:y|ies) labs? library ministry office police program(?:me)? regiment school secretariat section services? squadron
  studios? subcommittee task·force team tribunal unit wing`
    .split(/\s+/u)
    .join('|')
    .replaceAll('·', ' ');
const NAMES_PART = new RegExp(`(?:^|[\\s-])(?:${PART_NOUNS})(?:$|\\s)`, 'iu');

/** Common nouns behind which "of" leads to the whole. */
const PART_WORDS =
  'arm|affiliate|branch|component|command|department|division|faction|offshoot|part|section|unit|wing';
const OF_WHOLE = /^ (?:of|at|in|within) (?:the )?$/u;
const IS_PART = new RegExp(
  `^(?:,| is| was| are| were) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:${PART_WORDS}) of (?:the )?$`,
  'u',
);
const HAS_PART = /^ ?['’´]s? $/u;
const HAS_PART_CALLED = new RegExp(
  `^ ?['’´]s? (?:[\\p{L}-]+ ){0,3}(?:${PART_WORDS})(?:,| called| known as) (?:the )?$`,
  'u',
);
const PART_CALLED = new RegExp(`(?:${PART_WORDS}) of (?:the )?$`, 'u');
/** Characters before a name in which a word for a part is looked for. */
const REACH = 24;
const CALLED = /^,? (?:called|known as|named) (?:the )?$/u;

/** @param b the next name in the sentence */
export function partOf({ text }: Reading, a: Mention, b: Mention | undefined, kindOf: KindOf): Told | null {
  if (!b || !isBody(a) || !isBody(b)) return null;
  const between = text.slice(a.end, b.start);
  if (DOUBTED.test(between)) return null;
  if (isPartThenWhole(a, b, between, kindOf)) return told(a, b);
  const before = text.slice(Math.max(0, a.start - REACH), a.start);
  return isWholeThenPart(before, a, b, between, kindOf) ? told(b, a) : null;
}

function isBody({ kind }: Mention): boolean {
  return kind === 'organization' || kind === 'country';
}

function told(from: Mention, to: Mention): Told {
  return { type: 'PART_OF', from, to, rule: RULE };
}

/** "the Law School of X", "Y, the armed wing of X", "the 5th Battalion, X Fusiliers". */
function isPartThenWhole(a: Mention, b: Mention, between: string, kindOf: KindOf): boolean {
  if (a.kind === 'country') return false;
  if (IS_PART.test(between)) return true;
  if (!NAMES_PART.test(a.text)) return false;
  if (OF_WHOLE.test(between))
    return b.kind === 'organization' || (between.startsWith(' of') && isOfState(kindOf(a)));
  return between === ', ' && kindOf(a) === 'military' && kindOf(b) === 'military';
}

/** "X's air wing", "Pakistan's spy agency, Y", "a faction of X known as Y". */
function isWholeThenPart(before: string, a: Mention, b: Mention, between: string, kindOf: KindOf): boolean {
  if (b.kind === 'country') return false;
  if (HAS_PART_CALLED.test(between) || (CALLED.test(between) && PART_CALLED.test(before))) return true;
  if (a.kind === 'country') return (HAS_PART.test(between) || between === ' ') && isOfState(kindOf(b));
  return HAS_PART.test(between) && NAMES_PART.test(b.text);
}
