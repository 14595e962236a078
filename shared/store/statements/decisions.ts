/** Statements on what people decided. */
import { type Params, type Row, statement, type Value } from '../engine.ts';

type Ids = { readonly ids: readonly string[] };
type Rows = { readonly rows: readonly Params[] };
export type DecisionRow = { id: string; json: string };
export type AnchorRow = {
  id: string;
  decision: string;
  side: string;
  article: string;
  kind: string;
  quote: string;
  nth: number | null;
  key: string | null;
};

const ANCHOR = `n.id AS id, n.decision AS decision, n.side AS side, n.article AS article, n.kind AS kind,
     n.quote AS quote, n.nth AS nth, n.found AS key ORDER BY id`;

export const saveDecisions = statement<Rows, Row>(
  'saveDecisions',
  `UNWIND $rows AS row MERGE (d:Decision {id: row.id}) SET d += row`,
);
export const saveAnchors = statement<Rows, Row>(
  'saveAnchors',
  `UNWIND $rows AS row MERGE (n:Anchor {id: row.id}) SET n += row`,
);
export const deleteDecisions = statement<Ids, Row>(
  'deleteDecisions',
  `UNWIND $ids AS id MATCH (d:Decision {id: id}) DETACH DELETE d`,
);
export const deleteAnchors = statement<Ids, Row>(
  'deleteAnchors',
  `UNWIND $ids AS decision MATCH (n:Anchor {decision: decision}) DETACH DELETE n`,
);
/** Where each anchor has found somebody; null takes it away. */
export const moveAnchors = statement<Rows, Row>(
  'moveAnchors',
  `UNWIND $rows AS row MATCH (n:Anchor {id: row.id}) SET n.found = row.key`,
);
/** Of anchors that were written before version 9. */
export const moveFound = statement<Params, Row>(
  'moveFound',
  `MATCH (n:Anchor) WHERE n.key IS NOT NULL SET n.found = n.key SET n.key = null`,
);

export const decisionsById = statement<Ids, DecisionRow>(
  'decisionsById',
  `UNWIND $ids AS id MATCH (d:Decision {id: id}) RETURN d.id AS id, d.json AS json ORDER BY id`,
);
/** Decisions about these names, whatever article they are in. */
export const decisionsByName = statement<Ids, DecisionRow>(
  'decisionsByName',
  `UNWIND $ids AS name MATCH (n:Anchor {name: name}) MATCH (d:Decision {id: n.decision})
   RETURN DISTINCT d.id AS id, d.json AS json ORDER BY id`,
);
export const decisionPage = statement<{ readonly after: string; readonly limit: number }, DecisionRow>(
  'decisionPage',
  `MATCH (d:Decision) WHERE d.id > $after RETURN d.id AS id, d.json AS json ORDER BY id LIMIT $limit`,
);

export const anchorsInArticles = statement<Ids, AnchorRow>(
  'anchorsInArticles',
  `UNWIND $ids AS article MATCH (n:Anchor {article: article}) RETURN ${ANCHOR}`,
);
export const anchorsOfKeys = statement<Ids, AnchorRow>(
  'anchorsOfKeys',
  `UNWIND $ids AS key MATCH (n:Anchor {found: key}) RETURN ${ANCHOR}`,
);
export const anchorsOfDecisions = statement<Ids, AnchorRow>(
  'anchorsOfDecisions',
  `UNWIND $ids AS decision MATCH (n:Anchor {decision: decision}) RETURN ${ANCHOR}`,
);

/** Articles in which a decision changed what was read. */
export const articlesDecided = statement<Ids, { article: string }>(
  'articlesDecided',
  `UNWIND $ids AS decision MATCH (x:Applied {decision: decision}) RETURN x.article AS article ORDER BY article`,
);
export const appliedInArticles = statement<Ids, { id: string; article: string; decision: string }>(
  'appliedInArticles',
  `UNWIND $ids AS article MATCH (x:Applied {article: article})
   RETURN x.id AS id, x.article AS article, x.decision AS decision ORDER BY id`,
);
export const saveApplied = statement<Rows, Row>(
  'saveApplied',
  `UNWIND $rows AS row MERGE (x:Applied {id: row.id}) SET x += row`,
);
export const deleteApplied = statement<Ids, Row>(
  'deleteApplied',
  `UNWIND $ids AS id MATCH (x:Applied {id: id}) DETACH DELETE x`,
);
/** Articles that call somebody so. */
export const articlesCalling = statement<Ids, { article: string }>(
  'articlesCalling',
  `UNWIND $ids AS called MATCH (p:Profile {called: called}) RETURN DISTINCT p.article AS article ORDER BY article`,
);

