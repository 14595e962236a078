/** What is told of a person in a trait, as shares of a whole, and how far that of two persons overlaps. */
import type { Counts } from '../../tally.ts';

export interface Told {
  /** Each value's share of all counts. */
  readonly shares: ReadonlyMap<string, number>;
  /** How often anything is told. */
  readonly count: number;
}

/** Counts as shares. */
export function toldOf(counts: Counts): Told {
  const entries = Object.entries(counts);
  const count = entries.reduce((all, [, n]) => all + n, 0);
  return { shares: new Map(entries.map(([value, n]) => [value, n / count])), count };
}

/** 1 where both have the same shares, 0 where they have no value in common. */
export function overlapOf(a: Told, b: Told): number {
  let sum = 0;
  for (const [value, share] of a.shares) sum += Math.min(share, b.shares.get(value) ?? 0);
  return Math.min(1, sum);
}

/** The shared value that counts most on both sides; ties in order. */
export function mostShared(a: Told, b: Told): string | null {
  let best: { readonly value: string; readonly both: number } | null = null;
  for (const [value, share] of a.shares) {
    const both = Math.min(share, b.shares.get(value) ?? 0);
    if (both === 0) continue;
    if (!best || both > best.both || (both === best.both && value < best.value)) best = { value, both };
  }
  return best?.value ?? null;
}

/** The value with the largest share; ties in order. */
export function largest({ shares }: Told): string {
  return [...shares].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** How far what is told so often on the side that tells less can be relied on: 2/3 once, 4/5 twice, near 1 often. */
export function reliance(a: Told, b: Told): number {
  const n = Math.min(a.count, b.count);
  return n / (n + 0.5);
}

/** Values that both have, in order. */
export function inCommon(a: Told, b: Told): string[] {
  const shared: string[] = [];
  const [few, many] = a.shares.size <= b.shares.size ? [a, b] : [b, a];
  for (const value of few.shares.keys()) if (many.shares.has(value)) shared.push(value);
  return shared.length > 1 ? shared.sort() : shared;
}

/** Several reasons of a kind together: each takes its part of the doubt that the others leave. */
export function together(scores: readonly number[]): number {
  return 1 - scores.reduce((doubt, score) => doubt * (1 - score), 1);
}
