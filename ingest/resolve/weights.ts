/** What each feature is worth, and from where on a pair is one or is asked about. Data of `score.ts`. Set by hand. */
import type { Kind } from '../../shared/schema/index.ts';

/** Of one kind; the sum of bias and of weight times score is a logit. */
export interface Weights {
  readonly bias: number;
  /** By name of the feature; above 0 it speaks for one, below 0 for two. */
  readonly features: Readonly<Record<string, number>>;
  /** From this logit on a pair is one. */
  readonly same: number;
  /** From this logit on, below `same`, a person is asked. */
  readonly ask: number;
}

export const WEIGHTS: Readonly<Record<Kind, Weights>> = {
  Person: { bias: -3, features: {}, same: 2, ask: 0 },
  Organization: { bias: -3, features: {}, same: 2, ask: 0 },
  Role: { bias: -3, features: {}, same: 2, ask: 0 },
  Event: { bias: -3, features: {}, same: 2, ask: 0 },
};
