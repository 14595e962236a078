/** How a picture is divided among communities. Pure. */

export interface Member {
  readonly community: number | null;
}

export interface Group<M extends Member = Member> {
  readonly community: number;
  readonly members: readonly M[];
}

/** Fewer than this of a community tell nothing of it. */
const FEWEST = 6;

/** The communities, the largest first, ties by their number. What has no community yet is in none. */
export function groupsOf<M extends Member>(all: Iterable<M>): Group<M>[] {
  const groups = new Map<number, M[]>();
  for (const member of all) {
    if (member.community === null) continue;
    const group = groups.get(member.community);
    if (group) group.push(member);
    else groups.set(member.community, [member]);
  }
  return [...groups]
    .map(([community, members]) => ({ community, members }))
    .sort((a, b) => b.members.length - a.members.length || a.community - b.community);
}

/**
 * Each of the large communities gets a share by the square root of its size, so that the largest does not crowd out
 * the rest, and none more than it has. The shares together are the limit, or all that these communities have.
 */
export function sharesOf<G extends Group>(groups: readonly G[], limit: number): Map<G, number> {
  const large = groups.slice(0, Math.max(1, Math.floor(limit / FEWEST)));
  const shares = new Map<G, number>();
  let left = limit;
  // The smallest first: what one of them cannot fill is shared by those that are larger.
  const order = large.map((group) => ({ group, weight: Math.sqrt(group.members.length) })).reverse();
  let weights = order.reduce((sum, { weight }) => sum + weight, 0);
  for (const [n, { group, weight }] of order.entries()) {
    const isLast = n === order.length - 1;
    const share = isLast ? left : Math.max(1, Math.floor((left * weight) / weights));
    const given = Math.min(share, group.members.length, left);
    if (given > 0) shares.set(group, given);
    left -= given;
    weights -= weight;
  }
  return new Map([...shares].reverse());
}
