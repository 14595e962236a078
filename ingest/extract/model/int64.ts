/** Integers as the model takes them. */

/**
 * 64-bit integers of small whole numbers, written by halves: one BigInt each would be thousands of objects an article.
 * The lower half stands first, as on every machine that the model's runtime is built for.
 */
export function int64(values: readonly number[]): BigInt64Array {
  const halves = new Int32Array(2 * values.length);
  for (let k = 0; k < values.length; k += 1) {
    const value = values[k] ?? 0;
    halves[2 * k] = value;
    halves[2 * k + 1] = value < 0 ? -1 : 0;
  }
  return new BigInt64Array(halves.buffer);
}
