/** What an entity is called, among all that its articles call it. */
import { compareText } from '../../shared/compare.ts';
import type { Kind } from '../../shared/schema/index.ts';
import { type NameWord, namePartsOf } from './names/name-parts.ts';
import type { Counts } from './tally.ts';

/** The share of all tellings from which on a form of a name is no slip of somebody's. */
const TRUSTED = 0.1;

/**
 * The most used name of more than one word (an acronym gives way to what it stands for). A person's gives way to one
 * that spells its first name out or keeps its hyphens, even where that is told less often.
 */
export function calledOf(kind: Kind, names: Counts): string {
  const usual = mostUsed(names);
  return kind === 'Person' && Object.keys(names).length > 1 ? fullest(usual, trusted(names)) : usual;
}

/** Most used first; ties in order of code points. */
export function ranked(counts: Counts): string[] {
  return Object.entries(counts)
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(([value]) => value);
}

function mostUsed(names: Counts): string {
  const words = (name: string) => name.split(' ').length;
  const most = Math.max(...Object.keys(names).map(words));
  const full = Object.fromEntries(Object.entries(names).filter(([name]) => most === 1 || words(name) > 1));
  return ranked(full)[0] ?? '';
}

/** Names that are told often enough, the most used first. */
function trusted(names: Counts): string[] {
  const all = Object.values(names).reduce((sum, n) => sum + n, 0);
  return ranked(names).filter((name) => (names[name] ?? 0) >= all * TRUSTED);
}

/** It ends: a first name is spelled out once, and between names of the same words hyphens only become more. */
function fullest(name: string, names: readonly string[]): string {
  const own = namePartsOf(name).words;
  const fuller = names.find((other) => {
    const words = namePartsOf(other).words;
    return spellsOut(words, own) || keepsHyphens(words, own);
  });
  return fuller === undefined ? name : fullest(fuller, names);
}

/** "Priya Raghunathan" and "Priya K. Raghunathan" spell out "P. Raghunathan". */
function spellsOut(words: readonly NameWord[], short: readonly NameWord[]): boolean {
  const [first, ...rest] = words;
  const [initial, ...others] = short;
  if (!first || !initial?.isInitial || first.isInitial || others.length === 0) return false;
  if (rest.at(-1)?.text !== others.at(-1)?.text) return false;
  return fits(first, initial) && areWithin(others, rest);
}

function fits(word: NameWord, short: NameWord): boolean {
  return word.text === short.text || (short.isInitial && word.text.startsWith(short.text));
}

/** Whether each fits one of the words, in their order. */
function areWithin(short: readonly NameWord[], words: readonly NameWord[]): boolean {
  let at = 0;
  for (const word of words) {
    const next = short[at];
    if (next && fits(word, next)) at += 1;
  }
  return at === short.length;
}

/** "Pembroke-Hughes" keeps the hyphen of "Pembroke Hughes". */
function keepsHyphens(words: readonly NameWord[], other: readonly NameWord[]): boolean {
  const areSame = words.length === other.length && words.every(({ text }, n) => text === other[n]?.text);
  const joined = (all: readonly NameWord[]) => all.filter(({ isJoined }) => isJoined).length;
  return areSame && joined(words) > joined(other);
}
