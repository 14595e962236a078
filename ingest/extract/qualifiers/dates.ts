/** When an event is: a date in the sentence of its trigger that is about it, or a year in its own name. */
import type { Reading } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import { type DateExpression, dateExpressions } from './date-expressions.ts';

/** Words that speak of what is to come. */
const AHEAD =
  /\b(?:will|shall|next|tomorrow|upcoming|scheduled|plans? to|planned|due|set to|expected to|is to|are to|intends?)\b/iu;
const YEAR_IN_NAME = /\b(?:1[5-9]\d\d|20\d\d)\b/u;

/** Start and end of an event by the first of its triggers that has a date. */
export function datesOf(
  reading: Reading,
  triggers: readonly Mention[],
): { start: string | null; end: string | null } {
  for (const trigger of triggers) {
    const found = dateOfTrigger(reading, trigger);
    if (found) return { start: found.date, end: found.last };
  }
  const year = triggers.map(({ text }) => YEAR_IN_NAME.exec(text)?.[0]).find(Boolean);
  return { start: year ?? null, end: null };
}

/** The date that stands closest to a trigger, unless another trigger is closer to it. */
function dateOfTrigger(reading: Reading, trigger: Mention): DateExpression | null {
  const sentence = reading.sentences[trigger.sentence];
  const from = sentence?.[0]?.start ?? trigger.start;
  const text = reading.text.slice(from, sentence?.at(-1)?.end ?? trigger.end);
  const [start, end] = [trigger.start - from, trigger.end - from];
  const dates = dateExpressions(text, reading.publishedAt, AHEAD.test(text)).filter(({ at, until }) => {
    return until <= start || end <= at;
  });
  const others = (reading.bySentence.get(trigger.sentence) ?? []).filter(({ kind, id }) => {
    return kind === 'event' && id !== trigger.id;
  });
  const own = dates.filter((date) => {
    const distance = gap(date, start, end);
    return others.every((other) => {
      const theirs = gap(date, other.start - from, other.end - from);
      return distance < theirs || (distance === theirs && trigger.id < other.id);
    });
  });
  return own.reduce((best: DateExpression | null, date) => {
    return best && gap(best, start, end) <= gap(date, start, end) ? best : date;
  }, null);
}

/** Characters between a date and a stretch; one that stands after the trigger is told of it sooner than one before. */
function gap({ at, until }: DateExpression, start: number, end: number): number {
  return at >= end ? at - end : 2 * (start - until);
}
