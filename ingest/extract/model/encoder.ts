/** From a window to hidden states and scores of labels. One window a call: the int8 scale is that of a call. */
import { CASING } from './casing.ts';
import { int64 } from './int64.ts';
import type { Model } from './session.ts';
import type { Window } from './windows.ts';

/** What the encoder says of one window. */
export interface Encoded {
  readonly window: Window;
  /** Position of each word's first piece. */
  readonly first: readonly number[];
  /** Hidden states, [pieces, width], row by row. */
  readonly hidden: Float32Array;
  readonly width: number;
  /** Scores of the labels of all heads, [pieces, labels], row by row. */
  readonly tags: Float32Array;
  readonly labels: number;
  /** What the words tell up to each piece, [pieces, detectors]: the words between two places are a difference. */
  readonly running: Float32Array;
  readonly detectors: number;
}

export async function encode(model: Model, window: Window): Promise<Encoded> {
  const { pieces, runtime } = model;
  const ids: number[] = [pieces.cls];
  const casing: number[] = [CASING.none];
  const first: number[] = [];
  for (const word of window) {
    first.push(ids.length);
    for (const id of word.pieces) {
      ids.push(id);
      casing.push(word.casing);
    }
  }
  ids.push(pieces.sep);
  casing.push(CASING.none);
  const shape = [1, ids.length];
  const output = await model.encoder.run({
    ids: new runtime.Tensor('int64', int64(ids), shape),
    case: new runtime.Tensor('int64', int64(casing), shape),
  });
  const [hidden, width] = floats(output.hidden);
  const [tags, labels] = floats(output.tags);
  const [running, detectors] = floats(output.running);
  return { window, first, hidden, width, tags, labels, running, detectors };
}

/** The values of a tensor and the length of its last dimension. */
export function floats(
  tensor: { readonly data: unknown; readonly dims: readonly number[] } | undefined,
): [values: Float32Array, last: number] {
  if (!(tensor?.data instanceof Float32Array)) throw new TypeError('the model gave no floats');
  return [tensor.data, tensor.dims.at(-1) ?? 0];
}
