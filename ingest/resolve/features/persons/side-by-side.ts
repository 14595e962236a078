/** Two full names that stand beside each other in articles, time and again, are two persons. */
import { companyNumber } from '../../traits.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';

/** An article that knows that they are one calls them one: it has them as one name, and other names of it. */
function toldTogether({ a, b, isExplained }: Pair): Verdict | null {
  const areFull = a.name.words.length > 1 && b.name.words.length > 1;
  if (!areFull || isExplained || a.name.text === b.name.text) return null;
  const score = Math.min(besideIn(a, b), besideIn(b, a));
  return score > 0 ? { score, reason: `Articles tell of ${a.shown} beside ${b.shown}` } : null;
}

/** In which part of the articles on one the other stands too; at times it is another name with the same number. */
function besideIn(one: Person, other: Person): number {
  const { shares, count } = one.trait('with');
  return ((shares.get(companyNumber(other.nameKey)) ?? 0) * count) / Math.max(1, one.articles);
}

export const SIDE_BY_SIDE_FEATURES: readonly Feature[] = [
  personFeature('person-told-together', toldTogether),
];
