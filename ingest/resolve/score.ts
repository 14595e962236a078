/** Whether two keys are one: features, each with its weight, added up. Pure and symmetric. */
import { DramatisError } from '../../shared/errors.ts';
import type { Feature, Verdict } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import type { KeyRecord } from './tally.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** What one feature says of a pair, and how much that counts. */
export interface Reason extends Verdict {
  readonly feature: string;
  /** Above 0 it speaks for one, below 0 for two. */
  readonly weight: number;
}

export interface PairScore {
  /** Log-odds of being one. */
  readonly logit: number;
  readonly verdict: 'same' | 'ask' | 'different';
  /** What makes it impossible that they are one, in words; such a pair is different whatever its logit. */
  readonly contradiction: string | null;
  /** All that was said: what speaks most for one first, what speaks most against it last; ties by name. */
  readonly reasons: readonly Reason[];
}

/** Which verdicts of which features no other reason can outweigh. */
const CONTRADICTIONS: readonly ((feature: string, verdict: Verdict) => boolean)[] = [];

/**
 * Weighs two keys of one kind.
 * @param weights of their kind; those of the product where none are given
 * @param features those of their kind in the product where none are given
 * @throws DramatisError INTERNAL for keys of two kinds
 */
export function scorePair(
  a: KeyRecord,
  b: KeyRecord,
  weights: Weights = WEIGHTS[a.kind],
  features: readonly Feature[] = FEATURES[a.kind],
): PairScore {
  if (a.kind !== b.kind) {
    throw new DramatisError('INTERNAL', 'Keys of two kinds are never one', { where: `${a.id}, ${b.id}` });
  }
  const reasons = features
    .flatMap((feature) => reasonOf(feature, a, b, weights))
    .sort((x, y) => worth(y) - worth(x) || (x.feature < y.feature ? -1 : 1));
  const against = reasons.find((reason) => CONTRADICTIONS.some((is) => is(reason.feature, reason)));
  const logit = reasons.reduce((sum, reason) => sum + worth(reason), weights.bias);
  const contradiction = against?.reason ?? null;
  return { logit, verdict: verdictOf(logit, contradiction, weights), contradiction, reasons };
}

function reasonOf(feature: Feature, a: KeyRecord, b: KeyRecord, weights: Weights): Reason[] {
  const verdict = feature.compare(a, b);
  if (!verdict) return [];
  const weight = Object.hasOwn(weights.features, feature.name) ? (weights.features[feature.name] ?? 0) : 0;
  return [{ feature: feature.name, score: verdict.score, weight, reason: verdict.reason }];
}

function worth({ weight, score }: Reason): number {
  return weight * score;
}

function verdictOf(logit: number, contradiction: string | null, weights: Weights): PairScore['verdict'] {
  if (contradiction !== null || logit < weights.ask) return 'different';
  return logit >= weights.same ? 'same' : 'ask';
}
