/** What a given name alone tells: that it is one, and sometimes the sex of who bears it. */
import { HUNGARIAN, MEN, WOMEN } from './given-name-list.ts';
import { fullGivenNames, isListedGivenName } from './nicknames.ts';

/** Sex as the trait of that name has it. */
export type Sex = 'f' | 'm';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const BY_WOMEN = words(WOMEN);
const BY_MEN = words(MEN);
const BY_HUNGARIANS = words(HUNGARIAN);

/** The sex of those who bear a name, short forms included, where all it may stand for agree; else null. */
export function sexOfGivenName(name: string): Sex | null {
  if (BY_WOMEN.has(name)) return BY_MEN.has(name) ? null : 'f';
  if (BY_MEN.has(name)) return 'm';
  const full = fullGivenNames(name);
  if (full.every((one) => BY_WOMEN.has(one))) return 'f';
  return full.every((one) => BY_MEN.has(one)) ? 'm' : null;
}

/** Whether a folded word is known as a given name or a short form of one. */
export function isGivenName(word: string): boolean {
  return BY_WOMEN.has(word) || BY_MEN.has(word) || BY_HUNGARIANS.has(word) || isListedGivenName(word);
}

export function isHungarianGivenName(word: string): boolean {
  return BY_HUNGARIANS.has(word);
}
