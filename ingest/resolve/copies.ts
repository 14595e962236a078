/**
 * When two articles are one story that was printed twice: runs of words, MinHash signatures and bands for candidates
 * (Broder, "On the resemblance and containment of documents", 1997). The numbers were chosen by measurement, which
 * `tests/unit/ingest/resolve/copies.test.ts` repeats on a few texts. Pure.
 */
import { daysOf } from '../../shared/model/dates.ts';
import { fold } from '../../shared/model/names.ts';

/** Words of the runs that two texts are compared by. */
const RUN = 5;
/** Words of the runs that candidates are found by: so long that turns of phrase and footers make none. */
const LONG_RUN = 10;
/** Runs that stand for a text in comparisons. */
const SIGNATURE = 128;
/** Bands over the whole text and over its beginning, which is what is left of a story that was cut. */
const WHOLE_BANDS = 10;
const LEAD_BANDS = 6;
/** Runs that must agree in a band. */
const BAND = 3;
/** Words of the beginning. */
const LEAD = 120;
/** A text with fewer words is a copy of an equal one only: too few runs to tell anything by their share. */
const FEWEST_WORDS = 40;

/** From these shares of common runs on two texts are one story: of the runs of both, and of those of the shorter. */
const RESEMBLANCE = 0.4;
const CONTAINMENT = 0.7;
/** The same for two texts that begin alike, where one may be a short piece of the other. */
const LEAD_RESEMBLANCE = 0.15;
const LEAD_CONTAINMENT = 0.75;
/** Bands that texts which begin alike share. */
const ALIKE = 2;

/** Values by which the candidates of one text are looked up. */
export const BANDS = WHOLE_BANDS + LEAD_BANDS;

/** What is kept of a text, so that it is compared without being read again. */
export interface Sketch {
  /** Only texts that share a band, at the same place, are compared; those of the beginning come last. */
  readonly bands: readonly string[];
  /** Number of different runs; 0 where only an equal text is a copy. */
  readonly runs: number;
  /** Four hex digits for each run that stands for the text. */
  readonly signature: string;
}

/** The sketch of a text, whatever its case, accents and punctuation; null where it has no words. */
export function sketchOf(text: string): Sketch | null {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  const hashes = words.map(hashOf);
  if (words.length < FEWEST_WORDS) {
    const one = least(runsOf(hashes, hashes.length), 0, BANDS * BAND);
    return { bands: bandsOf(one), runs: 0, signature: signatureOf(one) };
  }
  const runs = runsOf(hashes, RUN);
  const whole = least(runsOf(hashes, LONG_RUN), SIGNATURE, WHOLE_BANDS * BAND);
  const lead = least(runsOf(hashes.slice(0, LEAD), LONG_RUN), SIGNATURE + whole.length, LEAD_BANDS * BAND);
  const bands = bandsOf([...whole, ...lead]);
  return { bands, runs: runs.size, signature: signatureOf(least(runs, 0, SIGNATURE)) };
}

function bandsOf(values: readonly number[]): string[] {
  const band = (n: number) => values.slice(n * BAND, (n + 1) * BAND);
  return Array.from({ length: values.length / BAND }, (_, n) =>
    band(n)
      .map((value) => value.toString(36))
      .join('.'),
  );
}

function signatureOf(values: readonly number[]): string {
  return values.map((value) => (value & 0xffff).toString(16).padStart(4, '0')).join('');
}

/** The different runs of so many words, each as a number of 32 bits. */
function runsOf(words: readonly number[], length: number): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + length <= words.length; at += 1) {
    let run = 0;
    for (let k = at; k < at + length; k += 1) run = mixed(Math.imul(run, 31) + (words[k] ?? 0));
    runs.add(run);
  }
  return runs;
}

/** The least run in each of so many orders; every order is a fixed one. */
function least(runs: ReadonlySet<number>, first: number, count: number): number[] {
  const orders = Uint32Array.from({ length: count }, (_, n) => mixed(Math.imul(first + n + 1, 0x9e3779b1)));
  const found = new Uint32Array(count).fill(0xffffffff);
  for (const run of runs) {
    for (let n = 0; n < count; n += 1) {
      const rank = mixed(run ^ (orders[n] ?? 0));
      if (rank < (found[n] ?? 0)) found[n] = rank;
    }
  }
  return [...found];
}

/** A word as 32 bits: FNV-1a over its code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The last step of MurmurHash3: every bit of the number decides on every bit of the answer. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Whether two texts are one story, with another headline, cut, or with a paragraph more. Symmetric. */
export function areCopies(a: Sketch, b: Sketch): boolean {
  const shared = a.bands.map((band, n) => band === b.bands[n]);
  if (!shared.includes(true)) return false;
  if (a.runs === 0 || b.runs === 0) return a.runs === b.runs && a.signature === b.signature;
  const both = resemblance(a, b);
  const ofShorter = containment(a, b, both);
  if (both >= RESEMBLANCE && ofShorter >= CONTAINMENT) return true;
  const beginAlike = shared.slice(WHOLE_BANDS).filter(Boolean).length >= ALIKE;
  return beginAlike && both >= LEAD_RESEMBLANCE && ofShorter >= LEAD_CONTAINMENT;
}

/** Share of the runs of both that both have, estimated. */
function resemblance(a: Sketch, b: Sketch): number {
  let same = 0;
  for (let at = 0; at < a.signature.length; at += 4) {
    if (a.signature.slice(at, at + 4) === b.signature.slice(at, at + 4)) same += 1;
  }
  return same / SIGNATURE;
}

/** Share of the runs of the shorter text that the other has, estimated. */
function containment(a: Sketch, b: Sketch, both: number): number {
  return Math.min(1, (both * (a.runs + b.runs)) / (1 + both) / Math.min(a.runs, b.runs));
}

/** An article as far as it matters who printed first. */
export interface Printed {
  readonly id: string;
  readonly publishedAt: string | null;
}

/** Who is to be credited among copies: whoever was surely first, ties by id; one without a date comes last. */
export function originalOf<P extends Printed>(group: readonly [P, ...P[]]): P {
  // A year or month may be as late as its last day.
  const rank = ({ id, publishedAt }: P) => `${publishedAt ? daysOf(publishedAt)[1] : '~'} ${id}`;
  return group.reduce((first, one) => (rank(one) < rank(first) ? one : first));
}

/** What hangs together by these pairs: every id in one group, groups and their members sorted. */
export function groupsOfPairs(
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): string[][] {
  const parent = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root) ?? root; up !== root; up = parent.get(root) ?? root) root = up;
    parent.set(id, root);
    return root;
  };
  for (const [a, b] of pairs) parent.set(rootOf(a), rootOf(b));
  const groups = new Map<string, string[]>();
  for (const id of [...ids].sort()) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id]);
  return [...groups.values()];
}

/**
 * All pairs of copies that hold these texts together: where two are joined already by others, they are not compared.
 * @param sketches by article; what has no sketch is nobody's copy
 */
export function pairsOfCopies(sketches: ReadonlyMap<string, Sketch>): [string, string][] {
  const joined = new Map([...sketches.keys()].map((id) => [id, id]));
  const rootOf = (id: string): string => {
    const up = joined.get(id) ?? id;
    return up === id ? id : rootOf(up);
  };
  const all = [...sketches];
  const pairs: [string, string][] = [];
  for (const [n, [a, mine]] of all.entries()) {
    for (const [b, other] of all.slice(0, n)) {
      if (rootOf(a) === rootOf(b) || !areCopies(mine, other)) continue;
      joined.set(rootOf(a), rootOf(b));
      pairs.push([a, b]);
    }
  }
  return pairs;
}
