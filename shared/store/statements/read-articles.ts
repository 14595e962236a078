/** Statements that read articles, and claims with the articles that state them. */
import { QUALIFIER_NAMES, type RelationType, relationDefinition } from '../../schema/index.ts';
import { type Statement, statement, type Value } from '../engine.ts';
import { type Ends, type NodeRow, nodeOf, type Properties } from './read.ts';

type Id = { readonly id: string };
type Limit = { readonly limit: number };
type Page = Limit & { readonly offset: number };

const HEAD = ['id', 'title', 'source', 'url', 'publishedAt'];

export const articleOf = (variable: string, ...more: readonly string[]) =>
  `${variable} {${[...HEAD, ...more].map((name) => `.\`${name}\``).join(', ')}}`;

const CLAIM = [
  'id',
  'type',
  'modality',
  'quote',
  'start',
  'end',
  'confidence',
  'extractor',
  ...QUALIFIER_NAMES,
];
const CLAIM_MAP = `c {${CLAIM.map((name) => `.\`${name}\``).join(', ')}}`;

export type ArticleRow = { article: Properties; id: string; date: string };

/** Newest first, those without a date last. */
export const articlesByDate = statement<Page, ArticleRow>(
  'articlesByDate',
  `MATCH (a:Article) WITH a, coalesce(a.publishedAt, '') AS date ORDER BY date DESC, a.id SKIP $offset LIMIT $limit
   RETURN ${articleOf('a', 'copyOf')} AS article, a.id AS id, date ORDER BY date DESC, id LIMIT $limit`,
);

export const claimCounts = statement<
  { readonly ids: readonly string[] } & Limit,
  { id: string; claims: number }
>(
  'claimCounts',
  `UNWIND $ids AS id MATCH (c:Claim {article: id}) RETURN id, count(c) AS claims ORDER BY id LIMIT $limit`,
);

export const articleById = statement<Id, { article: Properties }>(
  'articleById',
  `MATCH (a:Article {id: $id}) RETURN ${articleOf('a', 'copyOf', 'text', 'pages', 'told', 'updatedAt', 'contentHash')} AS article LIMIT 1`,
);

/** Those that print the same story as this one, which was first; the oldest of them first. */
export const copiesOfArticle = statement<Id & Limit, ArticleRow>(
  'copiesOfArticle',
  `MATCH (a:Article {copyOf: $id}) WITH a, coalesce(a.publishedAt, '') AS date
   RETURN ${articleOf('a')} AS article, a.id AS id, date ORDER BY date, id LIMIT $limit`,
);

/** With their texts. */
export const articlesById = statement<
  { readonly ids: readonly string[] } & Limit,
  { id: string; article: Properties }
>(
  'articlesWithTexts',
  `UNWIND $ids AS wanted MATCH (a:Article {id: wanted}) RETURN a.id AS id, ${articleOf('a', 'text')} AS article
   ORDER BY id LIMIT $limit`,
);

export type MentionRow = NodeRow & { profile: string; starts: readonly number[]; ends: readonly number[] };

export const mentionsIn = statement<Id & Limit, MentionRow>(
  'mentionsIn',
  `MATCH (a:Article {id: $id}) MATCH (a)-[m:MENTIONS]->(e:Entity)
   RETURN ${nodeOf('e')} AS node, e.degree AS degree, e.id AS id, m.profile AS profile, m.starts AS starts, m.ends AS ends
   ORDER BY degree DESC, id, profile LIMIT $limit`,
);

export type ClaimRow = {
  claim: { readonly [name: string]: Value };
  from: string;
  to: string;
  start: number;
  id: string;
};

/** In the order of the text. */
export const claimsIn = statement<Id & Limit, ClaimRow>(
  'claimsIn',
  `MATCH (c:Claim {article: $id}) MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity)
   RETURN ${CLAIM_MAP} AS claim, s.id AS from, o.id AS to, c.start AS start, c.id AS id ORDER BY start, id LIMIT $limit`,
);

/** Articles that name an entity, newest first; one may do so under several names. */
export const articlesOf = statement<Id & Limit, ArticleRow>(
  'articlesOf',
  `MATCH (e:Entity {id: $id}) MATCH (e)<-[:MENTIONS]-(a:Article) WITH DISTINCT a.id AS id, coalesce(a.publishedAt, '') AS date
   ORDER BY date DESC, id LIMIT $limit MATCH (a:Article {id: id})
   RETURN ${articleOf('a')} AS article, id, date ORDER BY date DESC, id LIMIT $limit`,
);

export const countArticlesOf = statement<Id, { total: number }>(
  'countArticlesOf',
  `MATCH (e:Entity {id: $id}) MATCH (e)<-[:MENTIONS]-(a:Article) RETURN count(DISTINCT a.id) AS total LIMIT 1`,
);

/** Claims of one relation between two entities, found from the end that has few of them; of a symmetric one both ways. */
function claimsBetween(type: RelationType): string {
  const { narrow, symmetric } = relationDefinition(type);
  const [subject, object] = symmetric ? ['SUBJECT|OBJECT', 'SUBJECT|OBJECT'] : ['SUBJECT', 'OBJECT'];
  return narrow === 'from'
    ? `MATCH (s:Entity {id: $from}) MATCH (s)<-[:${subject}]-(c:Claim) WHERE c.type = '${type}'
       MATCH (c)-[:${object}]->(o:Entity {id: $to})`
    : `MATCH (o:Entity {id: $to}) MATCH (o)<-[:${object}]-(c:Claim) WHERE c.type = '${type}'
       MATCH (c)-[:${subject}]->(s:Entity {id: $from})`;
}

/** The ends of a claim as it tells them. */
const CLAIM_ENDS = 'MATCH (c)-[:SUBJECT]->(subject:Entity) MATCH (c)-[:OBJECT]->(object:Entity)';

export type EvidenceRow = Omit<ClaimRow, 'start'> & ArticleRow;

/** With the article and its text; of the newest articles first. */
export function evidenceOf(type: RelationType): Statement<Ends & Page, EvidenceRow> {
  return statement(
    `evidenceOf ${type}`,
    `${claimsBetween(type)} MATCH (a:Article {id: c.article})
     WITH c, a, coalesce(a.publishedAt, '') AS date ORDER BY date DESC, c.id SKIP $offset LIMIT $limit ${CLAIM_ENDS}
     RETURN ${CLAIM_MAP} AS claim, subject.id AS from, object.id AS to,
       ${articleOf('a', 'text', 'copyOf')} AS article, date, c.id AS id
     ORDER BY date DESC, id LIMIT $limit`,
  );
}

export type ByHandRow = Omit<ClaimRow, 'start'> & { json: string };

/** Those that stand on a decision, which there are few of. */
export function byHandOf(type: RelationType): Statement<Ends & Limit, ByHandRow> {
  return statement(
    `byHandOf ${type}`,
    `${claimsBetween(type)} WITH c WHERE c.decision IS NOT NULL MATCH (d:Decision {id: c.decision}) ${CLAIM_ENDS}
     RETURN ${CLAIM_MAP} AS claim, subject.id AS from, object.id AS to, d.json AS json, c.id AS id ORDER BY id LIMIT $limit`,
  );
}

export function countEvidence(type: RelationType): Statement<Ends, { total: number }> {
  return statement(`countEvidence ${type}`, `${claimsBetween(type)} RETURN count(c) AS total LIMIT 1`);
}
