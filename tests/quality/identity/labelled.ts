/** Pairs of which it is known whether they are one: those to fit on, and those held out to measure on. */

import type { KeyRecord } from '../../../ingest/resolve/tally.ts';
import { hashId } from '../../../shared/model/ids.ts';
import type { Kind } from '../../../shared/schema/index.ts';

export interface LabelledPair {
  /** The same in every run: the split and all ties go by it. */
  readonly id: string;
  readonly kind: Kind;
  /** Where it comes from: `own`, or a set of data beside the project. */
  readonly set: string;
  /** What makes it hard, or how it was made. */
  readonly family: string;
  readonly same: boolean;
  readonly because: string;
  readonly a: KeyRecord;
  readonly b: KeyRecord;
  readonly heldOut: boolean;
}

/** About every second one: never fitted on, only measured on. */
export function isHeldOut(...parts: readonly string[]): boolean {
  return Number.parseInt(hashId('held out', ...parts).slice(0, 2), 16) % 2 === 0;
}
