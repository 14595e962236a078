/** Bodies beside a title that it is not of: where its holder came from, where an ambassador is sent, whose another title is. */
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';

/** Characters before a title or a body that are looked at. */
const REACH = 80;

/** "To Peru", "to Oman and to Portugal". */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const SENT_TO = new RegExp(
  `^ to (?:the )?(?:${NAME}(?:, (?:the )?${NAME}){0,4},? and (?:to )?(?:the )?)?$`,
  'u',
);

/** "Joins as (chaplain) from". */
const JOINS_AS = /\bjoin(?:s|ed|ing)? (?:[^.;:]{1,60} )?as (?:an? |the |its |their )?(?:[\p{Ll}-]+ ){0,3}$/u;
const COMES_FROM = /^ from (?:the )?$/u;
const FORMERLY = /\bformerly (?:of|at|with|from) (?:the )?$/iu;

/** "Ambassador to Peru": the country is where it leads to. */
export function isDestination({ text }: Pick<Reading, 'text'>, body: Mention, title: Mention): boolean {
  return body.start >= title.end && SENT_TO.test(text.slice(title.end, body.start));
}

/** "Joins the hospital as chaplain from X", "formerly of X": the body that somebody left. */
export function isLeft({ text }: Pick<Reading, 'text'>, body: Mention, title: Mention): boolean {
  const before = ({ start }: Mention) => text.slice(Math.max(0, start - REACH), start);
  if (FORMERLY.test(before(body))) return true;
  const isFrom = body.start >= title.end && COMES_FROM.test(text.slice(title.end, body.start));
  return isFrom && JOINS_AS.test(before(title));
}

/** "Ann Lee, the prime minister, whose People's Party leads": what is told of something that its holder has. */
const WHOSE = /\bwhose\b/u;
/** "Spanish national Ana Ruiz": the country is where she is from. */
const NATIONAL = /^ (?:nationals?|citizens?|natives?)(?=[,.;]| \p{Lu}| (?:and|who|from|in|by)\b)/u;
/** "By the agency and attorney Ann Lee": the two stand beside each other. */
const JOINED = /^(?: and| with| alongside| against| from| to| by|,? as well as|,? but) (?:the )?$/u;
/** What leads to a body that two titles may share: "founder of Acme and chairman". */
const LED_TO = /\b(?:of|at|for|in|with) (?:the )?$/u;
/** A city or a state of a country has these, and no country: "mayor", "state Sen.". */
const LOCAL = /\b[Mm]ayor(?:ess)?$|^(?:state|county|city|municipal|provincial) |^State (?:Sen|Rep|Del)/u;

/** Words behind which the body is of another clause: "mayor, beating (Labour)", "president while a (committee)". */
const OTHER_CLAUSE =
  /;|\b(?:who|while|which|when|whereas|because|but)\b|, \p{Ll}{2,20}ing\b|\band (?:later |then |also )?(?:\p{Ll}{2,20}ed|led|ran|won)\b/u;
/** "Co-leader of (the SPD), is vice chancellor": the body ends what is said of her before. */
const ENDS_BEFORE =
  /^,? (?:is|was|becomes?|became|will be|has been|had been|serves as|served as) (?:(?:an?|the|also|now) )?$/u;
/** "A freelancer who worked for". */
const WORKED_FOR = /^ who (?:works|worked|writes|wrote|plays|played) (?:for|at) (?:the )?$/u;

/** "Head of drama, Deadline reports": who tells it. */
const TELLS = /^ (?:has |had )?(?:reports?|reported|learn(?:ed|t)|understands|reveal(?:s|ed))\b/u;
const COMMA = /^[^.;:!?]{0,120}, (?:the )?$/u;
/** "In a statement on Instagram, singer Ann Lee": where or to whom it was said. */
const SAID_TO =
  /\b(?:interview|statement|post|message|letter|email|e-mail|speech|address|told|according|video|appearance|spoke|speaking)\b[^.;:]{0,40} $/u;
const RIGHT_COMMA = /^(?:['’]s [^,.;:]{1,30})?, (?:the )?(?:\p{Ll}+ ){0,2}$/u;
/** "Sacked coach Ann Lee after the defeat by Fulham". */
const AGAINST =
  /\b(?:defeats?|loss|losses|draw|win|wins|victory|game|match|tie|trip|visit|clash|matches|fixture) (?:by|to|at|against|with|over|away to|away at) (?:the )?$/u;

/** Whether a body stands there as who tells something, where it is told, or whom a side played. */
function isBystander(text: string, body: Mention, title: Mention): boolean {
  const before = text.slice(Math.max(0, body.start - REACH), body.start);
  if (body.start < title.end) {
    return RIGHT_COMMA.test(text.slice(body.end, title.start)) && SAID_TO.test(before);
  }
  const between = text.slice(title.end, body.start);
  return AGAINST.test(between) || (COMMA.test(between) && TELLS.test(text.slice(body.end, body.end + REACH)));
}

/** Whether the words between a title and a body, or right behind the body, give it to somebody or something else. */
export function isOfAnother(
  { text, bySentence }: Pick<Reading, 'text' | 'bySentence'>,
  body: Mention,
  title: Mention,
): boolean {
  if (body.kind === 'country' && LOCAL.test(title.text)) return true;
  if (body.sentence !== title.sentence) return false;
  if (isBystander(text, body, title)) return true;
  if (body.kind === 'country' && NATIONAL.test(text.slice(body.end, body.end + REACH))) return true;
  if (body.start >= title.end) {
    const between = text.slice(title.end, body.start);
    const isApart = WHOSE.test(between) || (OTHER_CLAUSE.test(between) && !WORKED_FOR.test(between));
    return isApart || isOfNextTitle(text, bySentence, body, title);
  }
  const toTitle = text.slice(body.end, title.start);
  if (ENDS_BEFORE.test(toTitle)) return true;
  const before = text.slice(Math.max(0, body.start - REACH), body.start);
  return JOINED.test(toTitle) && !LED_TO.test(before);
}

/** What leads from a title to its own body. */
const OWN = /^,? (?:of|in|at|for|to|with) (?:the )?$/u;
/** From a body to a title that is of it: "the U.S. ambassador", "France's new ambassador". */
const NEXT = /^(?:['’]s?)? (?:\p{Ll}+ )?$/u;

/** "Minister Yu and the U.S. ambassador, Ann Lee": behind a title's holder the body right before another one is of that. */
function isOfNextTitle(
  text: string,
  bySentence: Reading['bySentence'],
  body: Mention,
  title: Mention,
): boolean {
  if (OWN.test(text.slice(title.end, body.start))) return false;
  const near = bySentence.get(title.sentence) ?? [];
  const isHeld = near.some(({ kind, start, end }) => {
    return kind === 'person' && start >= title.end && end <= body.start;
  });
  return (
    isHeld &&
    near.some(({ kind, start }) => {
      return kind === 'role' && start > body.end && NEXT.test(text.slice(body.end, start));
    })
  );
}
