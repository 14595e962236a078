/**
 * Blocks: keys that may be one stand in a common block, and are found there by an index, never by a look at all keys.
 * A block is coarser than any feature: who shares none is never compared.
 */
import { initialsOf, nameWords } from '../../shared/model/names.ts';
import { FUNCTION_WORDS, GENERATIONAL, PARTICLES } from '../../shared/model/words.ts';
import { countryOfKey, standsAlone } from './keys.ts';
import { fullGivenNames } from './names/nicknames.ts';
import { soundOf } from './names/sound.ts';
import { acronymLetters, isAcronymName } from './organizations/acronyms.ts';
import { countryInName } from './organizations/generic.ts';
import type { KeyRecord } from './tally.ts';

/** Blocks that one key stands in, at most: as many as there are indexed properties. */
export const MAX_BLOCKS = 4;
/** Keys of a crowded block, such as bearers of one surname: from here on a bare surname tells nobody. */
export const CROWD = 60;
/** Events within this many months of each other are compared. */
const MONTHS = 1;

export interface Blocks {
  /** Where others find it; at most MAX_BLOCKS. */
  readonly standsIn: readonly string[];
  /** Where it finds others. */
  readonly looksIn: readonly string[];
  /** Of a bare surname: where its full names are, unless these are a crowd. */
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
  if (record.kind === 'Person') return personBlocks(nameIn(record));
  if (record.kind === 'Organization') return organizationBlocks(record);
  return record.kind === 'Event' ? eventBlocks(record) : NONE;
}

function nameIn({ nameKey }: KeyRecord): string {
  return nameKey.slice(nameKey.indexOf('|') + 1);
}

/** By each possible surname with the initial of the given name, whichever of the two comes first. */
function personBlocks(name: string): Blocks {
  const words = name.split(' ').filter((word, i) => i === 0 || !GENERATIONAL.has(word));
  const [first = '', ...rest] = words;
  const surnames = rest.filter((word) => !PARTICLES.has(word));
  const last = surnames.at(-1);
  if (last === undefined) {
    const bare = soundOf(first);
    return { standsIn: [`bare ${bare}`], looksIn: [`bare ${bare}`], crowd: `surname ${bare}` };
  }
  const initials = distinct(fullGivenNames(first).map((given) => soundOf(given)[0] ?? ''));
  const full = [
    ...surnames
      .slice(-2)
      .reverse()
      .flatMap((surname) => initials.map((i) => `${soundOf(surname)} ${i}`)),
    `${soundOf(first)} ${soundOf(last)[0] ?? ''}`,
  ];
  const named = distinct(full).slice(0, MAX_BLOCKS - 1);
  return {
    standsIn: [...named, `surname ${soundOf(last)}`],
    looksIn: [...named, `bare ${soundOf(last)}`],
    crowd: null,
  };
}

/** By the words of the name in any order, without the country, and by every acronym. */
function organizationBlocks(record: KeyRecord): Blocks {
  const name = nameIn(record);
  const aliases = Object.entries(record.aliases)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([alias]) => alias)
    .filter((alias) => /^\p{Lu}/u.test(alias));
  const own = isAcronym(record) ? [`acronym ${acronymLetters(name)}`] : [`acronym ${initialsOf(name)}`];
  const others = aliases.map((alias) =>
    isAcronymName(alias) ? `acronym ${acronymLetters(alias)}` : wordsBlock(alias),
  );
  const standsIn = distinct([wordsBlock(name), ...own, ...others]).slice(0, MAX_BLOCKS);
  return { standsIn, looksIn: standsIn, crowd: null };
}

/** Whether all that an organization is called is an acronym, as it is written. */
export function isAcronym({ names }: KeyRecord): boolean {
  return Object.keys(names).every(isAcronymName);
}

function wordsBlock(name: string): string {
  const words = nameWords(name).filter((word) => !FUNCTION_WORDS.has(word));
  const bare = words.filter((word) => countryInName(word) === null);
  return `words ${[...(bare.length > 0 ? bare : words)].sort().join(' ')}`;
}

/** By type, month and a participant: an event without a month or a participant is nobody else's. */
function eventBlocks({ traits }: KeyRecord): Blocks {
  const types = Object.keys(traits.type ?? {});
  const months = Object.keys(traits.date ?? {}).filter((date) => date.length >= 7);
  const who = Object.keys(traits.participant ?? {})
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, MAX_BLOCKS);
  const within = (months: readonly string[]) =>
    distinct(types.flatMap((type) => months.flatMap((month) => who.map((w) => `${type} ${month} ${w}`))));
  const own = distinct(months.map((date) => date.slice(0, 7)));
  return {
    standsIn: within(own).slice(0, MAX_BLOCKS),
    looksIn: within(distinct(own.flatMap((month) => monthsAround(month)))),
    crowd: null,
  };
}

/** Persons tell an event best, countries least. */
function rank(nameKey: string): number {
  if (nameKey.startsWith('Person|')) return 0;
  return countryOfKey(nameKey) === null ? 1 : 2;
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
