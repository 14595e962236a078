/** Dates in the sentence of an event that are plainly not its own, whatever their distance. */
import type { EventType } from '../../../../shared/schema/index.ts';
import type { DateExpression } from './date-expressions.ts';

/** A trigger, with its place in the sentence. */
export interface DatedEvent {
  readonly at: number;
  readonly until: number;
  readonly type: EventType | null;
}

/** Characters before a date or a trigger that are looked at. */
const LEAD = 40;
/** "Jobs will be cut by 2012", "by 1998 they had decided": a bound, within which it may have been at any time. */
const BOUND = /\b(?:by|before)(?: the end of| early| late| mid-?)? ?$/iu;
/** "In 1918, following the First World War, the school moved": such a war is the time that something else is told of. */
const BACKGROUND =
  /\b(?:during|following|after|before|since|amid|throughout|until|in|of|from|for) (?:the |its |his |her |their )?(?:[\p{Lu}\p{N}][\p{L}\p{N}.-]* ){0,3}$/u;
const RIGHT_BEHIND = /^(?: \(| of | in |, (?:on |in )?)?$/u;
/** "The 75th anniversary of the Battle of Warsaw": the day is that of the anniversary. */
const ANNIVERSARY = /\banniversary of (?:the |his |her |its |their )?(?:[\p{L}\p{N}'’.-]+ ){0,3}$/iu;
/** Words behind which a date belongs to the sentence. */
const LED =
  /(?:^|[^\p{L}])(?:on|of|from|since|until|till|by|before|after|to|and|in|through|the|ending|dated|for) $/iu;
const BEFORE_DATELINE = /(?:^|[\p{L}\p{N}"”’)?!.] )$/u;
const BEHIND_DATELINE = /^(?:\s*$|\s*\n| [\p{Lu}\p{N}"“‘])/u;
/** Characters of an article within which a dateline stands. */
const HEAD = 400;

/** Whether a date of a sentence says nothing of when an event in it was. */
export function isOfSomethingElse(sentence: string, date: DateExpression, event: DatedEvent): boolean {
  const lead = sentence.slice(Math.max(0, date.at - LEAD), date.at);
  if (date.until > event.at && date.at < event.until) return false;
  return BOUND.test(lead) || isBackground(sentence, date, event);
}

function isBackground(sentence: string, date: DateExpression, { at, until, type }: DatedEvent): boolean {
  const lead = sentence.slice(Math.max(0, at - 2 * LEAD), at);
  if (ANNIVERSARY.test(lead)) return true;
  const isItsOwn = date.at >= until && RIGHT_BEHIND.test(sentence.slice(until, date.at));
  return type === 'war' && !isItsOwn && BACKGROUND.test(lead);
}

/**
 * "Airbus wins Qatar order June 13, 2005 European aircraft manufacturer": the day of the article, which stands between its
 * headline and its text as no part of a sentence.
 */
export function isDateline(
  sentence: string,
  { at, until, date }: DateExpression,
  from: number,
  published: string | null,
): boolean {
  if (from + at > HEAD || date.length !== 10 || (published !== null && date !== published)) return false;
  const lead = sentence.slice(Math.max(0, at - LEAD), at);
  return (
    /\d{4}$/u.test(sentence.slice(at, until)) &&
    BEFORE_DATELINE.test(lead) &&
    !LED.test(lead) &&
    BEHIND_DATELINE.test(sentence.slice(until, until + 3))
  );
}