export const articlesWithExtractions = statement<
  Ids,
  { id: string; properties: { readonly [name: string]: Value }; extraction: string }
>(
  'articlesWithExtractions',
  `UNWIND $ids AS id MATCH (a:Article {id: id}) MATCH (x:Extraction {id: id})
   RETURN id, properties(a) AS properties, x.json AS extraction ORDER BY id`,
);

/** The profiles of an entity, the smallest ids first. */
export const profilesOfEntity = statement<
  { readonly id: string; readonly limit: number },
  { id: string; json: string }
>(
  'profilesOfEntity',
  `MATCH (e:Entity {id: $id}) MATCH (e)<-[:OF]-(k:Key) MATCH (p:Profile {key: k.id})
   RETURN p.id AS id, p.json AS json ORDER BY id LIMIT $limit`,
);
/** The first profile of each key of an entity. */
export const firstOfKeys = statement<
  { readonly id: string; readonly limit: number },
  { key: string; first: string }
>(
  'firstOfKeys',
  `MATCH (e:Entity {id: $id}) MATCH (e)<-[:OF]-(k:Key) MATCH (p:Profile {key: k.id})
   RETURN p.key AS key, min(p.id) AS first ORDER BY first LIMIT $limit`,
);
/** The first profile of each name that an entity has in articles. */
export const firstOfNames = statement<
  { readonly id: string; readonly limit: number },
  { called: string; first: string }
>(
  'firstOfNames',
  `MATCH (e:Entity {id: $id}) MATCH (e)<-[:OF]-(k:Key) MATCH (p:Profile {key: k.id})
   RETURN p.called AS called, min(p.id) AS first ORDER BY first LIMIT $limit`,
);
export const profilesById = statement<Ids, { id: string; json: string }>(
  'profilesById',
  `UNWIND $ids AS id MATCH (p:Profile {id: id}) RETURN p.id AS id, p.json AS json ORDER BY id`,
);
export const claimById = statement<
  { readonly id: string },
  { article: string; type: string; from: string; to: string; decision: string | null }
>(
  'claimById',
  `MATCH (c:Claim {id: $id}) RETURN c.article AS article, c.type AS type, c.from AS from, c.to AS to,
     c.decision AS decision LIMIT 1`,
);

/** Which entities keys are today. */
export const entitiesNamed = statement<Ids, { key: string; id: string; kind: string; name: string }>(
  'entitiesNamed',
  `UNWIND $ids AS key MATCH (k:Key {id: key}) MATCH (k)-[:OF]->(e:Entity)
   RETURN key, e.id AS id, e.kind AS kind, e.name AS name ORDER BY key`,
);
/** In how many articles decisions changed what was read. */
export const appliedCounts = statement<Ids, { decision: string; articles: number }>(
  'appliedCounts',
  `UNWIND $ids AS decision MATCH (x:Applied {decision: decision})
   RETURN decision, count(x) AS articles ORDER BY decision`,
);
/** The profiles of a key, the smallest ids first. */
export const firstProfilesOfKey = statement<
  { readonly key: string; readonly limit: number },
  { id: string; json: string }
>(
  'firstProfilesOfKey',
  `MATCH (p:Profile {key: $key}) RETURN p.id AS id, p.json AS json ORDER BY id LIMIT $limit`,
);
/** Decisions that add a claim, and hold on to one of these articles. */
export const claimsDecidedIn = statement<Ids, DecisionRow>(
  'claimsDecidedIn',
  `UNWIND $ids AS article MATCH (n:Anchor {article: article}) MATCH (d:Decision {id: n.decision})
   WHERE d.verb = 'add-claim' RETURN DISTINCT d.id AS id, d.json AS json ORDER BY id`,
);
