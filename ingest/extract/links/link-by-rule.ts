/** A link that a rule finds where the model sees none, or another. */
import type { RelationType, Tenure } from '../../../shared/schema/index.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Link } from './scores.ts';

export interface ByRule {
  /** In words, as the explanation shows it. */
  readonly rule: string;
  /** How sure the rule is, from 0 to 1. */
  readonly score: number;
  /** Current unless it says otherwise. */
  readonly tenure?: Tenure;
}

export function linkByRule(
  type: RelationType,
  from: Mention,
  to: Mention,
  { rule, score, tenure = 'current' }: ByRule,
): Link {
  const qualifiers = { part: 'other', modality: 'asserted', kin: 'other', tenure } as const;
  return { type, from, to, score, rules: [rule], byRule: true, ...qualifiers };
}
