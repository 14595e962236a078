/**
 * Blocks: keys that may be one stand in a common block, and are found there by an index, never by a look at all keys.
 * A block is coarser than any feature: who shares none is never compared.
 */
import { fold, initialsOf } from '../../shared/model/names.ts';
import { FUNCTION_WORDS, LEGAL_FORMS } from '../../shared/model/words.ts';
import { personOf } from './features/persons/person.ts';
import { countryOfKey, isOnceKey, personIn, standsAlone } from './keys.ts';
import { initialElsewhere } from './names/given-names.ts';
import { fullGivenNames } from './names/nicknames.ts';
import { isBareName, type PersonName, personNameOf, type Reading } from './names/person-name.ts';
import { soundOf } from './names/sound.ts';
import { acronymLetters, isAcronymName } from './organizations/acronyms.ts';
import { countriesIn, plainWords } from './organizations/countries.ts';
import { HEADS } from './organizations/generic-words.ts';
import { knownName } from './organizations/known-names.ts';
import { spelled } from './organizations/spelling.ts';
import type { KeyRecord } from './tally.ts';

/** Blocks that one key stands in, at most: as many as there are indexed properties. */
export const MAX_BLOCKS = 4;
/** Keys of a crowded block, such as bearers of one surname: from here on a bare surname tells nobody. */
export const CROWD = 60;
/** Events within this many months of each other are compared, and so many days where a country alone took part in both. */
const MONTHS = 1;
const DAYS = 5;
const DAY = 86_400_000;

export interface Blocks {
  /** Where others find it; at most MAX_BLOCKS. */
  readonly standsIn: readonly string[];
  /** Where it finds others. */
  readonly looksIn: readonly string[];
  /** Of a bare surname or an acronym: where its full names are, unless these are a crowd. */
  readonly crowd: string | null;
}

const NONE: Blocks = { standsIn: [], looksIn: [], crowd: null };

/** The blocks of a key, told by its record alone. Roles have none: a title in a body is one role. */
export function blocksOf(record: KeyRecord): Blocks {
  const known = blocks.get(record);
  if (known) return known;
  const found = computed(record);
  blocks.set(record, found);
  return found;
}

const blocks = new WeakMap<KeyRecord, Blocks>();

function computed(record: KeyRecord): Blocks {
  if (record.profiles === 0 || standsAlone(record.id) || countryOfKey(record.id) !== null) return NONE;
  if (nameIn(record) === '') return NONE;
  if (record.kind === 'Person') return personBlocks(record);
  if (record.kind === 'Organization') return organizationBlocks(record);
  return record.kind === 'Event' ? eventBlocks(record) : NONE;
}

function nameIn({ nameKey }: KeyRecord): string {
  return nameKey.slice(nameKey.indexOf('|') + 1);
}

/** Other names of a person that are looked at, the most used ones, and blocks of them that it stands in, at most. */
const MAX_FORMS = 12;
const MAX_TOLD = 2;

/**
 * By its surname with an initial of what it is called, by the same of other full names that articles tell, and by what
 * it is called alone; then by a second surname, in another language, and as if the surname came first. Two words that may
 * be surnames stand with the bare ones too: "Robles Treviño" is Andrés. The last ones are left out where a name has too
 * many.
 */
function personBlocks(record: KeyRecord): Blocks {
  const { name } = personOf(record);
  const [reading, other] = name.readings;
  if (!reading) return bareBlocks(name, namesTold(record));
  const own = fullBlocks(reading, name.called);
  const full = distinct([...own, ...namesTold(record, own)]).slice(0, MAX_BLOCKS - 1);
  const [alone, ...more] = namesAlone(name);
  const turned = other && other.given.length > 0 ? fullBlocks(other) : turnedBlocks(reading);
  const [before] = isBareName(name) ? bareSounds(name) : [];
  const blocks = [
    ...full.map(mutual),
    ...(before === undefined ? [] : [mutual(`bare ${before}`)]),
    ...(alone === undefined ? [] : [ofBare(alone)]),
    ...secondBlocks(reading).map(mutual),
    ...more.map(ofBare),
    ...translatedBlocks(reading).map(mutual),
    ...turned.map(mutual),
  ];
  const kept = [...new Map(blocks)].slice(0, MAX_BLOCKS);
  const crowd = before === undefined ? null : `surname ${before}`;
  return { standsIn: kept.map(([stands]) => stands), looksIn: kept.map(([, looks]) => looks), crowd };
}

/** Where one stands, and where it looks for those who stand there for it. */
type Place = readonly [stands: string, looks: string];

const mutual = (block: string): Place => [block, block];
const ofBare = (sound: string): Place => [`surname ${sound}`, `bare ${sound}`];

/** Most used first; ties in order of code points. */
function ranked(counts: KeyRecord['names']): string[] {
  return Object.entries(counts)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}

