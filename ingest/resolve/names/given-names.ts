/** What a given name alone tells: that it is one, and sometimes the sex of who bears it. */
import { EITHER, HUNGARIAN, MEN, WOMEN } from './given-name-list.ts';
import { fullGivenNames, isListedGivenName } from './nicknames.ts';
import { TRANSLATED } from './translated-list.ts';

/** Sex as the trait of that name has it. */
export type Sex = 'f' | 'm';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const BY_WOMEN = words(WOMEN);
const BY_MEN = words(MEN);
const BY_EITHER = words(EITHER);
const BY_HUNGARIANS = words(HUNGARIAN);
const LANGUAGES = languages();

/** Of the first name of each line. */
const FIRST_INITIALS: readonly string[] = TRANSLATED.trim()
  .split('\n')
  .map((line) => line[0] ?? '');

/** By name, the numbers of the lines that it stands in. */
function languages(): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const [line, names] of TRANSLATED.trim().split('\n').entries()) {
    for (const name of names.split(' ')) lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  return lines;
}

/** Whether two folded given names are one in two languages: "Vladimir" and "Volodymyr". */
export function areTranslations(a: string, b: string): boolean {
  const lines = LANGUAGES.get(b);
  return lines !== undefined && (LANGUAGES.get(a)?.some((line) => lines.includes(line)) ?? false);
}

/** The initial of a folded given name in other languages, where it is another one: "n" of Mykola, which is Nicholas. */
export function initialElsewhere(name: string): string | null {
  const initials = (LANGUAGES.get(name) ?? []).map((line) => FIRST_INITIALS[line] ?? '');
  const [other] = initials;
  return other === undefined || initials.includes(name[0] ?? '') ? null : other;
}

/** The sex of those who bear a name, short forms included; null where it is open. */
export function sexOfGivenName(name: string): Sex | null {
  if (BY_EITHER.has(name)) return null;
  const sexes = new Set([name, ...fullGivenNames(name)].flatMap((full) => listedSex(full) ?? []));
  return sexes.size === 1 ? ([...sexes][0] ?? null) : null;
}

function listedSex(name: string): Sex | null {
  if (BY_EITHER.has(name)) return null;
  if (BY_WOMEN.has(name)) return 'f';
  return BY_MEN.has(name) ? 'm' : null;
}

/** Whether a folded word is known as a given name or a short form of one. */
export function isGivenName(word: string): boolean {
  return BY_WOMEN.has(word) || BY_MEN.has(word) || BY_HUNGARIANS.has(word) || isListedGivenName(word);
}

export function isHungarianGivenName(word: string): boolean {
  return BY_HUNGARIANS.has(word);
}
