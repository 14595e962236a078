/** Statements that the explorer asks beside single entities. The common Cypher subset of both engines. */
import { KIND_NAMES, RELATION_TYPES, type RelationType } from '../../schema/index.ts';
import { type Params, type Statement, statement } from '../engine.ts';
import { nodeOf, type Properties, type Side } from './read.ts';
import { type ArticleRow, articleOf, type ClaimRow } from './read-articles.ts';

type Id = { readonly id: string };
type Ids = { readonly ids: readonly string[] };
type Limit = { readonly limit: number };

export type PreviewRow = {
  type: string;
  kind: string;
  total: number;
  first: string | null;
  last: string | null;
};

/** Relations that leave an entity or come to it, by type and by kind of the other end. */
export function relationKinds(side: Exclude<Side, 'both'>): Statement<Id & Limit, PreviewRow> {
  const [left, right] = side === 'in' ? ['<', ''] : ['', '>'];
  return statement(
    `relationKinds ${side}`,
    `MATCH (e:Entity {id: $id}) MATCH (e)${left}-[r:${RELATION_TYPES.join('|')}]-${right}(o:Entity)
     WITH type(r) AS type, o.kind AS kind, count(r) AS total, min(r.first) AS first, max(r.last) AS last
     RETURN type, kind, total, first, last ORDER BY type, kind LIMIT $limit`,
  );
}

/** Entities that one has any relation with, by kind. */
export const neighbourKinds = statement<Id, { kind: string; total: number }>(
  'neighbourKinds',
  `MATCH (e:Entity {id: $id}) MATCH (e)-[r:${RELATION_TYPES.join('|')}]-(o:Entity)
   RETURN o.kind AS kind, count(DISTINCT o.id) AS total ORDER BY kind LIMIT ${KIND_NAMES.length}`,
);

/** The organizations that the roles of a person are in. */
export const bodiesOfRoles = statement<Id & Limit, { role: string; name: string }>(
  'bodiesOfRoles',
  `MATCH (p:Entity {id: $id}) MATCH (p)-[:HOLDS_ROLE]->(r:Entity) MATCH (r)-[:ROLE_IN]->(o:Entity)
   WITH DISTINCT r.id AS role, o.name AS name RETURN role, name ORDER BY role, name LIMIT $limit`,
);

export type StepRow = { from: string; to: string; degree: number };

/** Entities beside these ones, along some types of relation in either direction. */
export function steps(types: readonly RelationType[]): Statement<Ids & Limit, StepRow> {
  return statement(
    `steps ${types.join(' ')}`,
    `UNWIND $ids AS wanted MATCH (a:Entity {id: wanted}) MATCH (a)-[r:${types.join('|')}]-(b:Entity)
     WITH DISTINCT a.id AS from, b.id AS to, b.degree AS degree
     RETURN from, to, degree ORDER BY from, to LIMIT $limit`,
  );
}

/** One claim between two entities, with what an edge counts of its article. By hand: it stands on a decision. */
export type SupportRow = {
  id: string;
  from: string;
  type: string;
  to: string;
  article: string | null;
  name: string | null;
  credit: string | null;
  date: string | null;
  modality: string;
  confidence: number;
};

const SUPPORT = `RETURN c.id AS id, s.id AS from, c.type AS type, o.id AS to, a.id AS article, a.source AS name,
     coalesce(a.credit, a.source) AS credit, a.publishedAt AS date, c.modality AS modality, c.confidence AS confidence
     ORDER BY id LIMIT $limit`;

/** Claims whose narrow end is among these entities: what a hub has many of is found from the other end. */
export const claimsFrom = statement<Ids & Limit, SupportRow>(
  'claimsFrom',
  `UNWIND $ids AS wanted MATCH (s:Entity {id: wanted}) MATCH (s)<-[:SUBJECT]-(c:Claim)
   WHERE c.type <> 'PARTICIPATED_IN' AND c.modality <> 'negated' MATCH (c)-[:OBJECT]->(o:Entity)
   MATCH (a:Article {id: c.article}) ${SUPPORT}`,
);

export const claimsTo = statement<Ids & Limit, SupportRow>(
  'claimsTo',
  `UNWIND $ids AS wanted MATCH (o:Entity {id: wanted}) MATCH (o)<-[:OBJECT]-(c:Claim)
   WHERE c.type = 'PARTICIPATED_IN' AND c.modality <> 'negated' MATCH (c)-[:SUBJECT]->(s:Entity)
   MATCH (a:Article {id: c.article}) ${SUPPORT}`,
);

/** All claims of these articles that are not negated. */
export const claimsOfArticles = statement<Ids & Limit, SupportRow>(
  'claimsOfArticles',
  `UNWIND $ids AS wanted MATCH (a:Article {id: wanted}) MATCH (c:Claim {article: wanted})
   WHERE c.modality <> 'negated' MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) ${SUPPORT}`,
);

