/** Rows of the store as the contract says them. What a row lacks is null, never invented. */
import type {
  ArticleHead,
  Evidence,
  GraphEdge,
  GraphNode,
  SearchHit,
  StoredClaim,
} from '../../contract/index.ts';
import { DramatisError } from '../../errors.ts';
import type { Decision } from '../../model/decision.ts';
import {
  KIND_NAMES,
  type Kind,
  kindDefinition,
  MODALITIES,
  type Modality,
  QUALIFIER_NAMES,
  RELATION_TYPES,
  type RelationType,
} from '../../schema/index.ts';
import type { Value } from '../engine.ts';
import type { Properties } from '../statements/read.ts';
import type { ByHandRow, ClaimRow, EvidenceRow } from '../statements/read-articles.ts';
import { surroundings } from './sentence.ts';

export function toNode(node: Properties): GraphNode {
  const kind = kindOf(node.kind);
  return {
    id: text(node, 'id'),
    kind,
    name: text(node, 'name'),
    properties: textsOf(node, Object.keys(kindDefinition(kind).properties)),
    degree: number(node, 'degree'),
    x: numberOrNull(node.x),
    y: numberOrNull(node.y),
    community: numberOrNull(node.community),
  };
}

export function toHit(node: Properties): SearchHit {
  const { aliases } = node;
  return { ...toNode(node), aliases: Array.isArray(aliases) ? aliases.map(String) : [] };
}

export function toEdge(row: {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}): GraphEdge {
  const { properties } = row;
  return {
    type: relationTypeOf(row.type),
    from: row.from,
    to: row.to,
    claims: number(properties, 'claims'),
    articles: number(properties, 'articles'),
    sources: number(properties, 'sources'),
    confidence: number(properties, 'confidence'),
    modality: modalityOf(properties.modality),
    first: textOrNull(properties.first),
    last: textOrNull(properties.last),
    qualifiers: textsOf(properties, QUALIFIER_NAMES),
  };
}

/** The ends of a claim are entities here. */
export function toClaim({ claim, from, to }: Pick<ClaimRow, 'claim' | 'from' | 'to'>): StoredClaim {
  return {
    id: text(claim, 'id'),
    type: relationTypeOf(claim.type),
    from,
    to,
    modality: modalityOf(claim.modality),
    quote: text(claim, 'quote'),
    start: number(claim, 'start'),
    end: number(claim, 'end'),
    confidence: number(claim, 'confidence'),
    extractor: text(claim, 'extractor'),
    qualifiers: textsOf(claim, QUALIFIER_NAMES),
  };
}

export function toHead(article: Properties): ArticleHead {
  return {
    id: text(article, 'id'),
    title: textOrNull(article.title),
    source: textOrNull(article.source),
    url: textOrNull(article.url),
    publishedAt: textOrNull(article.publishedAt),
  };
}

export function toEvidence(row: EvidenceRow): Evidence {
  const claim = toClaim(row);
  return {
    claim,
    article: toHead(row.article),
    copyOf: textOrNull(row.article.copyOf),
    ...surroundings(text(row.article, 'text'), claim.start, claim.end),
  };
}

/** A claim that a person added. */
export function toByHand(row: ByHandRow): Evidence {
  const { id, author, at, note }: Decision = JSON.parse(row.json);
  const article = { id: `decision:${id}`, title: null, source: null, url: null, publishedAt: null };
  return { claim: toClaim(row), article, before: '', after: '', decision: { id, author, at, note } };
}

/** @throws STORE_INVALID where the store holds another type of relation */
export function relationTypeOf(value: Value | undefined): RelationType {
  return RELATION_TYPES.find((type) => type === value) ?? damaged('type of relation', value);
}

export function kindOf(value: Value | undefined): Kind {
  return KIND_NAMES.find((kind) => kind === value) ?? damaged('kind of entity', value);
}

export function modalityOf(value: Value | undefined): Modality {
  return MODALITIES.find((modality) => modality === value) ?? damaged('modality', value);
}

export function text(properties: Properties, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : damaged(name, value);
}

export function number(properties: Properties, name: string): number {
  const value = properties[name];
  return typeof value === 'number' ? value : damaged(name, value);
}

export function textOrNull(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOrNull(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Those of these properties that are known. */
function textsOf(properties: Properties, names: readonly string[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string') texts[name] = value;
  }
  return texts;
}

function damaged(what: string, value: Value | undefined): never {
  throw new DramatisError(
    'STORE_INVALID',
    `The store holds a record with ${JSON.stringify(value ?? null)} as its ${what}`,
    {
      advice: '`dramatis doctor` tells what is wrong with the store.',
    },
  );
}
