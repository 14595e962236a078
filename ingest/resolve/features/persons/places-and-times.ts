/** Countries that two persons belong to, and years in which articles tell of them. */
import { countryName } from '../../../../shared/model/country-word.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';
import { largest, mostShared, overlapOf, reliance } from './told.ts';

/** Years between articles that say nothing, and from which on they say all that they can. */
const NEAR = 10;
const FAR = 60;

function sameCountry({ a, b }: Pair): Verdict | null {
  const [x, y] = [a.trait('country'), b.trait('country')];
  const country = mostShared(x, y);
  if (country === null) return null;
  return { score: overlapOf(x, y) * reliance(x, y), reason: `Both belong to ${countryName(country)}` };
}

/** That two persons belong to two countries. */
export function otherCountries({ a, b }: Pair): Verdict | null {
  const [x, y] = [a.trait('country'), b.trait('country')];
  if (x.count === 0 || y.count === 0) return null;
  const score = Math.max(0, 1 - 2 * overlapOf(x, y)) * reliance(x, y);
  if (score <= 0) return null;
  const [first, second] = [largest(x), largest(y)].map(countryName).sort();
  return first === second ? null : { score, reason: `One belongs to ${first}, the other to ${second}` };
}

function yearsApart({ a, b }: Pair): Verdict | null {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  if (!x || !y) return null;
  const gap = Math.max(x.first, y.first) - Math.min(x.last, y.last);
  if (gap <= NEAR) return null;
  return {
    score: Math.min(1, (gap - NEAR) / (FAR - NEAR)),
    reason: `Articles on them are ${gap} years apart`,
  };
}

function yearsOf({ trait }: Person): { first: number; last: number } | null {
  const { shares } = trait('year');
  if (shares.size === 0) return null;
  const years = [...shares.keys()].map(Number).filter(Number.isInteger);
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null;
}

export const PLACE_AND_TIME_FEATURES: readonly Feature[] = [
  personFeature('person-same-country', sameCountry),
  personFeature('person-other-countries', otherCountries),
  personFeature('person-years-apart', yearsApart),
];