/** The blocks of other full names by which articles call somebody: "Chidinma Obi" of Juno Vale. */
function namesTold({ aliases }: KeyRecord, own: readonly string[] = []): string[] {
  const blocks = ranked(aliases)
    .slice(0, MAX_FORMS)
    .flatMap((alias) => personNameOf(alias).readings.slice(0, 1))
    .flatMap((reading) => fullBlocks(reading).slice(0, 1));
  return distinct(blocks.filter((block) => !own.includes(block))).slice(0, MAX_TOLD);
}

/** @param called what stands in quotes in the name: Walter "Buck" Jensen is looked for as B. */
function fullBlocks({ given, surnames }: Reading, called: readonly string[] = []): string[] {
  const surname = surnames.at(-1);
  if (!surname) return [];
  const names = [...firstNames(given).map(({ text }) => text), ...called];
  return distinct(names.flatMap(initialsOfGiven)).map((initial) => `${soundOf(surname.text)} ${initial}`);
}

/** The first one, and the name behind an initial: K. Bhaskar Reddy is Bhaskar Reddy as well, J. Robert is Robert. */
function firstNames([first, second]: Reading['given']): Reading['given'] {
  if (!first) return [];
  return first.isInitial && second && !second.isInitial ? [first, second] : [first];
}

/** By the first of two surnames, or by a middle name that may be a surname: "Hillary Rodham Clinton". */
function secondBlocks({ given, surnames, surnameFirst }: Reading): string[] {
  const middle = surnameFirst ? [] : given.slice(1).filter(({ isInitial }) => !isInitial);
  const before = [...middle, ...surnames.slice(0, -1)].at(-1);
  return before ? fullBlocks({ given, surnames: [before], surnameFirst }) : [];
}

/** By the initial that the given name has in another language: Mykola Azarov is Nikolai. */
function translatedBlocks({ given, surnames }: Reading): string[] {
  const [first, surname] = [given[0], surnames.at(-1)];
  const initial = first && initialElsewhere(first.text);
  return initial && surname ? [`${soundOf(surname.text)} ${initial}`] : [];
}

/** As if the first word were the surname. */
function turnedBlocks({ given, surnames, surnameFirst }: Reading): string[] {
  const [first, last] = [given[0], surnames.at(-1)];
  return surnameFirst || !first || !last ? [] : [`${soundOf(first.text)} ${letterOf(last.text)}`];
}

/** Of a surname alone: "Berg", "de Gaulle", "Ruiz-Ortega". */
function bareBlocks(name: PersonName, told: readonly string[]): Blocks {
  const sounds = bareSounds(name);
  const own = [...sounds.map((sound) => `bare ${sound}`), ...told].slice(0, MAX_BLOCKS);
  return { standsIn: own, looksIn: own, crowd: sounds[0] === undefined ? null : `surname ${sounds[0]}` };
}

function bareSounds({ words }: PersonName): string[] {
  return distinct(words.map(({ text }) => soundOf(text)));
}

/** The sounds of the words by which somebody is called with no other: surnames by custom, of a few the given name. */
function namesAlone({ readings, goesBy, words }: PersonName): string[] {
  const called = goesBy ? [goesBy] : readings.flatMap(({ surnames }) => surnames);
  const last = words.slice(-1);
  return distinct((called.length > 0 ? called : last).map(({ text }) => soundOf(text)));
}

/** The same of the name in a person's key. */
export function soundsOfSurname(name: string): readonly string[] {
  const known = SOUNDS.get(name);
  if (known) return known;
  if (SOUNDS.size >= MAX_SOUNDS) SOUNDS.clear();
  const sounds = namesAlone(personNameOf(name));
  SOUNDS.set(name, sounds);
  return sounds;
}

/** The same persons take part in many events. */
const SOUNDS = new Map<string, readonly string[]>();
const MAX_SOUNDS = 5000;

/** Of the names that it may stand for, of itself, and as they sound: "Charles" is "C.", and "Yelena" is "Elena". */
function initialsOfGiven(given: string): string[] {
  const full = fullGivenNames(given);
  return distinct([...full.map(letterOf), letterOf(given), ...full.map((name) => soundOf(name)[0] ?? '')]);
}

function letterOf(word: string): string {
  return [...fold(word)][0] ?? '';
}

/**
 * By the words of the name in any order, without the country (of a well-known body always those of one of its names), and
 * by the acronyms that it is called by. An acronym looks for names with its initials as well, but for crowds; names do
 * not look for each other by initials, of which there are few.
 */
