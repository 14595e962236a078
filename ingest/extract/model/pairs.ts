/** From pairs of mentions to a score for every relation between them, and from mentions to their kinds. */
import { floats } from './encoder.ts';
import { int64 } from './int64.ts';
import { MENTION_KINDS, type MentionKind } from './labels.ts';
import type { Model } from './session.ts';
import type { WordState } from './states.ts';

/** What the model is told of a mention. */
export interface MentionInput {
  readonly kind: MentionKind;
  /** Its first and its last word. */
  readonly first: WordState;
  readonly last: WordState;
  /** `salienceCodes` */
  readonly salience: number;
}

/** Pairs of mentions, by their places in a list, with `FEATURES` codes each. */
export interface PairInput {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly features: readonly number[];
}

/** Codes of a pair: distance, order, sentences apart, mentions of either kind between. */
export const FEATURES = 5;

/** Scores before sigmoid and softmax. */
export interface Scores {
  /** Of each pair, one after the other: all relations, SAME_EVENT, then the values of all attributes. */
  readonly pairs: Float32Array;
  /** How many there are of each pair. */
  readonly values: number;
  /** Of each mention: the kinds of organization, then of role. */
  kinds(mention: number): Float32Array;
}

/** @throws RangeError where no mention is given */
export async function scorePairs(
  model: Model,
  mentions: readonly MentionInput[],
  pairs: PairInput,
): Promise<Scores> {
  const { Tensor } = model.runtime;
  const codes = (values: readonly number[], shape: readonly number[]) =>
    new Tensor('int64', int64(values), shape);
  const count = [mentions.length];
  const rowsOf = (state: (mention: MentionInput) => Float32Array) => rows(model, mentions.map(state));
  const together = pairs.source.map((from, k) => {
    const to = pairs.target[k] ?? from;
    return mentions[from]?.first.window === mentions[to]?.first.window ? 1 : 0;
  });
  const output = await model.pairs.run({
    first: rowsOf(({ first }) => first.hidden),
    last: rowsOf(({ last }) => last.hidden),
    before: rowsOf(({ first }) => first.before),
    after: rowsOf(({ last }) => last.after),
    kind: codes(
      mentions.map(({ kind }) => MENTION_KINDS.indexOf(kind)),
      count,
    ),
    salience: codes(
      mentions.map(({ salience }) => salience),
      count,
    ),
    together: new Tensor('float32', Float32Array.from(together), [together.length]),
    source: codes(pairs.source, [pairs.source.length]),
    target: codes(pairs.target, [pairs.target.length]),
    features: codes(pairs.features, [pairs.source.length, FEATURES]),
  });
  const [scores, values] = floats(output.scores);
  const [subkinds, kinds] = floats(output.subkinds);
  return {
    pairs: scores,
    values,
    kinds: (mention) => subkinds.subarray(mention * kinds, (mention + 1) * kinds),
  };
}

function rows({ runtime }: Model, states: readonly Float32Array[]): InstanceType<Model['runtime']['Tensor']> {
  const width = states[0]?.length ?? 0;
  if (width === 0) throw new RangeError('the model compares no mentions');
  const values = new Float32Array(states.length * width);
  states.forEach((state, row) => {
    values.set(state, row * width);
  });
  return new runtime.Tensor('float32', values, [states.length, width]);
}

/** Distance in pieces as the model's code: 0 to 18 forwards, 19 to 37 backwards, exact below six. */
export function distanceCode(distance: number): number {
  const base = distance >= 0 ? 0 : 19;
  const length = Math.abs(distance);
  return base + (length < 6 ? length : 6 + Math.min(12, Math.floor(Math.log2(length / 6) * 2)));
}

/** Places apart in the order of mentions as the model's code. */
export function orderCode(places: number): number {
  return Math.max(-6, Math.min(6, places)) + 6;
}

/** Sentences apart as the model's code: 0, 1, 2, 3 to 4, 5 to 8, 9 to 16, more. */
export function apartCode(sentences: number): number {
  return sentences < 3 ? sentences : Math.min(6, 2 + Math.ceil(Math.log2(sentences / 2)));
}
