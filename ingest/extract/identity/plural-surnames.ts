/** "The Tsarnaevs": a plural surname names each person of the article who bears it. */
import { groupBy } from '../../../shared/group.ts';
import { nameWords } from '../../../shared/model/names.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Sets } from './sets.ts';

/** Bearers of one surname that a plural names; of more nobody keeps count. */
const MAX_FAMILY = 8;

/** Each mention that is the plural of a surname borne in the article, with the sets of all who bear it. */
export function pluralSurnames(mentions: readonly Mention[], sets: Sets): Map<Mention, readonly number[]> {
  const persons = mentions.filter(({ kind }) => kind === 'person').sort((a, b) => a.id - b.id);
  const inFull = persons.filter(({ text }) => nameWords(text).length > 1);
  const bySurname = groupBy(inFull, ({ text }) => nameWords(text).at(-1) ?? '');
  const plurals = new Map<Mention, readonly number[]>();
  for (const mention of persons) {
    const [surname = '', another] = nameWords(mention.text.replace(/^the /iu, ''));
    const bearers = another || bySurname.has(surname) ? undefined : bySurname.get(singularOf(surname));
    if (bearers) plurals.set(mention, firstSets(bearers, sets));
  }
  return plurals;
}

function firstSets(bearers: readonly Mention[], sets: Sets): number[] {
  const found = new Set<number>();
  for (const { id } of bearers) {
    if (found.size === MAX_FAMILY) break;
    found.add(sets.find(id));
  }
  return [...found];
}

/** "castros" of the Castros, "joneses" of the Joneses; nothing where it is no plural. */
function singularOf(surname: string): string {
  return /(?:s|x|z|ch|sh)es$/u.test(surname) ? surname.slice(0, -2) : surname.replace(/s$|^.*[^s]$/u, '');
}
