/** Where an event is: a preposition with a name in its clause, a name in its own words, the country of an election. */
import { matchesOf } from '../../../../shared/matches.ts';
import type { EventType } from '../../../../shared/schema/index.ts';
import { countryWord } from '../../identity/countries.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { WEEKDAYS } from '../dates/date-words.ts';
import { ADJECTIVE, NO_PLACE, PLACE, SITE, TIME_BEHIND } from './place-words.ts';

const IN = 'in|inside|at|near|outside|over|across';
const PREPOSITIONS: Readonly<Partial<Record<EventType, string>>> = {
  visit: `${IN}|to|for|into|of`,
  war: `${IN}|of|into`,
  accident: `${IN}|into|off`,
  disaster: `${IN}|off`,
  attack: `${IN}|off`,
};
const VISITED = new RegExp(`^ ${PLACE}`, 'gu');
const OPENING = new RegExp(
  `^(?:(?:Also|Later|Earlier|Meanwhile|But|And),? )?(?:In|At|Near|Outside) ${PLACE}(?=[ ,])`,
  'gu',
);
const WITHIN = new RegExp(`\\b(?:in|at|near) ${PLACE}`, 'gu');

/** Behind these another clause begins, with a place of its own. */
const CLAUSE =
  /[;:—]|, (?:which|who|whose|whom|where|when|as|but|while|said|says)\b| (?:who|which|that|where|when|after|before|because|while|whose|said|says|based|born|built) /u;

const patternOf = new Map<string, RegExp>();
function behind(type: EventType | null): RegExp {
  const prepositions = (type && PREPOSITIONS[type]) ?? IN;
  const known = patternOf.get(prepositions) ?? new RegExp(`\\b(?:${prepositions}) ${PLACE}`, 'gu');
  patternOf.set(prepositions, known);
  return known;
}

/** What tells that an event was not in the place itself. */
const BESIDE = /^(near |off |outside )/u;

/** Characters behind the trigger within which a place is still its own, and within which the name of one may end. */
const REACH = 80;
const NAME_REACH = 60;

type Look = (reading: Reading, trigger: Mention) => string | null;

/** Events that are told without a place: what stands near them is that of something else. */
const NOWHERE: ReadonlySet<EventType | null> = new Set([
  'acquisition',
  'bankruptcy',
  'investment',
  'resignation',
  'sanction',
  'vote',
]);

/** The place of an event by all of its triggers: a city or site before a country. */
export function placeOf(reading: Reading, triggers: readonly Mention[]): string | null {
  const own = triggers.filter(({ eventType }) => !NOWHERE.has(eventType));
  for (const look of LOOKS) {
    const places = own.flatMap((trigger) => look(reading, trigger) ?? []);
    const place = places.find((one) => !countryWord(one)) ?? places[0];
    if (place) return place;
  }
  return null;
}

const LOOKS: readonly Look[] = [behindTrigger, insideTrigger, openingSentence, countryBefore];

function behindTrigger(reading: Reading, trigger: Mention): string | null {
  const { end, limit } = reachOf(reading, trigger);
  const text = reading.text.slice(trigger.end, limit);
  const patterns = trigger.eventType === 'visit' ? [VISITED, behind('visit')] : [behind(trigger.eventType)];
  for (const pattern of patterns) {
    const place = firstPlace(reading, trigger, text, trigger.end, pattern, end);
    if (place) return place;
  }
  return null;
}

/** "The Lockerbie bombing", "the disaster at Chernobyl", "the Battle of Mosul". */
function insideTrigger(reading: Reading, trigger: Mention): string | null {
  return firstPlace(reading, trigger, trigger.text, trigger.start, WITHIN, trigger.end);
}

/** "In Lisbon, they met". */
function openingSentence(reading: Reading, trigger: Mention): string | null {
  const start = reading.sentences[trigger.sentence]?.[0]?.start ?? trigger.start;
  if (trigger.start - start > REACH * 2) return null;
  return firstPlace(
    reading,
    trigger,
    reading.text.slice(start, trigger.start),
    start,
    OPENING,
    trigger.start,
  );
}

const OF_COUNTRY: ReadonlySet<EventType | null> = new Set(['election', 'war', 'disaster', 'protest']);

/** What may stand between a country and what happened there: "Syria's long civil war". */
const OWN = /^(?:['’]s)?(?: [\p{L}\p{Nd}-]+){0,2} ?$/u;

/** "The Irish referendum", "Syria's civil war": the country right before the words of what a country has. */
function countryBefore(reading: Reading, trigger: Mention): string | null {
  if (!OF_COUNTRY.has(trigger.eventType)) return null;
  const mentions = reading.bySentence.get(trigger.sentence) ?? [];
  const before = mentions.findLast(({ kind, start, end }) => {
    if (kind !== 'country' || end > trigger.end) return false;
    return start >= trigger.start || OWN.test(reading.text.slice(end, Math.max(end, trigger.start)));
  });
  return before ? (countryWord(before.text)?.name ?? before.text) : null;
}

function firstPlace(
  reading: Reading,
  { sentence, id }: Mention,
  text: string,
  from: number,
  pattern: RegExp,
  end: number,
): string | null {
  for (const match of matchesOf(pattern, text)) {
    const { place = '' } = match.groups ?? {};
    const start = from + match.index + match[0].indexOf(place, match[0].indexOf(' '));
    if (start > end) return null;
    const name = tidy(place);
    if (!isPlace(reading, sentence, id, name, start)) continue;
    const [, beside = ''] = BESIDE.exec(match[0]) ?? [];
    return beside + name;
  }
  return null;
}

function tidy(name: string): string {
  return name
    .replace(TIME_BEHIND, '')
    .replace(/(?<!\.\p{L})[.,]+$/u, '')
    .replace(/['’]s?$/u, '');
}

/** Up to the next trigger, or the end of the sentence; a name that begins before may end a little behind. */
function reachOf(reading: Reading, trigger: Mention): { end: number; limit: number } {
  const { sentences, bySentence } = reading;
  const last = sentences[trigger.sentence]?.at(-1)?.end ?? trigger.end;
  const next = bySentence
    .get(trigger.sentence)
    ?.find((other) => other.kind === 'event' && other.id > trigger.id && other.start >= trigger.end);
  const clause = CLAUSE.exec(reading.text.slice(trigger.end, trigger.end + REACH))?.index;
  const end = Math.min(last, trigger.end + (clause ?? REACH), next?.start ?? last);
  return { end, limit: Math.min(last, end + NAME_REACH) };
}

/** A date, a person or a body is no place; a country may be one, and a body where one can be. */
function isPlace(reading: Reading, sentence: number, trigger: number, place: string, start: number): boolean {
  const first = place.split(' ')[0] ?? '';
  const isTime = WEEKDAYS.some((day) => first.startsWith(day)) || /^\d/u.test(first);
  if (isTime || place.length < 2 || NO_PLACE.test(first) || ADJECTIVE.test(place)) return false;
  if (countryWord(place)?.form === 'demonym') return false;
  return !reading.bySentence.get(sentence)?.some((mention) => {
    const overlaps = mention.start < start + place.length && start < mention.end;
    if (!overlaps || mention.kind === 'country' || mention.id === trigger) return false;
    return mention.kind !== 'organization' || !SITE.test(place);
  });
}
