/** What the features of events read of a key, worked out once. */
import { daysOf, isPartialDate } from '../../../../shared/model/dates.ts';
import { nameWords } from '../../../../shared/model/names.ts';
import { FUNCTION_WORDS } from '../../../../shared/model/words.ts';
import { soundsOfSurname } from '../../blocks.ts';
import { isProperEventName } from '../../events.ts';
import { countryOfKey, personIn } from '../../keys.ts';
import { countriesIn } from '../../organizations/countries.ts';
import { romanOf } from '../../organizations/form.ts';
import { spelled } from '../../organizations/spelling.ts';
import type { Counts, KeyRecord } from '../../tally.ts';
import { ranked, valuesOf } from '../organizations/body.ts';
import { LASTING, TYPE_WORDS } from './types.ts';

/** Days since 1970, first and last. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface Happening {
  readonly name: string;
  /** Its words, spelled, small ones off. */
  readonly normal: string;
  /** Words that say which event it is, not of what type. */
  readonly words: ReadonlySet<string>;
  /** Those that nothing else tells: of a proper name all, of "Attack of A" none, else what is no participant or place. */
  readonly own: ReadonlySet<string>;
  /** Whether it is written as a proper name. */
  readonly proper: boolean;
  /** Years and other numbers in its proper names, sorted; empty where it has none. */
  readonly years: readonly string[];
  readonly numbers: readonly string[];
  readonly types: readonly (readonly [type: string, share: number])[];
  readonly lasting: boolean;
  /** Days that articles tell; null where none does. */
  readonly told: Days | null;
  /** Days of the articles that tell no date of it. */
  readonly written: Days | null;
  /** By how sharply its date is told: 1 for a day, less for a month and a year. */
  readonly sharpness: number;
  /** The day that is told or, where none is, the day of its article; null where all that is known is a month. */
  readonly day: Days | null;
  /** Keys of those who took part, the most told first. */
  readonly participants: readonly string[];
  /** Of the persons among them, how each surname that they may have sounds. */
  readonly surnames: ReadonlyMap<string, readonly string[]>;
  /** The same by sound: who may have such a surname. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlySet<string>;
}

const MAX_PARTICIPANTS = 32;
const KNOWN = new WeakMap<KeyRecord, Happening>();

export function happeningOf(key: KeyRecord): Happening {
  const known = KNOWN.get(key);
  if (known) return known;
  const happening = readHappening(key);
  KNOWN.set(key, happening);
  return happening;
}

function readHappening(key: KeyRecord): Happening {
  const name = ranked(key.names)[0]?.[0] ?? '';
  const words = wordsOf(name);
  const telling = new Set(words.filter((word) => !TYPE_WORDS.has(word) && !/^\d+$/u.test(word)));
  const proper = isProperEventName(name) && !isPhrase(name);
  const types = sharesOf(key.traits.type ?? key.properties.eventType ?? {});
  const participants = ranked(key.traits.participant ?? {})
    .slice(0, MAX_PARTICIPANTS)
    .map(([participant]) => participant);
  const places = new Set([...valuesOf(key.traits.place)].map(placeForm).filter(Boolean));
  return {
    name,
    normal: words.join(' '),
    words: telling,
    own: proper ? telling : isPhrase(name) ? NONE : without(telling, participants, places),
    proper,
    ...(proper ? numbersIn(name) : { years: [], numbers: [] }),
    types,
    lasting: types.length === 0 || types.some(([type]) => LASTING.has(type)),
    ...datesOf(key),
    participants,
    ...surnamesOf(participants),
    places,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Words that say neither who took part nor where it was: these are told by themselves. */
function without(
  words: ReadonlySet<string>,
  participants: readonly string[],
  places: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = participants.flatMap((key) => {
    const country = countryOfKey(key);
    return country === null ? wordsOf(key.split('|').slice(1).join(' ')) : [`=${country}`];
  });
  const told = new Set([...names, ...[...places].flatMap(wordsOf)]);
  return new Set([...words].filter((word) => !told.has(word)));
}

