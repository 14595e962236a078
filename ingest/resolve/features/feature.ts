/** What one feature says of two keys. The table of features is in `index.ts`, their weights in `weights.ts`. */
import type { Kind } from '../../../shared/schema/index.ts';
import type { KeyRecord } from '../tally.ts';

/** How strongly a feature speaks, 0 to 1, and why, in words that a reader of the articles understands. */
export interface Verdict {
  readonly score: number;
  readonly reason: string;
}

/**
 * One reason for or against two keys being the same one. Whether it speaks for or against is the sign of its weight:
 * a feature that could speak both ways is two features.
 */
export interface Feature {
  /** Its name in the table of weights. */
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** Symmetric, pure, and null where it has nothing to say. */
  compare(a: KeyRecord, b: KeyRecord): Verdict | null;
}
