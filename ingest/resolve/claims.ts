/** From the relations that an article states to its claims. Pure. */
import type { Article } from '../../shared/model/article.ts';
import type { LocalRelation } from '../../shared/model/extraction.ts';
import type { Claim, Profile, Qualifiers } from '../../shared/model/graph.ts';
import { hashId } from '../../shared/model/ids.ts';
import { type Kin, QUALIFIER_NAMES, relationDefinition } from '../../shared/schema/index.ts';

/** Certainty of a claim whose extractor gives none. */
const UNKNOWN_CONFIDENCE = 0.5;

/** What the object is to the subject. */
export const INVERSE_KIN: Readonly<Record<Kin, Kin>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  other: 'other',
};

/** The claim of a relation; null where its ends are one, or nobody. */
export function claimOf(
  article: Article,
  extractor: string,
  profiles: ReadonlyMap<string, Profile>,
  relation: LocalRelation,
): Claim | null {
  const stated = { from: profiles.get(relation.from), to: profiles.get(relation.to) };
  if (!stated.from || !stated.to || stated.from.id === stated.to.id) return null;
  // By names and not by keys: the claim stays the same one where the context of an end changes.
  const turn = relationDefinition(relation.type).symmetric && stated.to.nameKey < stated.from.nameKey;
  const [from, to] = turn ? [stated.to, stated.from] : [stated.from, stated.to];
  return {
    id: hashId('claim', article.id, relation.type, from.id, to.id, relation.modality),
    article: article.id,
    type: relation.type,
    from: from.id,
    to: to.id,
    fromKey: from.key,
    toKey: to.key,
    modality: relation.modality,
    quote: article.text.slice(relation.start, relation.end),
    start: relation.start,
    end: relation.end,
    confidence: relation.confidence ?? UNKNOWN_CONFIDENCE,
    extractor,
    qualifiers: qualifiersOf(relation, turn),
  };
}

function qualifiersOf(relation: LocalRelation, turned: boolean): Qualifiers {
  const qualifiers: Partial<Record<(typeof QUALIFIER_NAMES)[number], string>> = {};
  for (const name of QUALIFIER_NAMES) {
    const value = relation[name];
    if (value !== undefined) qualifiers[name] = value;
  }
  if (turned && relation.kin) qualifiers.kin = INVERSE_KIN[relation.kin];
  return qualifiers;
}

/** Of two accounts of one claim: the surer one, then the earlier, then the shorter. */
export function isBetterEvidence(a: Claim, b: Claim): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.start !== b.start) return a.start < b.start;
  return a.end < b.end;
}
