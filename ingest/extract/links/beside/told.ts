/** What a rule reads out of the words between two names. */
import type { Kin, OrganizationKind, RelationType } from '../../../../shared/schema/index.ts';
import type { Mention } from '../../spans/mentions.ts';

export interface Told {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  readonly rule: string;
  /** What the first is to the second, where they are of one family. */
  readonly kin?: Kin;
  readonly tenure?: 'former';
  /** Where the words begin that tell it, where that is not at a name. */
  readonly start?: number;
}

/** The kind of the organization that a mention names. */
export type KindOf = (mention: Mention) => OrganizationKind | undefined;

/** "not", "never": what stands behind is no relation. */
export const DENIED = /\b(?:not|never|no longer)\b|n['’]t\b/u;
