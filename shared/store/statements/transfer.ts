/** Statements that read the whole store in pages, in order of id: for exports and for the doctor. */
import { KIND_NAMES } from '../../schema/index.ts';
import { type Params, type Row, statement, type Value } from '../engine.ts';

type Page = { readonly after: string; readonly limit: number };
type Properties = { readonly [name: string]: Value };

export const articlePage = statement<Page, { id: string; properties: Properties; extraction: string }>(
  'articlePage',
  `MATCH (a:Article) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $limit
   MATCH (x:Extraction {id: a.id}) RETURN a.id AS id, properties(a) AS properties, x.json AS extraction ORDER BY id`,
);

export const entityRecords = statement<Page, { id: string; properties: Properties }>(
  'entityRecords',
  `MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id, properties(e) AS properties ORDER BY id LIMIT $limit`,
);

export const edgeRecords = statement<
  { readonly ids: readonly string[]; readonly types: readonly string[] },
  { from: string; type: string; to: string; properties: Properties }
>(
  'edgeRecords',
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE type(r) IN $types
   RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to`,
);

export const claimRecords = statement<
  Page,
  { id: string; properties: Properties; subject: string; object: string }
>(
  'claimRecords',
  `MATCH (c:Claim) WHERE c.id > $after WITH c ORDER BY c.id LIMIT $limit
   MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity)
   RETURN c.id AS id, properties(c) AS properties, s.id AS subject, o.id AS object ORDER BY id`,
);

const count = (name: string, pattern: string) =>
  statement<Params, Row & { n: number }>(name, `${pattern} AS n`);

/** Counts of what a store holds, label by label: counting several at once is slow on both engines. */
export const COUNTS = Object.fromEntries(
  ['Article', ...KIND_NAMES, 'Claim'].map((label) => [
    label,
    count(`count${label}`, `MATCH (n:${label}) RETURN count(n)`),
  ]),
);

/** Counts of what can only be there after a fault, or after somebody wrote past Dramatis. */
export const FAULTS = {
  claimsWithoutArticle: count(
    'claimsWithoutArticle',
    'MATCH (c:Claim) WHERE c.decision IS NULL AND NOT (c)<-[:STATES]-() RETURN count(c)',
  ),
  claimsWithoutEnds: count(
    'claimsWithoutEnds',
    'MATCH (c:Claim) WHERE NOT (c)-[:SUBJECT]->() OR NOT (c)-[:OBJECT]->() RETURN count(c)',
  ),
  entitiesWithoutMention: count(
    'entitiesWithoutMention',
    'MATCH (e:Entity) WHERE NOT (e)<-[:MENTIONS]-() RETURN count(e)',
  ),
  entitiesWithoutKey: count('entitiesWithoutKey', 'MATCH (e:Entity) WHERE NOT (e)<-[:OF]-() RETURN count(e)'),
} as const;

export const staleArticles = statement<{ readonly extractor: string }, { n: number }>(
  'staleArticles',
  'MATCH (a:Article) WHERE a.extractor <> $extractor RETURN count(a) AS n',
);
