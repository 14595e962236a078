/** What two persons are busy with. */
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import { largest, mostShared, overlapOf, reliance, type Told } from './told.ts';
import { DISTANCES } from './world-distances.ts';

/** Of two worlds that the table does not know. */
const FAR = 0.9;
/** Less distance than this is no reason to doubt. */
const LEAST = 0.2;

function sameWorld({ a, b }: Pair): Verdict | null {
  const [x, y] = [a.trait('world'), b.trait('world')];
  const world = mostShared(x, y);
  if (world === null) return null;
  return { score: overlapOf(x, y) * reliance(x, y), reason: `Both are of the world of ${world}` };
}

/** That two persons are at home in worlds far from each other. */
export function otherWorlds({ a, b }: Pair): Verdict | null {
  const [x, y] = [a.trait('world'), b.trait('world')];
  if (x.count === 0 || y.count === 0) return null;
  const apart = distance(x, y) * Math.max(0, 1 - 2 * overlapOf(x, y));
  if (apart < LEAST) return null;
  const [first, second] = [largest(x), largest(y)].sort();
  const score = Math.min(1, apart * reliance(x, y));
  return { score, reason: `One is of the world of ${first}, the other of ${second}` };
}

/** The distance of two worlds drawn at random, one of either side. */
function distance(a: Told, b: Told): number {
  let sum = 0;
  for (const [x, m] of a.shares) for (const [y, n] of b.shares) sum += m * n * between(x, y);
  return sum;
}

function between(a: string, b: string): number {
  if (a === b) return 0;
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  return Object.hasOwn(DISTANCES, key) ? (DISTANCES[key] ?? FAR) : FAR;
}

export const WORLD_FEATURES: readonly Feature[] = [
  personFeature('person-same-world', sameWorld),
  personFeature('person-other-worlds', otherWorlds),
];
