/** When an event is: the date in the sentence of a trigger that stands closest to it, or a year in its own name. */
import type { EventType } from '../../../../shared/schema/index.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { isOfTerm } from '../tenure/terms.ts';
import { dateDistance, FAR, opens, type Stretch } from './date-distance.ts';
import type { DateExpression } from './date-expressions.ts';
import { isOfSomethingElse } from './other-dates.ts';
import { datesInSentence } from './sentence-dates.ts';

const YEAR_IN_NAME = /\b(?:1[5-9]\d\d|20\d\d)\b/u;
const UNTIL = /\b(?:until|till) (?:early |late |mid-)?$/u;
/** Characters before a date that are looked at. */
const LEAD = 20;
const WHEN = /^,? when /u;
/** Words behind an event that tell of its end. */
const ENDED =
  /^[^,;]*\b(?:end(?:s|ed|ing)?|expired?s?|ran out|fell (?:apart|through)|broke (?:down|off|up)|collapsed|lapsed|concluded)\b/u;
/** Words of a trial for its end. */
const VERDICT =
  /^(?:sentenc|convict|acquit|jail|verdict|found (?:not )?guilty|cleared|ruling|ruled|life sentence|conviction)/iu;

/** Their dates may be those of a term: "appointed chairman from May". */
const OFFICE_EVENTS: ReadonlySet<EventType | null> = new Set(['appointment', 'resignation', 'election']);

/** Seasons tell when a match or a prize was, and nothing of an arrest. */
const SEASON_EVENTS: ReadonlySet<EventType | null> = new Set(['competition', 'award', 'other']);
const SEASON = /^ (?:[\p{L}]+ )?(?:season|campaign)\b/u;

/** Several events may share a date: with those that are this much closer to it, or that a sentence opens with. */
const SHARED = 5;
const SHARED_OPENING = 8;
/** What an article tells of an event later is sooner told of something beside it. */
const LATER = 2;

interface Told {
  readonly date: DateExpression;
  readonly isEnd: boolean;
  readonly distance: number;
}

/**
 * Start and end of an event by all of its triggers.
 * @param from a day before which it cannot be: what is planned was not before it was reported, and an earlier date in
 * its sentence is that of the plan
 */
export function datesOf(
  reading: Reading,
  triggers: readonly Mention[],
  from: string | null = null,
): { start: string | null; end: string | null } {
  const own = new Set(triggers.map(({ id }) => id));
  const told = triggers.flatMap((trigger, k) => {
    return datesOfTrigger(reading, trigger, own)
      .filter(({ date }) => from === null || (date.last ?? date.date) >= from.slice(0, date.date.length))
      .map((one) => ({ ...one, distance: one.distance + LATER * k }));
  });
  const start = closest(told.filter(({ isEnd }) => !isEnd));
  const end = closest(told.filter(({ isEnd }) => isEnd))?.date ?? null;
  if (start) return { start: start.date, end: start.last ?? (end && end > start.date ? end : null) };
  const year = triggers.map(({ text }) => YEAR_IN_NAME.exec(text)?.[0]).find(Boolean) ?? null;
  return { start: year, end };
}

function closest(told: readonly Told[]): DateExpression | null {
  return (
    told.reduce((best: Told | null, one) => (best && best.distance <= one.distance ? best : one), null)
      ?.date ?? null
  );
}

/** The dates in the sentence of a trigger that are not plainly those of another event. */
function datesOfTrigger(reading: Reading, trigger: Mention, own: ReadonlySet<number>): Told[] {
  const { from, text: sentence, dates } = datesInSentence(reading, trigger.sentence);
  const stretch = ({ start, end }: Mention): Stretch => ({ at: start - from, until: end - from });
  const others = (reading.bySentence.get(trigger.sentence) ?? []).filter((mention) => {
    return mention.kind === 'event' && !own.has(mention.id);
  });
  return dates.flatMap((date) => {
    if (!OFFICE_EVENTS.has(trigger.eventType) && isOfTerm(reading, trigger.sentence, date)) return [];
    if (!SEASON_EVENTS.has(trigger.eventType) && SEASON.test(sentence.slice(date.until))) return [];
    if (isOfSomethingElse(sentence, date, { ...stretch(trigger), type: trigger.eventType })) return [];
    const distance = dateDistance(sentence, date, stretch(trigger));
    if (distance > FAR) return [];
    const shared = date.at < stretch(trigger).at && opens(sentence, date) ? SHARED_OPENING : SHARED;
    const isOther = others.some((other) => dateDistance(sentence, date, stretch(other)) + shared < distance);
    return isOther ? [] : [{ date, distance, isEnd: isEnd(sentence, date, trigger, from) }];
  });
}

function isEnd(sentence: string, { at, until }: DateExpression, trigger: Mention, from: number): boolean {
  if (UNTIL.test(sentence.slice(Math.max(0, at - LEAD), at)) && !WHEN.test(sentence.slice(until)))
    return true;
  if (trigger.eventType === 'trial' && VERDICT.test(trigger.text)) return true;
  return ENDED.test(sentence.slice(trigger.end - from, at));
}
