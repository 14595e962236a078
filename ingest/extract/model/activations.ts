/** From scores to shares. */

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Shares that add up to one, in the order of the scores. */
export function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
