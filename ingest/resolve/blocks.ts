/**
 * Blocks: keys that may be one stand in a common block, and are found there by an index, never by a look at all keys.
 * A block is coarser than any feature: who shares none is never compared.
 */
import { fold, initialsOf } from '../../shared/model/names.ts';
import { FUNCTION_WORDS, GENERATIONAL, LEGAL_FORMS, PARTICLES } from '../../shared/model/words.ts';
import { countryOfKey, isOnceKey, personIn, standsAlone } from './keys.ts';
import { fullGivenNames } from './names/nicknames.ts';
import { personNameOf } from './names/person-name.ts';
import { soundOf } from './names/sound.ts';
import { acronymLetters, isAcronymName } from './organizations/acronyms.ts';
import { countriesIn, plainWords } from './organizations/countries.ts';
import { HEADS } from './organizations/generic-words.ts';
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
  if (record.kind === 'Person') return personBlocks(nameIn(record));
  if (record.kind === 'Organization') return organizationBlocks(record);
  return record.kind === 'Event' ? eventBlocks(record) : NONE;
}

function nameIn({ nameKey }: KeyRecord): string {
  return nameKey.slice(nameKey.indexOf('|') + 1);
}

/** By each possible surname with an initial of the given name, whichever of the two comes first. */
function personBlocks(name: string): Blocks {
  const words = name.split(' ').filter((word, i) => i === 0 || !GENERATIONAL.has(word));
  const [first = '', ...rest] = words;
  const surnames = rest.filter((word) => !PARTICLES.has(word));
  const last = surnames.at(-1);
  if (last === undefined) return bareBlocks(first);
  const [only, more] = personNameOf(name).words;
  if (only?.hasParticle && !more) return bareBlocks(only.text);
  const initials = initialsOfGiven(first);
  const full = [
    ...surnames
      .slice(-2)
      .reverse()
      .flatMap((surname) => initials.map((i) => `${soundOf(surname)} ${i}`)),
    `${soundOf(first)} ${letterOf(last)}`,
  ];
  const named = distinct(full).slice(0, MAX_BLOCKS - 1);
  const alone = namesAlone(name).slice(0, MAX_BLOCKS - named.length);
  return {
    standsIn: [...named, ...alone.map((word) => `surname ${word}`)],
    looksIn: [...named, ...alone.map((word) => `bare ${word}`)],
    crowd: null,
  };
}

/** Of a surname alone: "Berg", "de Gaulle". */
function bareBlocks(surname: string): Blocks {
  const bare = `bare ${soundOf(surname)}`;
  return { standsIn: [bare], looksIn: [bare], crowd: `surname ${soundOf(surname)}` };
}

/** The sounds of the words by which somebody is called with no other: surnames by custom, of a few the given name. */
function namesAlone(name: string): string[] {
  const { readings, goesByGiven, words } = personNameOf(name);
  const called = readings.flatMap(({ surnames, given }) => (goesByGiven ? given.slice(0, 1) : surnames));
  const last = words.slice(-1);
  return distinct((called.length > 0 ? called : last).map(({ text }) => soundOf(text)));
}

/** Of the names that it may stand for, of itself, and as they sound: "Charles" is "C.", and "Yelena" is "Elena". */
function initialsOfGiven(given: string): string[] {
  const full = fullGivenNames(given);
  return distinct([...full.map(letterOf), letterOf(given), ...full.map((name) => soundOf(name)[0] ?? '')]);
}

function letterOf(word: string): string {
  return [...fold(word)][0] ?? '';
}

/**
 * By the words of the name in any order, without the country, and by the acronyms that it is called by. An acronym
 * looks for names with its initials as well, but for crowds; names do not look for each other by initials, of which
 * there are few.
 */
function organizationBlocks(record: KeyRecord): Blocks {
  const name = nameIn(record);
  const aliases = Object.entries(record.aliases)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([alias]) => alias)
    .filter((alias) => /^\p{Lu}/u.test(alias));
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
  const words = plainWords(name).filter((word) => !FUNCTION_WORDS.has(word) && word !== '&');
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
  const who = distinct(told.map(participantBlock));
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

/** Persons by the sound of their last name: articles call one of them Tobias, Toby or T. P. Lindqvist. */
function participantBlock(nameKey: string): string {
  const name = personIn(nameKey);
  return name === null ? nameKey : `Person|${soundOf(name.slice(name.lastIndexOf(' ') + 1))}`;
}

/** Persons tell an event best, countries least. */
function rank(nameKey: string): number {
  if (nameKey.startsWith('Person|')) return 0;
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