/** Claims between entities that people added. */
export const claimsByHandFrom = statement<Ids & Limit, SupportRow>(
  'claimsByHandFrom',
  `UNWIND $ids AS wanted MATCH (s:Entity {id: wanted}) MATCH (s)<-[:SUBJECT]-(c:Claim)
   WHERE c.decision IS NOT NULL AND c.modality <> 'negated' MATCH (c)-[:OBJECT]->(o:Entity)
   RETURN c.id AS id, s.id AS from, c.type AS type, o.id AS to, null AS article, null AS name, null AS credit,
     null AS date, c.modality AS modality, c.confidence AS confidence ORDER BY id LIMIT $limit`,
);

export type SourceRow = {
  name: string;
  articles: number;
  claims: number;
  first: string | null;
  last: string | null;
};

export const sourcesOfArticles = statement<Limit, Omit<SourceRow, 'claims'>>(
  'sourcesOfArticles',
  `MATCH (a:Article) WHERE a.source IS NOT NULL
   WITH a.source AS name, count(a) AS articles, min(a.publishedAt) AS first, max(a.publishedAt) AS last
   RETURN name, articles, first, last ORDER BY articles DESC, name LIMIT $limit`,
);

export const claimsOfSources = statement<Limit, { name: string; claims: number }>(
  'claimsOfSources',
  `MATCH (a:Article)-[:STATES]->(c:Claim) WHERE a.source IS NOT NULL
   WITH a.source AS name, count(c) AS claims RETURN name, claims ORDER BY name LIMIT $limit`,
);

export const countSources = statement<Params, { total: number }>(
  'countSources',
  `MATCH (a:Article) WHERE a.source IS NOT NULL RETURN count(DISTINCT a.source) AS total LIMIT 1`,
);

/** Events with a date among these entities, and the number of articles that tell of each. */
export const datedEvents = statement<
  Ids & Limit,
  { id: string; date: string; articles: number; node: Properties }
>(
  'datedEvents',
  `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted}) WHERE e.kind = 'Event' AND e.start IS NOT NULL
   RETURN e.id AS id, e.start AS date, e.articles AS articles, ${nodeOf('e')} AS node ORDER BY date, id LIMIT $limit`,
);

/** Who took part in events. */
export const participantsOf = statement<
  Ids & Limit,
  { event: string; id: string; name: string; degree: number }
>(
  'participantsOf',
  `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted}) MATCH (e)<-[:PARTICIPATED_IN]-(o:Entity)
   RETURN wanted AS event, o.id AS id, o.name AS name, o.degree AS degree ORDER BY event, id LIMIT $limit`,
);

/** Articles that name these, the oldest first, those without a date before them. */
export const articlesNaming = statement<
  Ids & Limit,
  { event: string; article: string; date: string; source: string }
>(
  'articlesNaming',
  `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted}) MATCH (e)<-[:MENTIONS]-(a:Article)
   WITH DISTINCT wanted AS event, a.id AS article, coalesce(a.publishedAt, '') AS date, coalesce(a.source, '') AS source
   RETURN event, article, date, source ORDER BY date, article, event LIMIT $limit`,
);

export type BesideRow = {
  from: string;
  type: string;
  to: string;
  properties: Properties;
  other: Properties;
  id: string;
};

/** Entities at one side of edges of one type, with the edges: all that may be shown at once, by name. */
export function besides(type: RelationType, side: Exclude<Side, 'both'>): Statement<Id & Limit, BesideRow> {
  const [left, right] = side === 'in' ? ['<', ''] : ['', '>'];
  return statement(
    `besides ${type} ${side}`,
    `MATCH (e:Entity {id: $id}) MATCH (e)${left}-[r:${type}]-${right}(o:Entity)
     WITH r, o, o.fold AS fold ORDER BY fold, o.id LIMIT $limit
     RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties,
       ${nodeOf('o')} AS other, o.id AS id, fold ORDER BY fold, id LIMIT $limit`,
  );
}

export function countBesides(
  type: RelationType,
  side: Exclude<Side, 'both'>,
): Statement<Id, { total: number }> {
  const [left, right] = side === 'in' ? ['<', ''] : ['', '>'];
  return statement(
    `countBesides ${type} ${side}`,
    `MATCH (e:Entity {id: $id}) MATCH (e)${left}-[r:${type}]-${right}(o:Entity) RETURN count(r) AS total LIMIT 1`,
  );
}

export type AccountRow = ArticleRow & ClaimRow & { profile: string };

/** Every claim that somebody took part in an event, with its article and text and what that one says of the event. */
export const accountsOf = statement<Id & Limit, AccountRow>(
  'accountsOf',
  `MATCH (e:Entity {id: $id}) MATCH (e)<-[:OBJECT]-(c:Claim) WHERE c.type = 'PARTICIPATED_IN'
   MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (p:Profile {id: c.to}) MATCH (a:Article {id: c.article})
   RETURN c {.id, .type, .modality, .quote, .start, .end, .confidence, .extractor, .\`as\`} AS claim, s.id AS from,
     e.id AS to, c.start AS start, c.id AS id, ${articleOf('a', 'text')} AS article, coalesce(a.publishedAt, '') AS date,
     p.json AS profile ORDER BY date, id LIMIT $limit`,
);
