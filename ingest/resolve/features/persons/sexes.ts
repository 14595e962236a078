/** What the sex of two persons says: forms of address, words of family, given names that only one sex bears. */
import type { Sex } from '../../names/given-names.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';

/** Of what is told of one person, the share that has to agree. */
const CLEAR = 0.8;

/** The sex that nearly all that is told of a person agrees on; null where it is open. */
function sexOf({ sexes: { f, m } }: Person): Sex | null {
  if (f + m === 0) return null;
  if (f / (f + m) >= CLEAR) return 'f';
  return m / (f + m) >= CLEAR ? 'm' : null;
}

/** Why the sexes of two persons exclude each other, or null where they do not. */
export function differingSexes({ a, b }: Pair): string | null {
  const [x, y] = [sexOf(a), sexOf(b)];
  if (x === null || y === null || x === y) return null;
  const [woman, man] = x === 'f' ? [a, b] : [b, a];
  return `${woman.shown} is a woman, ${man.shown} a man`;
}

function differ(pair: Pair): Verdict | null {
  const reason = differingSexes(pair);
  return reason === null ? null : { score: 1, reason };
}

/** Says something where a single word is all that is known of the name. */
function same({ a, b, names }: Pair): Verdict | null {
  const sex = sexOf(a);
  if (names.bare === null || sex === null || sexOf(b) !== sex) return null;
  return { score: 1, reason: sex === 'f' ? 'Both are women' : 'Both are men' };
}

export const SEX_FEATURES: readonly Feature[] = [
  personFeature('person-sexes-differ', differ),
  personFeature('person-same-sex', same),
];
