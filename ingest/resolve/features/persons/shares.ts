/** Counts of a trait as shares of a whole, and how far those of two persons overlap. */
import type { Counts } from '../../tally.ts';

export type Shares = ReadonlyMap<string, number>;

/** Each value's share of all counts. */
export function sharesOf(counts: Counts): Shares {
  const entries = Object.entries(counts);
  const sum = entries.reduce((all, [, n]) => all + n, 0);
  return new Map(entries.map(([value, n]) => [value, n / sum]));
}

/** 1 where both have the same shares, 0 where they have no value in common. */
export function overlapOf(a: Shares, b: Shares): number {
  return Math.min(
    1,
    [...a].reduce((sum, [value, share]) => sum + Math.min(share, b.get(value) ?? 0), 0),
  );
}

/** The shared value that counts most on both sides; ties in order. */
export function mostShared(a: Shares, b: Shares): string | null {
  const shared = [...a].flatMap(([value, share]) => {
    const both = Math.min(share, b.get(value) ?? 0);
    return both > 0 ? [{ value, both }] : [];
  });
  shared.sort((x, y) => y.both - x.both || (x.value < y.value ? -1 : 1));
  return shared[0]?.value ?? null;
}

/** The largest share; ties in order. */
export function largest(shares: Shares): string {
  return [...shares].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** How far what is told so often on the side that tells less can be relied on: 2/3 once, 4/5 twice, near 1 often. */
export function reliance(a: Counts, b: Counts): number {
  const sum = (counts: Counts) => Object.values(counts).reduce((all, n) => all + n, 0);
  const n = Math.min(sum(a), sum(b));
  return n / (n + 0.5);
}

/** Values that both have, in order. */
export function inCommon(a: Counts, b: Counts): string[] {
  return Object.keys(a)
    .filter((value) => Object.hasOwn(b, value))
    .sort();
}

/** Several reasons of a kind together: each takes its part of the doubt that the others leave. */
export function together(scores: readonly number[]): number {
  return 1 - scores.reduce((doubt, score) => doubt * (1 - score), 1);
}
