/** What tells whether two keys are one event. */
import type { Feature } from '../feature.ts';
import { OCCASION_FEATURES } from './occasion.ts';
import { WHAT_FEATURES } from './what.ts';
import { WHEN_FEATURES } from './when.ts';
import { WHO_FEATURES } from './who.ts';

export { isContradiction } from './contradiction.ts';

/** Each speaks one way; which way is the sign of its weight. */
export const EVENT_FEATURES: readonly Feature[] = [
  ...WHAT_FEATURES,
  ...WHEN_FEATURES,
  ...WHO_FEATURES,
  ...OCCASION_FEATURES,
];
