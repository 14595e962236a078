/** The stretch of text that a relation stands on. */
import type { Span } from '../../../shared/model/extraction.ts';
import type { Mention } from '../spans/mentions.ts';

/** The shortest stretch that holds both mentions. */
export function stretchOf(a: Mention, b: Mention): Span {
  return [Math.min(a.start, b.start), Math.max(a.end, b.end)];
}

/** How much surer a pair across sentences must be than one within a sentence, which a reader can check at a glance. */
const ACROSS = 0.3;

/** Certainties that differ by less count as equal. */
const STEP = 0.1;

/** The better of two pairs of mentions that state one relation: the surer, then the shorter, then the earlier. */
export function betterEvidence<
  T extends { readonly from: Mention; readonly to: Mention; readonly score: number },
>(a: T, b: T): T {
  const rank = ({ from, to, score }: T) => {
    const [start, end] = stretchOf(from, to);
    return [
      (from.sentence === to.sentence ? 0 : ACROSS) - Math.round(score / STEP) * STEP,
      start,
      end - start,
    ];
  };
  const [x, y] = [rank(a), rank(b)];
  const differs = x.findIndex((value, k) => value !== y[k]);
  return differs >= 0 && (y[differs] ?? 0) < (x[differs] ?? 0) ? b : a;
}
