/** How pairs that are known are judged: counts by kind and set, and what went wrong. */
import { type PairScore, scorePair } from '../../../ingest/resolve/score.ts';
import type { LabelledPair } from './labelled.ts';

export interface Judged {
  readonly pair: LabelledPair;
  readonly score: PairScore;
}

export function judged(pairs: readonly LabelledPair[]): Judged[] {
  return pairs.map((pair) => ({ pair, score: scorePair(pair.a, pair.b) }));
}

/** One name in one context: the product takes the two for one, without weighing them. */
export function isOneKey({ pair: { a, b } }: Judged): boolean {
  return a.id === b.id;
}

/** As the product judges: what has one key is one, whatever the weighing would say. */
export function withKeys(all: readonly Judged[]): Judged[] {
  return all.map((one) => (isOneKey(one) ? { ...one, score: { ...one.score, verdict: 'same' } } : one));
}

/** Shares from 0 to 1; 1 where nothing was said or asked for. */
export interface PairFigures {
  readonly pairs: number;
  readonly same: number;
  /** Of what was said to be one. */
  readonly precision: number;
  /** Of what is one; what is asked about counts as missed. */
  readonly recall: number;
  /** Of all pairs. */
  readonly asked: number;
}

export function pairFigures(all: readonly Judged[]): PairFigures {
  const same = all.filter(({ pair }) => pair.same);
  const said = all.filter(({ score }) => score.verdict === 'same');
  const right = said.filter(({ pair }) => pair.same).length;
  const asked = all.filter(({ score }) => score.verdict === 'ask').length;
  return {
    pairs: all.length,
    same: same.length,
    precision: share(right, said.length),
    recall: share(right, same.length),
    asked: all.length > 0 ? asked / all.length : 0,
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 1;
}

/** Two in one first, then what was missed; the surer the mistake the earlier, ties by id. */
export function wrong(all: readonly Judged[]): Judged[] {
  const joined = all.filter(({ pair, score }) => !pair.same && score.verdict === 'same');
  const missed = all.filter(({ pair, score }) => pair.same && score.verdict !== 'same');
  const byId = (a: Judged, b: Judged) => (a.pair.id < b.pair.id ? -1 : 1);
  return [
    ...joined.sort((a, b) => b.score.logit - a.score.logit || byId(a, b)),
    ...missed.sort((a, b) => a.score.logit - b.score.logit || byId(a, b)),
  ];
}
