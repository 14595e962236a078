/** "Jr.", "Sr.", "III": what tells a son from his father. */
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';

const FAMILY: ReadonlySet<string> = new Set(['jr', 'sr']);

const shown = (generation: string): string =>
  generation === 'jr' || generation === 'sr'
    ? `${generation === 'jr' ? 'Jr' : 'Sr'}.`
    : generation.toUpperCase();

/** The suffixes that both tell and do not share; null where one tells none or they share one. */
export function differingGenerations({ a, b }: Pair): string | null {
  const [one, other] = [[...a.generations].sort(), [...b.generations].sort()];
  if (one.length === 0 || other.length === 0 || one.some((generation) => b.generations.has(generation)))
    return null;
  const [first = '', second = ''] = [one[0] ?? '', other[0] ?? ''].sort();
  return `One is ${shown(first)}, the other ${shown(second)}`;
}

function differ(pair: Pair): Verdict | null {
  const reason = differingGenerations(pair);
  return reason === null ? null : { score: 1, reason };
}

/** "Charles III" is called Charles as well: his number tells him from kings before him, not a son from his father. */
function isMonarch({ name: { generation, words } }: Person, other: Person): boolean {
  const areBare = words.length === 1 && other.name.words.length === 1;
  return areBare && generation !== null && !FAMILY.has(generation);
}

/** That one has a suffix and the other, who shares a name with it, has none. */
export function generationOnOneSide({ a, b, names }: Pair): Verdict | null {
  const told = [...a.generations, ...b.generations].sort()[0];
  if (told === undefined || a.generations.size * b.generations.size > 0) return null;
  if (names.surname === 'none' && names.bare === null) return null;
  if (isMonarch(a, b) || isMonarch(b, a)) return null;
  return { score: 1, reason: `One is ${shown(told)}, the other is not` };
}

export const GENERATION_FEATURES: readonly Feature[] = [
  personFeature('person-generations-differ', differ),
  personFeature('person-generation-on-one-side', generationOnOneSide),
];
