/** What articles say by calling one person by several names. */
import type { Feature, Verdict } from '../feature.ts';
import { generationOnOneSide } from './generations.ts';
import { type Pair, personFeature } from './pair.ts';

/** An article that once leaves out "Jr." calls a son what others call his father: this explains nothing. */
function explained(pair: Pair): Verdict | null {
  const { a, b, isExplained } = pair;
  if (!isExplained || generationOnOneSide(pair)) return null;
  return { score: 1, reason: `An article calls one person both ${a.shown} and ${b.shown}` };
}

/** A third name that articles on both use. */
function sharedAlias({ a, b, isExplained }: Pair): Verdict | null {
  if (isExplained) return null;
  const full = [...a.fullNames].filter((name) => b.fullNames.has(name)).sort()[0];
  if (full !== undefined) return { score: 1, reason: `Articles call both “${full}”` };
  const word = [...a.otherWords].filter((one) => b.otherWords.has(one)).sort()[0];
  return word === undefined ? null : { score: 0.5, reason: `Articles call both “${word}”` };
}

export const ALIAS_FEATURES: readonly Feature[] = [
  personFeature('person-explained', explained),
  personFeature('person-shared-alias', sharedAlias),
];
