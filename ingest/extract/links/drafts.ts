/** Entities and relations by reference, before they are put in order and given local ids. */
import type { LocalEntity, LocalRelation } from '../../../shared/model/extraction.ts';
import { stretchOf } from '../evidence/stretch.ts';
import type { Reference } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Link } from './scores.ts';

export type EntityDraft = Omit<LocalEntity, 'id'> & { readonly ref: Reference };

/** Why a relation is stated: between which mentions, and which rules had a say beside the model. */
export interface Because {
  readonly from: Mention | null;
  readonly to: Mention | null;
  readonly rules: readonly string[];
  /** A rule alone states it: its confidence is that of the rule, and not the model's. */
  readonly byRule?: true;
}

export type RelationDraft = LocalRelation & { readonly because: Because };

/** What a part of the rules found. */
export interface Drafts {
  readonly entities: readonly EntityDraft[];
  readonly relations: readonly RelationDraft[];
}

/** The parts of a relation that any link gives: ends, evidence, certainty. */
export function relationOf(
  link: Pick<Link, 'from' | 'to' | 'type' | 'modality' | 'score' | 'rules' | 'byRule' | 'stretch'>,
  from: Reference,
  to: Reference,
): RelationDraft {
  const [start, end] = link.stretch ?? stretchOf(link.from, link.to);
  const confidence = Math.round(Math.min(1, link.score) * 100) / 100;
  const { rules, byRule } = link;
  const because = { from: link.from, to: link.to, rules, ...(byRule && { byRule }) };
  return { type: link.type, from, to, modality: link.modality, start, end, confidence, because };
}