function organizationBlocks(record: KeyRecord): Blocks {
  const name = nameIn(record);
  const aliases = ranked(record.aliases).filter((alias) => /^\p{Lu}/u.test(alias));
  const isShort = isAcronym(record);
  const letters = isShort ? acronymLetters(name) : initialsOf(name);
  const others = aliases.flatMap((alias) =>
    isAcronymName(alias) ? acronymBlock(acronymLetters(alias)) : wordsBlock(alias, true),
  );
  const own = isShort ? acronymBlock(letters) : expansionBlock(letters);
  const standsIn = distinct([...wordsBlock(name), ...own, ...others]).slice(0, MAX_BLOCKS);
  if (isShort) return { standsIn, looksIn: standsIn, crowd: expansionBlock(letters)[0] ?? null };
  const looksIn = standsIn.filter((block) => !own.includes(block));
  return { standsIn, looksIn: distinct([...looksIn, ...acronymBlock(letters)]), crowd: null };
}

/** Whether an organization is mostly called by an acronym, as it is written: one "Nato" in a hundred makes no other. */
export function isAcronym({ names }: KeyRecord): boolean {
  const uses = Object.entries(names);
  const all = uses.reduce((sum, [, n]) => sum + n, 0);
  const short = uses.reduce((sum, [name, n]) => sum + (isAcronymName(name) ? n : 0), 0);
  return 2 * short >= all;
}

/** One letter abbreviates nothing: all names of one word would meet in it. */
function acronymBlock(letters: string): string[] {
  return letters.length < 2 ? [] : [`acronym ${letters}`];
}

function expansionBlock(letters: string): string[] {
  return letters.length < 2 ? [] : [`initials ${letters}`];
}

/** @param isAlias of which a word such as "Ministry" alone tells nobody */
function wordsBlock(name: string, isAlias = false): string[] {
  const all = plainWords(name);
  const known = knownName(all.map(spelled).join(' '));
  if (known !== null) return [`words ${known}`];
  const words = all.filter((word) => !FUNCTION_WORDS.has(word) && word !== '&');
  const countries = countriesIn(words);
  const bare = words.filter((_, i) => !countries.some(({ from, to }) => from <= i && i < to));
  const counting = (bare.length > 0 ? bare : words).map(spelled);
  while (counting.length > 1 && LEGAL_FORMS.has(counting.at(-1) ?? '')) counting.pop();
  if (counting.length === 0 || (isAlias && counting.length === 1 && HEADS.has(counting[0] ?? ''))) return [];
  return [`words ${counting.sort().join(' ')}`];
}

/**
 * By type, participant and month; of a country, which takes part in very many, by the day where that is told. An event
 * without a month or a participant is nobody else's. What happens but once is found by whom it happens to as well, at any
 * time.
 */
function eventBlocks({ traits, nameKey }: KeyRecord): Blocks {
  const types = Object.keys(traits.type ?? {});
  const dates = Object.keys(traits.date ?? {}).filter((date) => date.length >= 7);
  const told = Object.keys(traits.participant ?? {}).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const forms = told.map(participantBlocks);
  const who = distinct([...forms.flatMap((all) => all.slice(0, 1)), ...forms.flatMap((all) => all.slice(1))]);
  const named = isOnceKey(nameKey) ? [nameKey] : [];
  // The same few for both: whoever looks for another one must be found by it as well.
  const own = who
    .flatMap((participant) => {
      const times = distinct(rank(participant) === COUNTRY ? dates : dates.map(monthOf));
      return times.flatMap((time) => types.map((type) => ({ type, time, participant })));
    })
    .slice(0, MAX_BLOCKS - named.length);
  const block = (type: string, time: string, participant: string) => `${type} ${time} ${participant}`;
  return {
    standsIn: [...named, ...own.map(({ type, time, participant }) => block(type, time, participant))],
    looksIn: [
      ...named,
      ...distinct(
        own.flatMap(({ type, time, participant }) =>
          timesAround(time).map((near) => block(type, near, participant)),
        ),
      ),
    ],
    crowd: null,
  };
}

/** Persons by the sounds of their surnames: articles call one of them Tobias, Toby or T. P. Lindqvist. */
function participantBlocks(nameKey: string): string[] {
  const name = personIn(nameKey);
  return name === null ? [nameKey] : soundsOfSurname(name).map((sound) => `${PERSON}${sound}`);
}

const PERSON = 'Person|';

/** Persons tell an event best, countries least. */
function rank(nameKey: string): number {
  if (nameKey.startsWith(PERSON)) return 0;
  return countryOfKey(nameKey) === null ? 1 : COUNTRY;
}

const COUNTRY = 2;

function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** Of a month or a day those near it. */
function timesAround(time: string): string[] {
  return time.length === 7 ? monthsAround(time) : daysAround(time);
}

function daysAround(day: string): string[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Array.from({ length: 2 * DAYS + 1 }, (_, i) =>
    new Date(at + (i - DAYS) * DAY).toISOString().slice(0, 10),
  );
}

function monthsAround(month: string): string[] {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: 2 * MONTHS + 1 }, (_, i) => at - MONTHS + i).map(
    (n) => `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`,
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
