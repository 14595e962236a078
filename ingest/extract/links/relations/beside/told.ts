/** What a rule reads out of the words between two names. */
import { isApostrophe, isPossessive } from '../../../../../shared/model/possessive.ts';
import type { Kin, OrganizationKind, RelationType } from '../../../../../shared/schema/index.ts';
import type { Mention } from '../../../spans/mentions.ts';

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

/** Whether nothing but a possessive parts a name from the one behind it: "NPR's Wade Hale", "Siemens' Ana Ruiz". */
export function isOwnerOfNext({ text }: Mention, between: string): boolean {
  const mark = between.trim();
  return isPossessive(mark) || (/s$/iu.test(text) && isApostrophe(mark));
}

/** What stands behind such words is denied, to come, or said by others: no rule states it. */
export const DOUBTED =
  /\b(?:not|never|no longer|accus\p{L}+|suspect\p{L}+|[Aa]lleg\p{L}+|[Rr]eport(?:ed|edly)|rumou?red|said|thought|believed|claim(?:s|ed)?|den(?:y|ies|ied|ying)|will|would|could|might|may|should|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|want(?:s|ed)?|expect\p{L}+|seek\p{L}*|offer(?:ed)?|refus\p{L}+|fail\p{L}+|declin\p{L}+|tried|[Ii]f|[Ww]hether)\b|n['’]t\b/u;
