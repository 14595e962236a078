/** What the whole names of two persons say. */
import { isCommonName, isRareName } from '../../names/common-names.ts';
import type { Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';

function sameName({ a, b, names }: Pair): Verdict | null {
  if (!names.isSame || isCommonName(a.name)) return null;
  return { score: fullness(a, b), reason: said(a, b) };
}

function said(a: Person, b: Person): string {
  return a.name.text === b.name.text
    ? `Both are called ${shortest(a, b)}`
    : `${a.shown} and ${b.shown} are one name`;
}

/** The name without a suffix that only one of them may have. */
function shortest(a: Person, b: Person): string {
  return (a.name.generation === null ? a : b).shown.replace(/,? (?:[JS]r\.?|[IVX]+)$/u, '');
}

/** A name of three words says more than one of two, and one of initials less. */
function fullness(a: Person, b: Person): number {
  const { name } = a;
  const words = Math.min(name.words.length, b.name.words.length);
  const hasGiven = name.words.filter(({ isInitial }) => !isInitial).length > 1;
  if (!hasGiven) return words > 2 ? 0.8 : 0.5;
  return words > 2 ? 1 : 0.9;
}

/** Beside `sameName`. */
function sameRareName({ a, b, names }: Pair): Verdict | null {
  if (!names.isSame || !isRareName(a.name)) return null;
  return { score: 1, reason: `Hardly anyone is called ${shortest(a, b)}` };
}

function sameCommonName({ a, b, names }: Pair): Verdict | null {
  if (!names.isSame || !isCommonName(a.name)) return null;
  return { score: 1, reason: `${said(a, b)}, as very many are` };
}

function reorderedName({ a, b, names, isOpen }: Pair): Verdict | null {
  if (!names.isReordered || !isOpen || a.name.words.length < 2) return null;
  const score = isCommonName(a.name) ? 0.6 : 1;
  return { score, reason: `${a.shown} and ${b.shown} are one name in two orders` };
}

function nothingShared({ a, b, names, isExplained }: Pair): Verdict | null {
  if (names.surname !== 'none' || names.bare !== null || isExplained) return null;
  return { score: 1, reason: `${a.shown} and ${b.shown} have no surname in common` };
}

export const FULL_NAME_FEATURES = [
  personFeature('person-same-name', sameName),
  personFeature('person-same-common-name', sameCommonName),
  personFeature('person-same-rare-name', sameRareName),
  personFeature('person-reordered-name', reorderedName),
  personFeature('person-other-name', nothingShared),
];
