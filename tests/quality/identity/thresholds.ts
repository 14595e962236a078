/** From where on a pair is one, and from where on a person is asked. */

/** A pair as it was weighed. */
export interface Weighed {
  readonly logit: number;
  readonly same: boolean;
  readonly mass: number;
}

/** What is asked of "same" on the pairs that are fitted on; one mistake is never too many: fewer than 200 pairs cannot tell. */
const PRECISION = 0.995;
const ALLOWED = 1;
/** A person is asked from where one in four is one by the fit's own account: its log-odds. */
const WORTH_ASKING = Math.log(0.25 / 0.75);
/** Logits are told apart to this. */
const STEP = 0.05;

export interface Thresholds {
  readonly same: number;
  readonly ask: number;
}

/** The lowest logit from which on "same" is right often enough, and from where on asking pays. */
export function thresholdsOf(pairs: readonly Weighed[]): Thresholds {
  const same = lowest([...pairs].sort((a, b) => b.logit - a.logit)) ?? 0;
  return { same, ask: Math.min(same, WORTH_ASKING) };
}

/** The lowest logit from which on no more than what is allowed is wrong; null where there is none. Sorted, the highest first. */
function lowest(sorted: readonly Weighed[]): number | null {
  let [right, all] = [0, 0];
  let best: number | null = null;
  for (const [at, { logit, same, mass }] of sorted.entries()) {
    all += mass;
    if (same) right += mass;
    const below = sorted[at + 1]?.logit ?? Number.NEGATIVE_INFINITY;
    // Between two pairs, so that neither stands on the line.
    if (same && logit - below > 1e-9 && all - right <= Math.max(ALLOWED, (1 - PRECISION) * all))
      best = Math.max(logit - STEP, (logit + below) / 2);
  }
  return best;
}
