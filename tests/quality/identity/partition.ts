/** Two partitions of the same things compared: B-cubed (Bagga and Baldwin, 1998) and pairs. */

export interface PartitionFigures {
  readonly things: number;
  /** Groups as they should be. */
  readonly groups: number;
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly pairwise: { readonly precision: number; readonly recall: number; readonly f1: number };
}

/** @param things each with the group that it should be in and the one that it was put in */
export function comparePartitions(
  things: readonly { readonly truth: string; readonly found: string }[],
): PartitionFigures {
  const truth = sizes(things.map((thing) => thing.truth));
  const found = sizes(things.map((thing) => thing.found));
  const both = sizes(things.map((thing) => `${thing.truth}\n${thing.found}`));
  const mean = (of: ReadonlyMap<string, number>, side: 'truth' | 'found') =>
    things.reduce((sum, thing) => {
      const common = both.get(`${thing.truth}\n${thing.found}`) ?? 0;
      return sum + common / (of.get(thing[side]) ?? 1);
    }, 0) / Math.max(1, things.length);
  const right = pairs(both);
  return {
    things: things.length,
    groups: truth.size,
    bcubed: withF1(mean(found, 'found'), mean(truth, 'truth')),
    pairwise: withF1(share(right, pairs(found)), share(right, pairs(truth))),
  };
}

function sizes(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function pairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/** 1 where there was nothing to find or nothing was found. */
function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 1;
}

function withF1(precision: number, recall: number): PartitionFigures['bcubed'] {
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}