/** "Meeting of Yoav Gallant and Lloyd Austin" says what happened; "Battle of Hastings" is a name. */
function isPhrase(name: string): boolean {
  const [first = '', second = ''] = nameWords(name.slice(0, 400));
  return PHRASE_JOINS.has(second) && TYPE_WORDS.has(first) && !HEADS_OF_NAMES.has(first);
}

const PHRASE_JOINS: ReadonlySet<string> = new Set(
  'of on in at to by with against between for from after'.split(' '),
);
const HEADS_OF_NAMES: ReadonlySet<string> = new Set(
  'battle war operation conference campaign congress convention treaty'.split(' '),
);

function wordsOf(name: string): string[] {
  const plain = nameWords(name.slice(0, 400))
    .map((word) => spelled(word.replace(/'s?$/u, '')))
    .filter((word) => word !== '' && word !== 'and' && !FUNCTION_WORDS.has(word));
  const starts = new Map(countriesIn(plain).map((country) => [country.from, country] as const));
  const out: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const country = starts.get(at);
    out.push(country ? `=${country.key}` : (plain[at] ?? ''));
    at = country ? country.to - 1 : at;
  }
  return out;
}

/** "2024 Summer Olympics", "Super Bowl LVIII", "9/11". */
function numbersIn(name: string): Pick<Happening, 'years' | 'numbers'> {
  const digits = name.slice(0, 400).match(/\d+/gu) ?? [];
  const roman = (name.match(/(?<!\p{L})[IVXLC]{2,}(?!\p{L})/gu) ?? [])
    .map((letters) => romanOf(letters.toLowerCase()))
    .filter((number) => number !== null)
    .map(String);
  const isYear = (number: string) => /^(?:1[0-9]|20)\d\d$/u.test(number);
  return {
    years: [...new Set(digits.filter(isYear))].sort(),
    numbers: [...new Set([...digits.filter((number) => !isYear(number)), ...roman])].sort(),
  };
}

function sharesOf(counts: Counts): (readonly [string, number])[] {
  const all = ranked(counts);
  const sum = all.reduce((total, [, count]) => total + count, 0);
  return all.map(([value, count]) => [value, count / sum] as const);
}

/** A date that is no start told of it is that of an article: the event was at or before about then. */
function datesOf(key: KeyRecord): Pick<Happening, 'told' | 'written' | 'sharpness' | 'day'> {
  const starts = Object.keys(key.properties.start ?? {}).filter(isPartialDate);
  const ends = Object.keys(key.properties.end ?? {}).filter(isPartialDate);
  const dates = Object.keys(key.traits.date ?? {}).filter(
    (date) => isPartialDate(date) && !starts.includes(date),
  );
  const sharpest = Math.max(0, ...starts.map((date) => SHARPNESS[date.length] ?? 0));
  const sharp = starts.filter((date) => (SHARPNESS[date.length] ?? 0) === sharpest);
  const told = starts.length > 0 ? spanOf([...sharp, ...ends]) : null;
  const written = starts.length === 0 && dates.length > 0 ? spanOf(dates) : null;
  const isDay = told ? sharpest === 1 : dates.every((date) => SHARPNESS[date.length] === 1);
  return { told, written, sharpness: sharpest, day: isDay ? (told ?? written) : null };
}

const SHARPNESS: Readonly<Record<number, number>> = { 10: 1, 7: 0.5, 4: 0.2 };
const DAY = 86_400_000;

function spanOf(dates: readonly string[]): Days {
  const days = dates.map((date) =>
    daysOf(date).map((day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)),
  );
  return {
    from: Math.min(...days.map(([from]) => from ?? 0)),
    to: Math.max(...days.map(([, to]) => to ?? 0)),
  };
}

function surnamesOf(participants: readonly string[]): Pick<Happening, 'surnames' | 'bearers'> {
  const surnames = new Map<string, readonly string[]>();
  const bearers = new Map<string, string[]>();
  for (const participant of participants) {
    const name = personIn(participant);
    if (name === null) continue;
    const sounds = soundsOfSurname(name);
    surnames.set(participant, sounds);
    for (const sound of sounds) bearers.set(sound, [...(bearers.get(sound) ?? []), participant]);
  }
  return { surnames, bearers };
}

function placeForm(place: string): string {
  return nameWords(place).join(' ');
}
