/** The stretch of text that a relation stands on. */
import type { Span } from '../../../shared/model/extraction.ts';
import type { Mention } from '../spans/mentions.ts';

/** The shortest stretch that holds both mentions. */
export function stretchOf(a: Mention, b: Mention): Span {
  return [Math.min(a.start, b.start), Math.max(a.end, b.end)];
}

/** Certainties that differ by less count as equal; what follows is counted in such steps. */
const STEP = 0.05;
/** How much surer a pair across sentences must be than one within a sentence, which a reader can check at a glance. */
const ACROSS = 6;
/** The same for each sentence that it stands later: annotators quote where an article says it first. */
const LATER = 2;
/** The same for the opening of an article: what it cuts short or sums up, the text tells in full. */
const OPENING = { headline: 6, lead: 3 } as const;
export type Opening = keyof typeof OPENING;

/** How much surer a pair must be where the labels are in doubt of the event or title that it ends in. */
const DOUBTFUL = 8;

/** A pair of mentions that states a relation. */
export interface Evidence {
  readonly from: Mention;
  readonly to: Mention;
  /** How sure the relation is, by the surest of the pairs that were compared. */
  readonly score: number;
  /** It stands in the opening of an article. */
  readonly opening?: Opening;
  /** How sure this pair is, where another one is surer. */
  readonly ownScore?: number;
}

/**
 * The better of two pairs of mentions that state one relation, as sure as the surer one: the surer, with plain words for
 * the event or title, within a sentence and early in the text, each for so much; then the earlier, then the shorter.
 */
export function betterEvidence<T extends Evidence>(a: T, b: T): T {
  const [x, y] = [rankOf(a), rankOf(b)];
  const differs = x.findIndex((value, k) => value !== y[k]);
  const better = differs >= 0 && (y[differs] ?? 0) < (x[differs] ?? 0) ? b : a;
  const score = Math.max(a.score, b.score);
  return score === better.score ? better : { ...better, score, ownScore: better.ownScore ?? better.score };
}

/** What counts first stands first, and less is better. */
function rankOf({ from, to, score, opening, ownScore = score }: Evidence): readonly number[] {
  const [start, end] = stretchOf(from, to);
  const sentence = Math.min(from.sentence, to.sentence);
  const across = from.sentence === to.sentence ? 0 : ACROSS;
  const place = LATER * sentence + (opening ? OPENING[opening] : 0);
  const doubt = Math.round(DOUBTFUL * (1 - to.certainty));
  return [across + place + doubt - Math.round(ownScore / STEP), start, end - start];
}
