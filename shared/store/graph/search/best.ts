/** The first few of very many, in order: most are worse than the last of them. */

/**
 * Puts an item among the best, where it is one of them.
 * @param best in order, at most `limit`
 * @param compare a total order
 */
export function keepBest<T>(best: T[], one: T, limit: number, compare: (a: T, b: T) => number): void {
  const last = best.at(-1);
  if (best.length >= limit && (last === undefined || compare(last, one) < 0)) return;
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = best[middle];
    if (other !== undefined && compare(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, one);
  if (best.length > limit) best.pop();
}
