/** Pairs of keys: which are compared, and what the comparison says. */
import { type Blocks, blocksOf } from './blocks.ts';
import { type PairScore, scorePair } from './score.ts';
import type { KeyRecord } from './tally.ts';

export type Pair = readonly [KeyRecord, KeyRecord];

/** Weighs two records of one kind; symmetric and pure. */
export type Scorer = (a: KeyRecord, b: KeyRecord) => PairScore;

const scores = new WeakMap<KeyRecord, WeakMap<KeyRecord, PairScore>>();

/** The score of two records of one kind; computed once for the same two. */
export function scoreOf(a: KeyRecord, b: KeyRecord): PairScore {
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  const known = scores.get(one) ?? new WeakMap<KeyRecord, PairScore>();
  scores.set(one, known);
  const score = known.get(other) ?? scorePair(one, other);
  known.set(other, score);
  return score;
}

/** Whether two keys hang together: neither can be told without the other. */
export function areLinked(a: KeyRecord, b: KeyRecord, score: Scorer = scoreOf): boolean {
  return a.kind === b.kind && score(a, b).verdict === 'same';
}

/**
 * Every pair of these records that meets in a block, each once, in order of ids.
 * @param crowds blocks of surnames that too many bear for a bare one to tell anybody
 */
export function comparedPairs(records: readonly KeyRecord[], crowds: ReadonlySet<string>): Pair[] {
  const standing = new Map<string, KeyRecord[]>();
  for (const record of records) {
    for (const block of blocksOf(record).standsIn) {
      const members = standing.get(block);
      if (members) members.push(record);
      else standing.set(block, [record]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const record of records) {
    for (const other of blocksOf(record).looksIn.flatMap((block) => standing.get(block) ?? [])) {
      if (!mayMeet(record, other, (block) => crowds.has(block))) continue;
      const [a, b] = record.id < other.id ? [record, other] : [other, record];
      pairs.set(`${a.id}\n${b.id}`, [a, b]);
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/**
 * Whether two keys are compared. Each must find the other: what a change reads around one of them must not differ from
 * what it reads around the other. A short name looks for full ones only where no crowd may be meant by it, but always
 * for those that are called so.
 */
export function mayMeet(a: KeyRecord, b: KeyRecord, isCrowd: (block: string) => boolean): boolean {
  if (a.id === b.id || a.kind !== b.kind) return false;
  const [x, y] = [blocksOf(a), blocksOf(b)];
  const [xFinds, yFinds] = [findsIn(x, y), findsIn(y, x)];
  if (xFinds && yFinds) return true;
  const crowd = yFinds ? x.crowd : xFinds ? y.crowd : null;
  const full = yFinds ? y : x;
  return crowd !== null && full.standsIn.includes(crowd) && !isCrowd(crowd);
}

function findsIn({ looksIn }: Blocks, { standsIn }: Blocks): boolean {
  return looksIn.some((block) => standsIn.includes(block));
}
