/** Countries that two persons belong to, and years in which articles tell of them. */
import { countryName } from '../../../../shared/model/country-word.ts';
import type { TraitName } from '../../../../shared/model/graph.ts';
import { countryOfKey } from '../../keys.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';
import { inCommon, largest, mostShared, overlapOf, reliance } from './told.ts';

/** Years between articles that say nothing, and from which on they say all that they can. */
const NEAR = 10;
const FAR = 60;
const LONG_LASTING: readonly TraitName[] = ['body', 'kin'];

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

/** That articles of other times tell of them; whoever is of one body or family is told of for decades. */
function yearsApart({ a, b }: Pair): Verdict | null {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  if (!x || !y || areOfOneBody(a, b)) return null;
  const gap = Math.max(x.first, y.first) - Math.min(x.last, y.last);
  if (gap <= NEAR) return null;
  return {
    score: Math.min(1, (gap - NEAR) / (FAR - NEAR)),
    reason: `Articles on them are ${gap} years apart`,
  };
}

/** A state has presidents of one name, father and son, whom their times tell apart. */
function areOfOneBody(a: Person, b: Person): boolean {
  return LONG_LASTING.some((name) =>
    inCommon(a.trait(name), b.trait(name)).some((value) => countryOfKey(value) === null),
  );
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
