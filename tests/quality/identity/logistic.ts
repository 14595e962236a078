/**
 * Logistic regression with L2 towards what is expected and with signs that are held: a reason for never counts against.
 * Cyclic coordinate descent with Newton steps (Fan et al., "LIBLINEAR", 2008), without chance: the same every time.
 */

/** One example: the features that spoke, each with its score. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly same: boolean;
  /** How much it counts beside others. */
  readonly mass: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Strength of L2 against all examples together, whose masses sum to 1. */
const DECAY = 5e-3;
const ROUNDS = 300;
/** Sums of the features' worth are not changed by more in one step: Newton steps far from the end overshoot. */
const LONGEST_STEP = 1;

/** @param priors what each feature is expected to be worth: its weight is drawn there, and keeps its sign */
export function fitLogistic(examples: readonly Example[], priors: ReadonlyMap<string, number>): Fitted {
  const total = examples.reduce((sum, { mass }) => sum + mass, 0);
  const state = examples.map(({ same, mass }) => ({ same: same ? 1 : 0, mass: mass / total, logit: 0 }));
  const columns = new Map(
    [...priors.keys()].map((name) => [
      name,
      examples.flatMap(({ features }, at) => columnOf(features.get(name), at)),
    ]),
  );
  const everywhere = examples.map((_, at) => ({ at, score: 1 }));
  const weights = new Map([...priors.keys()].map((name) => [name, 0]));
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    bias += step(state, everywhere, { weight: 0, prior: 0, decay: 0 });
    for (const [name, column] of columns) {
      const [weight, prior] = [weights.get(name) ?? 0, priors.get(name) ?? 0];
      weights.set(name, weight + step(state, column, { weight, prior, decay: DECAY }));
    }
  }
  return { bias, weights };
}

interface Cell {
  readonly at: number;
  readonly score: number;
}

interface State {
  readonly same: number;
  readonly mass: number;
  logit: number;
}

function columnOf(score: number | undefined, at: number): Cell[] {
  return score ? [{ at, score }] : [];
}

/** Moves one weight, and the logits with it; by how much. A weight without a prior may have any sign. */
function step(
  state: readonly State[],
  column: readonly Cell[],
  { weight, prior, decay }: { readonly weight: number; readonly prior: number; readonly decay: number },
): number {
  let slope = decay * (weight - prior);
  let curve = decay + 1e-9;
  for (const { at, score } of column) {
    const { same, mass, logit } = state[at] ?? { same: 0, mass: 0, logit: 0 };
    const share = 1 / (1 + Math.exp(-logit));
    slope += mass * (share - same) * score;
    curve += mass * share * (1 - share) * score * score;
  }
  const wanted = weight + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curve));
  const moved = (wanted * prior < 0 ? 0 : wanted) - weight;
  for (const { at, score } of column) {
    const own = state[at];
    if (own) own.logit += moved * score;
  }
  return moved;
}
