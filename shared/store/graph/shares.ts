/** How a picture is divided among communities. Pure. */

/** What is to have a part of the picture. */
export interface Share {
  readonly size: number;
}

/** Fewer than this of a community tell nothing of it. */
const FEWEST = 6;

/**
 * Each of the large communities gets a share by the square root of its size, so that the largest does not crowd out
 * the rest, and none more than it has. The shares together are the limit, or all that these communities have.
 * @param groups the largest first
 */
export function sharesOf<G extends Share>(groups: readonly G[], limit: number): Map<G, number> {
  const large = groups.slice(0, Math.max(1, Math.floor(limit / FEWEST)));
  const shares = new Map<G, number>();
  let left = limit;
  // The smallest first: what one of them cannot fill is shared by those that are larger.
  const order = large.map((group) => ({ group, weight: Math.sqrt(group.size) })).reverse();
  let weights = order.reduce((sum, { weight }) => sum + weight, 0);
  for (const [n, { group, weight }] of order.entries()) {
    const isLast = n === order.length - 1;
    const share = isLast ? left : Math.max(1, Math.floor((left * weight) / weights));
    const given = Math.min(share, group.size, left);
    if (given > 0) shares.set(group, given);
    left -= given;
    weights -= weight;
  }
  return new Map([...shares].reverse());
}
