/** A typed edge stands for all claims of one relation between two entities. Folding is exact in any order. */
import type { Edge, Qualifiers } from '../../shared/model/graph.ts';
import { MODALITIES, type Modality, type RelationType } from '../../shared/schema/index.ts';

/** What an edge needs to know of one of its claims. */
export interface EdgeClaim {
  readonly id: string;
  readonly article: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly modality: Modality;
  readonly confidence: number;
  readonly qualifiers: Qualifiers;
  /** It stands on a decision: no article states it, and no source. */
  readonly byHand?: boolean;
  /** Of a symmetric relation, told from the other end: its qualifiers hold from there. */
  readonly turned?: boolean;
}

/** An edge with what is needed to add claims to it without reading its old ones. */
export interface EdgeRecord extends Omit<Edge, 'sources'> {
  readonly sourceNames: readonly string[];
  /** Date and id of the claim whose qualifiers the edge shows: the newest. */
  readonly latest: string;
}

/**
 * The edge of these claims, or null where none of them counts: claims that are negated give no edge. A symmetric one
 * runs as its newest claim tells it, whose qualifiers it shows.
 * @param standing an edge to which the claims are added; none of their articles may be in it already
 */
export function foldEdge(
  type: RelationType,
  from: string,
  to: string,
  claims: readonly EdgeClaim[],
  standing: EdgeRecord | null = null,
): EdgeRecord | null {
  const counting = claims.filter((claim) => claim.modality !== 'negated');
  if (counting.length === 0) return standing;
  const stated = counting.filter(({ byHand }) => byHand !== true);
  const dates = counting.map((claim) => claim.publishedAt).filter((date) => date !== null);
  const newest = counting.reduce((a, b) => (latestOf(b) > latestOf(a) ? b : a));
  const keepsQualifiers = standing !== null && standing.latest > latestOf(newest);
  const runs = keepsQualifiers ? standing : newest.turned ? { from: to, to: from } : { from, to };
  return {
    type,
    from: runs.from,
    to: runs.to,
    claims: counting.length + (standing?.claims ?? 0),
    articles: new Set(stated.map((claim) => claim.article)).size + (standing?.articles ?? 0),
    sourceNames: distinct([
      ...stated.map((claim) => claim.source ?? claim.article),
      ...(standing?.sourceNames ?? []),
    ]),
    confidence: counting.reduce(
      (most, { confidence }) => Math.max(most, confidence),
      standing?.confidence ?? 0,
    ),
    modality: strongest([
      ...counting.map((claim) => claim.modality),
      ...(standing ? [standing.modality] : []),
    ]),
    first: distinct([...dates, ...(standing?.first ? [standing.first] : [])])[0] ?? null,
    last: distinct([...dates, ...(standing?.last ? [standing.last] : [])]).at(-1) ?? null,
    qualifiers: keepsQualifiers ? standing.qualifiers : newest.qualifiers,
    latest: keepsQualifiers ? standing.latest : latestOf(newest),
  };
}

function latestOf(claim: EdgeClaim): string {
  return `${claim.publishedAt ?? ''} ${claim.id}`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function strongest(modalities: readonly Modality[]): Modality {
  return MODALITIES.find((modality) => modalities.includes(modality)) ?? 'alleged';
}
