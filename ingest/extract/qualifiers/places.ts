/** Where an event is: a plain "in X" or "at X" after its trigger, and "to X" after a journey's. */
import type { Reading } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import { WEEKDAYS } from './date-words.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const PLACE = `(?:the )?${NAME}(?: (?:of |de |do |la |el )?${NAME})*(?:, ${NAME}(?: ${NAME})*)?`;
const IN_PLACE = new RegExp(`\\b(?:in|at|near) (?<place>${PLACE})`, 'gu');
const TO_PLACE = new RegExp(`\\b(?:in|at|near|to|for) (?<place>${PLACE})`, 'gu');
const VISITED = new RegExp(`^ (?<place>${PLACE})`, 'gu');

/** Characters behind the trigger within which a place is still its own. */
const REACH = 80;

/** The place of an event by the first of its triggers that has one. */
export function placeOf(reading: Reading, triggers: readonly Mention[]): string | null {
  for (const trigger of triggers) {
    const place = placeOfTrigger(reading, trigger);
    if (place) return place;
  }
  return null;
}

function placeOfTrigger(reading: Reading, trigger: Mention): string | null {
  const until = endOfReach(reading, trigger);
  const behind = reading.text.slice(trigger.end, until);
  const patterns = trigger.eventType === 'visit' ? [VISITED, TO_PLACE] : [IN_PLACE];
  for (const pattern of patterns) {
    for (const match of behind.matchAll(pattern)) {
      const found = match.groups?.place ?? '';
      const start = trigger.end + match.index + match[0].length - found.length;
      const place = found.replace(/[.,]+$/u, '').replace(/['’]s?$/u, '');
      if (isPlace(reading, trigger.sentence, place, start)) return place;
    }
  }
  return null;
}

/** Up to the next trigger, or the end of the sentence. */
function endOfReach({ sentences, bySentence }: Reading, trigger: Mention): number {
  const end = sentences[trigger.sentence]?.at(-1)?.end ?? trigger.end;
  const next = bySentence
    .get(trigger.sentence)
    ?.find((other) => other.kind === 'event' && other.id > trigger.id);
  return Math.min(end, trigger.end + REACH, next ? Math.max(next.start, trigger.end) : end);
}

/** A date, a person or a body is no place; a country may be one. */
function isPlace(reading: Reading, sentence: number, place: string, start: number): boolean {
  const first = place.replace(/^the /u, '').split(' ')[0] ?? '';
  const isTime = WEEKDAYS.some((day) => first.startsWith(day)) || /^\d/u.test(first) || isMonth(first);
  if (isTime || place.length < 2) return false;
  return !reading.bySentence
    .get(sentence)
    ?.some(
      (mention) => mention.kind !== 'country' && mention.start < start + place.length && start < mention.end,
    );
}

function isMonth(word: string): boolean {
  return MONTH_NAME.test(word);
}
const MONTH_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
