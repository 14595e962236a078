/** Whether two keys are one: features, each with its weight, added up. Pure and symmetric. */
import { DramatisError } from '../../shared/errors.ts';
import type { Kind } from '../../shared/schema/index.ts';
import { isContradiction as events } from './features/events/index.ts';
import type { Feature, Verdict } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import { isContradiction as organizations } from './features/organizations/index.ts';
import { isContradiction as persons } from './features/persons/index.ts';
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

/** What makes two keys of a kind impossible to be one, in words; null where nothing does. */
type Contradiction = (a: KeyRecord, b: KeyRecord) => string | null;

const CONTRADICTIONS: Readonly<Record<Kind, Contradiction>> = {
  Person: persons,
  Organization: organizations,
  Role: () => null,
  Event: events,
};

/** Why two keys of one kind cannot be one, in words; null where nothing forbids it. Symmetric. */
export function contradictionOf(a: KeyRecord, b: KeyRecord): string | null {
  return CONTRADICTIONS[a.kind](a, b);
}

/** What the features of its kind say of a pair, in their order. */
export function verdictsOf(
  a: KeyRecord,
  b: KeyRecord,
  features: readonly Feature[] = FEATURES[a.kind],
): (Verdict & { readonly feature: string })[] {
  return features.flatMap((feature) => {
    const verdict = feature.compare(a, b);
    return verdict ? [{ feature: feature.name, score: verdict.score, reason: verdict.reason }] : [];
  });
}

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
  const reasons = verdictsOf(a, b, features)
    .map((verdict): Reason => ({ ...verdict, weight: weightOf(weights, verdict.feature) }))
    .sort((x, y) => worth(y) - worth(x) || (x.feature < y.feature ? -1 : 1));
  const contradiction = contradictionOf(a, b);
  const logit = reasons.reduce((sum, reason) => sum + worth(reason), weights.bias);
  return { logit, verdict: verdictOf(logit, contradiction, weights), contradiction, reasons };
}

/** Sums in another order differ in their last digits. */
const ROUNDING = 1e-9;

/**
 * Whether two keys of one kind can be told as one or asked about; where not, `scorePair` says that they are different.
 * The features that count most are asked first, and none once the others could not make up for what they said: in a
 * block of hundreds, nearly all pairs are told by a few.
 */
export function mayBeOne(a: KeyRecord, b: KeyRecord): boolean {
  const { ask } = WEIGHTS[a.kind];
  const { most, byWeight } = BOUNDS[a.kind];
  let logit = most;
  for (const { feature, weight } of byWeight) {
    logit += weight * (feature.compare(a, b)?.score ?? 0) - Math.max(0, weight);
    if (logit < ask - ROUNDING) return false;
  }
  return true;
}

interface Bound {
  /** The largest logit that there can be: scores are between 0 and 1. */
  readonly most: number;
  readonly byWeight: readonly { readonly feature: Feature; readonly weight: number }[];
}

function boundOf(kind: Kind): Bound {
  const byWeight = FEATURES[kind]
    .map((feature) => ({ feature, weight: weightOf(WEIGHTS[kind], feature.name) }))
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.feature.name < y.feature.name ? -1 : 1));
  const most = byWeight.reduce((sum, { weight }) => sum + Math.max(0, weight), WEIGHTS[kind].bias);
  return { most, byWeight };
}

const BOUNDS: Readonly<Record<Kind, Bound>> = {
  Person: boundOf('Person'),
  Organization: boundOf('Organization'),
  Role: boundOf('Role'),
  Event: boundOf('Event'),
};

/** A feature that nothing was fitted for counts nothing. */
function weightOf({ features }: Weights, name: string): number {
  return Object.hasOwn(features, name) ? (features[name] ?? 0) : 0;
}

function worth({ weight, score }: Reason): number {
  return weight * score;
}

function verdictOf(logit: number, contradiction: string | null, weights: Weights): PairScore['verdict'] {
  if (contradiction !== null || logit < weights.ask) return 'different';
  return logit >= weights.same ? 'same' : 'ask';
}
