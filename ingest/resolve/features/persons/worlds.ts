/** What two persons are busy with. */
import type { Counts } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import { largest, mostShared, overlapOf, reliance, type Shares, sharesOf } from './shares.ts';
import { DISTANCES, WORLD_OF_KIND } from './world-distances.ts';

/** Of two worlds that the table does not know. */
const FAR = 0.9;
/** Less distance than this is no reason to doubt. */
const LEAST = 0.2;

/** The worlds of a person under the names of the table; what says nothing is left out. */
function worldsOf({ trait }: Pair['a']): Counts {
  const worlds = new Map<string, number>();
  for (const [value, n] of Object.entries(trait('world'))) {
    if (value === 'other') continue;
    const world = Object.hasOwn(WORLD_OF_KIND, value) ? (WORLD_OF_KIND[value] ?? value) : value;
    worlds.set(world, (worlds.get(world) ?? 0) + n);
  }
  return Object.fromEntries(worlds);
}

function sameWorld({ a, b }: Pair): Verdict | null {
  const [x, y] = [worldsOf(a), worldsOf(b)];
  const [one, other] = [sharesOf(x), sharesOf(y)];
  const world = mostShared(one, other);
  if (world === null) return null;
  return { score: overlapOf(one, other) * reliance(x, y), reason: `Both are of the world of ${world}` };
}

function otherWorlds({ a, b }: Pair): Verdict | null {
  const [x, y] = [worldsOf(a), worldsOf(b)];
  const [one, other] = [sharesOf(x), sharesOf(y)];
  if (one.size === 0 || other.size === 0) return null;
  const apart = distance(one, other) * Math.max(0, 1 - 2 * overlapOf(one, other));
  if (apart < LEAST) return null;
  const [first, second] = [largest(one), largest(other)].sort();
  return {
    score: Math.min(1, apart * reliance(x, y)),
    reason: `One is of the world of ${first}, the other of ${second}`,
  };
}

/** The distance of two worlds drawn at random, one of either side. */
function distance(a: Shares, b: Shares): number {
  let sum = 0;
  for (const [x, m] of a) for (const [y, n] of b) sum += m * n * between(x, y);
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
