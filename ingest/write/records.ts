/** Records as they are stored: the properties of each node and edge. */
import type { Article } from '../../shared/model/article.ts';
import type { Extraction } from '../../shared/model/extraction.ts';
import type { Claim, Profile } from '../../shared/model/graph.ts';
import { contentHash, revisionId } from '../../shared/model/ids.ts';
import { fold } from '../../shared/model/names.ts';
import { kindDefinition, MODALITIES, QUALIFIER_NAMES, type RelationType } from '../../shared/schema/index.ts';
import type { Params, Value } from '../../shared/store/engine.ts';
import { BLOCK_PROPERTIES, type EdgeClaimRow, type EdgeRow } from '../../shared/store/statements/write.ts';
import { blocksOf } from '../resolve/blocks.ts';
import { nameKeyOf } from '../resolve/decided.ts';
import type { EdgeClaim, EdgeRecord } from '../resolve/edges.ts';
import type { ResolvedEntity } from '../resolve/entity.ts';
import type { KeyRecord } from '../resolve/tally.ts';
import { claimHash, linkId } from './difference.ts';

/** @param folder a mark of the folder that `origin` is relative to */
export function articleRow(
  article: Article,
  extractor: string,
  origin: string | null,
  folder: string | null = null,
): Params {
  return { ...saidRow(article), contentHash: contentHash(article), extractor, origin, folder };
}

/** What an article said once, or says in a revision that is not the current one. */
export function revisionRow(article: Article): Params {
  const { id } = article;
  const hash = contentHash(article);
  return { ...saidRow(article), id: revisionId(id, hash), article: id, contentHash: hash };
}

/** What not every article has is set all the same, so that nothing stays of the text that it takes the place of. */
function saidRow(article: Article): Params {
  const { pages, told, ...said } = article;
  return { ...said, pages: pages ?? null, told: told ? JSON.stringify(told) : null };
}

export function extractionRow(article: string, extraction: Extraction): Params {
  return { id: article, json: JSON.stringify(extraction) };
}

export function profileRow(profile: Profile): Params {
  const { id, article, kind, key, name } = profile;
  return { id, article, kind, key, name, called: nameKeyOf(kind, name), json: JSON.stringify(profile) };
}

export function keyRow(key: KeyRecord): Params {
  const { standsIn } = blocksOf(key);
  const blocks = BLOCK_PROPERTIES.map((property, n) => [property, standsIn[n] ?? null] as const);
  return {
    id: key.id,
    kind: key.kind,
    ref: key.ref,
    json: JSON.stringify(key),
    ...Object.fromEntries(blocks),
  };
}

/** An entity's properties but for what is a cache (degree, position). Unknown ones are null, which removes them. */
export function entityRow(entity: ResolvedEntity): Params {
  const names = Object.keys(kindDefinition(entity.kind).properties);
  const properties = Object.fromEntries(names.map((name) => [name, entity.properties[name] ?? null]));
  const folded = [entity.name, ...entity.aliases].map(fold);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    fold: fold(entity.name),
    search: [...new Set(folded)].map((name) => ` ${name}`).join(' |'),
    aliases: entity.aliases,
    articles: entity.profiles,
    ...properties,
  };
}

export function mentionRow(profile: Profile, entity: string): Params {
  return {
    article: profile.article,
    profile: profile.id,
    key: profile.key,
    starts: profile.mentions.map(([start]) => start),
    ends: profile.mentions.map(([, end]) => end),
    entity,
  };
}

export function claimRow(
  claim: Claim,
  subject: string,
  object: string,
): { article: string; subject: string; object: string; claim: Params } {
  const { qualifiers, ...rest } = claim;
  return {
    article: claim.article,
    subject,
    object,
    claim: { ...rest, ...known(qualifiers), edge: linkId(claim), hash: claimHash(claim) },
  };
}

/** What is written of an edge; `sourceNames` and `latest` are there so that claims can be added to it. */
export function edgeProperties(edge: EdgeRecord): Params {
  const { type: _type, from: _from, to: _to, qualifiers, ...rest } = edge;
  return { ...known({ ...rest }), ...known(qualifiers), sources: edge.sourceNames.length };
}

export function edgeRecord(type: RelationType, row: EdgeRow): EdgeRecord {
  const { properties } = row;
  return {
    type,
    from: row.from,
    to: row.to,
    claims: Number(properties.claims),
    articles: Number(properties.articles),
    sourceNames: Array.isArray(properties.sourceNames) ? properties.sourceNames.map(String) : [],
    confidence: Number(properties.confidence),
    modality: modalityOf(properties.modality),
    first: text(properties.first),
    last: text(properties.last),
    latest: text(properties.latest) ?? '',
    qualifiers: qualifiersOf(properties),
  };
}

export function edgeClaim(row: EdgeClaimRow): EdgeClaim {
  const { id, article, source, publishedAt, confidence } = row;
  return {
    id,
    article,
    source,
    publishedAt,
    confidence,
    modality: modalityOf(row.modality),
    qualifiers: qualifiersOf(row),
    ...(text(row.decision) === null ? {} : { byHand: true }),
  };
}

/** The qualifiers that are known, of the columns of a row. */
export function qualifiersOf(row: { readonly [name: string]: Value }): Record<string, string> {
  const pairs = QUALIFIER_NAMES.map((name) => [name, text(row[name])] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== null));
}

function modalityOf(value: Value | undefined): EdgeClaim['modality'] {
  return MODALITIES.find((modality) => modality === value) ?? 'alleged';
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function known(record: { readonly [name: string]: Value | undefined }): Record<string, Value> {
  const pairs = Object.entries(record).filter(
    (pair): pair is [string, Value] => pair[1] !== undefined && pair[1] !== null,
  );
  return Object.fromEntries(pairs);
}
