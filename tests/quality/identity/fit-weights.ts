/** Weights and thresholds of one kind from labelled pairs. */
import { contradictionOf, verdictsOf } from '../../../ingest/resolve/score.ts';
import type { Weights } from '../../../ingest/resolve/weights.ts';
import type { Kind } from '../../../shared/schema/index.ts';
import type { LabelledPair } from './labelled.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { PRIORS } from './priors.ts';
import { thresholdsOf } from './thresholds.ts';

/** How much each set counts, however many pairs it has: our own as much as all others, news more than the rest. */
const SHARES: Readonly<Record<string, number>> = { own: 2, 'gold-train': 1, 're-docred': 0.7, gum: 0.3 };

/** @param names of the features of the kind */
export function fitWeights(kind: Kind, pairs: readonly LabelledPair[], names: readonly string[]): Weights {
  const own = pairs.filter((pair) => pair.kind === kind);
  const sizes = new Map<string, number>();
  for (const { set } of own) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  // What is impossible is decided before anything is weighed.
  const kept = own.filter(({ a, b }) => contradictionOf(a, b) === null);
  const examples = kept.map(
    (pair): Example => ({
      features: new Map(verdictsOf(pair.a, pair.b).map(({ feature, score }) => [feature, score])),
      same: pair.same,
      mass: ((SHARES[pair.set] ?? 0) / (sizes.get(pair.set) ?? 1)) * weightOf(pair),
    }),
  );
  const fitted = fitLogistic(examples, new Map(names.map((name) => [name, PRIORS[name] ?? 0])));
  const bias = rounded(fitted.bias);
  const weights = new Map([...fitted.weights].map(([name, weight]) => [name, rounded(weight)]));
  const weighed = examples.map(({ features, same }, at) => {
    const pair = kept[at];
    return { logit: logitOf(features, bias, weights), same, mass: pair ? weightOf(pair) : 0 };
  });
  const { same, ask } = thresholdsOf(weighed);
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias, features: Object.fromEntries(sorted), same: rounded(same), ask: rounded(ask) };
}

/**
 * In the halves of one document a bare surname is nearly always the one in the other half; in two articles that have
 * nothing to do with each other it hardly ever is. Such pairs count as they would among articles.
 */
function weightOf({ family }: LabelledPair): number {
  if (family === 'bare surname') return 3;
  return family === 'surname alone' ? 0.15 : 1;
}

function logitOf(
  features: ReadonlyMap<string, number>,
  bias: number,
  weights: ReadonlyMap<string, number>,
): number {
  return [...features].reduce((sum, [name, score]) => sum + score * (weights.get(name) ?? 0), bias);
}

/** Two decimals, and no -0. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
