/** One order for the words of a title: "Minister of Foreign Affairs" is "Foreign Minister". */

import { replaced, table } from './table.ts';
import {
  IN_CHARGE_FOR,
  MILITARY,
  NEVER_TURNED,
  ORDINALS,
  RANKS_OF_OFFICE,
  SAME_DOMAINS,
  WHOLE_ENDS,
  WITH_VICE,
} from './words.ts';

const DOMAINS = table(SAME_DOMAINS);
const JOINS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'on', 'with', 'from', 'by']);
const WITH_DOMAIN: ReadonlySet<string> = new Set(['minister', 'secretary']);

/** The words of a title in one order: what it is in charge of first, then the office; titles joined by "and" sorted. */
export function inOrder(words: readonly string[]): string[] {
  const parts = partsOf(words);
  return parts
    .map((part) => oneTitle(part).join(' '))
    .sort()
    .join(' and ')
    .split(' ');
}

/** "Founder and chair": each is a title of its own; "trade and industry minister" is one. */
function partsOf(words: readonly string[]): (readonly string[])[] {
  const at = words.findIndex((word, i) => word === 'and' && WHOLE_ENDS.has(words[i - 1] ?? ''));
  if (at < 0 || !WHOLE_ENDS.has(words.at(-1) ?? '')) return [words];
  return [words.slice(0, at), ...partsOf(words.slice(at + 1))];
}

function oneTitle(words: readonly string[]): string[] {
  const turned = turn(withoutState(words));
  const end = turned.findIndex((word, i) => i > 0 && JOINS.has(word));
  const head = end < 0 ? turned : turned.slice(0, end);
  return [...withDomain(ranksFirst(head)), ...turned.slice(head.length)];
}

/** "Secretary of State for Health" is the health secretary, as only Britain says it. */
function withoutState(words: readonly string[]): readonly string[] {
  const at = words[0] === 'shadow' ? 1 : 0;
  const long = words.slice(at, at + 4).join(' ') === 'secretary of state for' && words.length > at + 4;
  return long ? [...words.slice(0, at + 1), 'of', ...words.slice(at + 4)] : words;
}

/** "X of Y" to "Y X", as far as the next small word: "secretary of defense for Asia" to "defense secretary for Asia". */
function turn(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for'));
  if (at < 0 || (words[at] === 'for' && !IN_CHARGE_FOR.has(words[at - 1] ?? ''))) return words;
  if (words.slice(0, at).some((word) => JOINS.has(word))) return words;
  const office = words.slice(0, at);
  const end = words.findIndex((word, i) => i > at + 1 && JOINS.has(word));
  const domain = words.slice(at + 1, end < 0 ? words.length : end);
  const rest = end < 0 ? [] : words.slice(end);
  const head = [office.at(-1) ?? '', words[at], ...domain].join(' ');
  if (domain.length === 0 || MILITARY.has(office.at(-1) ?? '') || NEVER_TURNED.has(head)) return words;
  if (office.some((word) => word === 'and')) return words;
  const first = ranksAt(office);
  return first === office.length
    ? words
    : [...office.slice(0, first), ...domain, ...office.slice(first), ...rest];
}

/** How many words at the beginning only say which of several in the office. */
function ranksAt(words: readonly string[]): number {
  const at = words.findIndex((word, i) => !ORDINALS.has(word) && !isRank(words, i));
  return at < 0 ? words.length : at;
}

function isRank(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return RANKS_OF_OFFICE.has(word) && !(word === 'vice' && WITH_VICE.has(words[at + 1] ?? ''));
}

/** "Foreign vice minister" is "vice foreign minister". */
function ranksFirst(words: readonly string[]): string[] {
  const first = ranksAt(words);
  const rest = words.slice(first);
  return [
    ...words.slice(0, first),
    ...rest.filter((_, i) => isRank(rest, i)),
    ...rest.filter((_, i) => !isRank(rest, i)),
  ];
}

/** One wording for what a minister is in charge of, and one order where that is several things. */
function withDomain(words: readonly string[]): string[] {
  const office = words.at(-1) ?? '';
  if (!WITH_DOMAIN.has(office)) return [...words];
  const country = words[0]?.startsWith('=') ? 1 : 0;
  const first = country + ranksAt(words.slice(country));
  const domain = words.slice(first, -1);
  if (domain.length === 0 || domain.includes('of')) return [...words];
  const whole = replaced(domain, DOMAINS);
  const parts = whole
    .join(' ')
    .split(' and ')
    .map((part) => replaced(part.split(' '), DOMAINS).join(' '))
    .sort();
  return [...words.slice(0, first), ...parts.join(' and ').split(' '), office];
}
