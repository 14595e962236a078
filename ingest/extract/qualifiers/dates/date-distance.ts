/**
 * How far a date stands from the words of an event: the words between them, and what a new clause between them
 * costs. The costs were fitted to the training articles; what they say holds over a wide range of them.
 */

/** A stretch of a sentence. */
export interface Stretch {
  readonly at: number;
  readonly until: number;
}

/** Further than this a date tells nothing of an event. */
export const FAR = 15;

const COMMA = 2;
const AND = 3;
const CLAUSE = 6;
/** "Said on Monday", "since Monday": the date is that of something else. */
const TAKEN = 8;
/** A date behind the words of an event is sooner its own than one before them. */
const BEFORE = 2;
/** A date that opens a sentence tells of all of its main clause. */
const OPENING = 0.3;

const COMMAS = /,/gu;
const ANDS = /\b(?:and|or)\b/gu;
const CLAUSES =
  /[;:—–"“”]|\b(?:after|before|when|while|who|whom|which|that|where|as|because|since|following|until|amid|if|although|whether|but|including)\b/gu;
const WHEN = /^,? (?:when|where) /u;
const OPENS =
  /^(?:\P{L}*|(?:(?:Also|And|But|Then|Later|Early|Earlier|Late) )*(?:on|in|by|during|since|from|between)? ?(?:late |early |mid-)?)$/iu;
/** A dateline, or the part of a list before. */
const BEFORE_OPENING = /^.*(?:[;—]|\) [-–—]) /su;
const TAKES =
  /\b(?:since|(?:said|says|told|announced|reported|confirmed|added|wrote|stated|denied)(?: late| early)?(?: on| in)?) $/u;
const LEAD = 30;
/** Characters between an event and a date, or before a date that opens a sentence, beyond which nothing is looked at. */
const REACH = 400;
const REACH_OPENING = 60;

export function dateDistance(sentence: string, date: Stretch, words: Stretch): number {
  if (date.at < words.until && words.at < date.until) return 0;
  const before = date.until <= words.at;
  if (Math.max(words.at - date.until, date.at - words.until) > REACH) return Infinity;
  const between = before ? sentence.slice(date.until, words.at) : sentence.slice(words.until, date.at);
  if (before && WHEN.test(between)) return costOf(between.replace(WHEN, ''));
  const taken = TAKES.test(sentence.slice(Math.max(0, date.at - LEAD), date.at)) ? TAKEN : 0;
  if (!before) return costOf(between) + taken;
  return opens(sentence, date)
    ? OPENING * costOf(between.replace(/^,/u, '')) + taken
    : BEFORE * costOf(between) + taken;
}

/** Whether a date is the first thing in its sentence. */
export function opens(sentence: string, date: Stretch): boolean {
  const from = Math.max(0, date.at - REACH_OPENING);
  const lead = sentence.slice(from, date.at);
  const own = lead.replace(BEFORE_OPENING, '');
  return OPENS.test(own) && (from === 0 || own.length < lead.length);
}

function costOf(between: string): number {
  const count = (pattern: RegExp) => between.match(pattern)?.length ?? 0;
  return between.split(' ').length - 1 + COMMA * count(COMMAS) + AND * count(ANDS) + CLAUSE * count(CLAUSES);
}
