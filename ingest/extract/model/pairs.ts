/** From the mentions of one window to a score for every relation between every two of them. */
import type { Mention } from '../spans/mentions.ts';
import { type Encoded, floats } from './encoder.ts';
import { kindIndex } from './labels.ts';
import type { Model } from './session.ts';

/** A mention of a window, with the positions of the first pieces of its first and last word. */
export interface PlacedMention {
  readonly mention: Pick<Mention, 'kind' | 'sentence'>;
  readonly start: number;
  readonly end: number;
}

/** Scores of all ordered pairs of the mentions that were asked for. */
export interface PairScores {
  /** Probability, 0 to 1, of a relation (its place in the labels) from one mention to another. */
  relation(from: number, to: number, relation: number): number;
  /** Scores of part played, modality and tenure, one after the other, before the softmax. */
  attributes(from: number, to: number): Float32Array;
}

/** Places before and after that are told apart; those farther count as the last. */
const ORDER = 6;

export async function scorePairs(
  model: Model,
  encoded: Encoded,
  mentions: readonly PlacedMention[],
): Promise<PairScores> {
  const { Tensor } = model.runtime;
  const count = mentions.length;
  const table = (value: (from: PlacedMention, to: PlacedMention, i: number, j: number) => number) =>
    new Tensor(
      'int64',
      BigInt64Array.from(mentions.flatMap((x, i) => mentions.map((y, j) => BigInt(value(x, y, i, j))))),
      [count, count],
    );
  const output = await model.pairs.run({
    start: new Tensor(
      'float32',
      rowsOf(
        encoded,
        mentions.map((m) => m.start),
      ),
      [count, encoded.width],
    ),
    end: new Tensor(
      'float32',
      rowsOf(
        encoded,
        mentions.map((m) => m.end),
      ),
      [count, encoded.width],
    ),
    kind: new Tensor(
      'int64',
      BigInt64Array.from(mentions, (m) => BigInt(kindIndex(m.mention.kind))),
      [count],
    ),
    distance: table((from, to) => distanceBucket(to.start - from.start)),
    order: table((_, __, i, j) => Math.max(-ORDER, Math.min(ORDER, j - i)) + ORDER),
    same: table((from, to) => (from.mention.sentence === to.mention.sentence ? 1 : 0)),
  });
  const [relations, types] = floats(output.relations);
  const [attributes, values] = floats(output.attributes);
  return {
    relation: (from, to, relation) => {
      return 1 / (1 + Math.exp(-(relations[(from * count + to) * types + relation] ?? Number.NaN)));
    },
    attributes: (from, to) => {
      const at = (from * count + to) * values;
      return attributes.subarray(at, at + values);
    },
  };
}

function rowsOf({ hidden, width }: Encoded, positions: readonly number[]): Float32Array {
  const rows = new Float32Array(positions.length * width);
  positions.forEach((position, row) => {
    rows.set(hidden.subarray(position * width, (position + 1) * width), row * width);
  });
  return rows;
}

/** Distance in pieces as the model's code: 0 to 12 forwards, 13 to 25 backwards, exact below six. */
export function distanceBucket(distance: number): number {
  const base = distance >= 0 ? 0 : 13;
  const length = Math.abs(distance);
  return base + (length < 6 ? length : 6 + Math.min(6, Math.floor(Math.log2(length / 6) * 2)));
}
