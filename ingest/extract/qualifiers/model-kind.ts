/** The kind that the model takes something for, over all its mentions. */
import type { Mention } from '../spans/mentions.ts';

/** Shares of the kinds of a mention, in the order of the schema; null where the model was not asked. */
export type KindScores = (mention: Mention) => Float32Array | null;

/** @returns the likeliest of the kinds with its mean share; null where the model was asked of no mention */
export function modelKindOf<T>(
  kinds: readonly T[],
  mentions: readonly Mention[],
  scores: KindScores,
): { readonly kind: T; readonly share: number } | null {
  const known = mentions.map(scores).filter((shares) => shares !== null);
  if (known.length === 0) return null;
  const means = kinds.map((kind, k) => {
    return { kind, share: known.reduce((sum, shares) => sum + (shares[k] ?? 0), 0) / known.length };
  });
  return means.reduce((best, one) => (one.share > best.share ? one : best));
}
