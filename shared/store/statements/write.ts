/** Statements that write, and those that read what a write depends on. The common Cypher subset of both engines. */
import {
  KIND_NAMES,
  type Kind,
  QUALIFIER_NAMES,
  RELATION_TYPES,
  type RelationType,
  relationDefinition,
} from '../../schema/index.ts';
import { type Params, type Row, type Statement, statement, type Value } from '../engine.ts';

type Rows = { readonly rows: readonly Params[] };
type Ids = { readonly ids: readonly string[] };

/** Nothing comes back: the statement is run for its effect. */
const effect = <P extends Params = Rows>(name: string, text: string) => statement<P, Row>(name, text);

/** The qualifiers of `variable`, each as a column of its own name. */
const qualifierColumns = (variable: string) =>
  QUALIFIER_NAMES.map((name) => `${variable}.\`${name}\` AS \`${name}\``).join(', ');

export const articleHeads = statement<
  Ids,
  {
    id: string;
    contentHash: string;
    extractor: string;
    origin: string | null;
    publishedAt: string | null;
    updatedAt: string | null;
    source: string | null;
    folder: string | null;
  }
>(
  'articleHeads',
  `UNWIND $ids AS id MATCH (a:Article {id: id})
   RETURN a.id AS id, a.contentHash AS contentHash, a.extractor AS extractor, a.origin AS origin,
     a.publishedAt AS publishedAt, a.updatedAt AS updatedAt, a.source AS source, a.folder AS folder ORDER BY id`,
);

export const standingProfiles = statement<Ids, { id: string; json: string }>(
  'standingProfiles',
  `UNWIND $ids AS id MATCH (p:Profile {article: id}) RETURN p.id AS id, p.json AS json ORDER BY id`,
);

/** A claim by what it connects. */
export type ClaimLinkRow = { id: string; article: string; type: string; fromKey: string; toKey: string };

export const standingClaims = statement<
  Ids,
  ClaimLinkRow & { hash: string; modality: string; quote: string; start: number; confidence: number } & {
    [name: string]: Value;
  }
>(
  'standingClaims',
  `UNWIND $ids AS id MATCH (c:Claim {article: id})
   RETURN c.id AS id, c.article AS article, c.hash AS hash, c.type AS type, c.fromKey AS fromKey, c.toKey AS toKey,
     c.modality AS modality, c.quote AS quote, c.start AS start, c.confidence AS confidence, ${qualifierColumns('c')}
   ORDER BY id`,
);

export type KeyRow = { id: string; json: string };

export const keysById = statement<Ids, KeyRow>(
  'keysById',
  `UNWIND $ids AS id MATCH (k:Key {id: id}) RETURN k.id AS id, k.json AS json ORDER BY id`,
);

/** Names of the properties of a key that hold its blocks, each with an index. */
export const BLOCK_PROPERTIES = ['blockA', 'blockB', 'blockC', 'blockD'] as const;

export type BlockRow = KeyRow & { block: string };

/** Keys in these blocks, one statement for each property that holds one. */
export const keysInBlock = BLOCK_PROPERTIES.map((property) =>
  statement<Ids, BlockRow>(
    `keysInBlock ${property}`,
    `UNWIND $ids AS block MATCH (k:Key {${property}: block})
     RETURN block, k.id AS id, k.json AS json ORDER BY block, id`,
  ),
);

/** The first keys of a block that may be a crowd. */
export const keysInCrowd = BLOCK_PROPERTIES.map((property) =>
  statement<{ readonly block: string; readonly limit: number }, KeyRow>(
    `keysInCrowd ${property}`,
    `MATCH (k:Key {${property}: $block}) RETURN k.id AS id, k.json AS json ORDER BY id LIMIT $limit`,
  ),
);

/** The entities of keys. Apart from the keys, because the embedded engine scans for an OPTIONAL MATCH. */
export const entitiesOfKeys = statement<Ids, { key: string; entity: string }>(
  'entitiesOfKeys',
  `UNWIND $ids AS id MATCH (k:Key {id: id}) MATCH (k)-[:OF]->(e:Entity)
   RETURN k.id AS key, e.id AS entity ORDER BY key`,
);

/** Begins at the entity: a pattern that begins at any key would look at all of them. */
export const keysOfEntities = statement<Ids, KeyRow & { entity: string }>(
  'keysOfEntities',
  `UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (e)<-[:OF]-(k:Key)
   RETURN k.id AS id, k.json AS json, e.id AS entity ORDER BY id`,
);

/** Keys of roles in these organizations (or of these holders). */
export const keysByRef = statement<Ids, { id: string }>(
  'keysByRef',
  `UNWIND $ids AS ref MATCH (k:Key {ref: ref}) RETURN k.id AS id ORDER BY id`,
);

/** The smallest profile of each key, once the one that was it is gone. */
export const firstProfiles = statement<Ids, { key: string; first: string }>(
  'firstProfiles',
  `UNWIND $ids AS key MATCH (p:Profile {key: key}) RETURN key, min(p.id) AS first ORDER BY key`,
);

export const saveArticles = effect(
  'saveArticles',
  `UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a += row`,
);
export const saveExtractions = effect(
  'saveExtractions',
  `UNWIND $rows AS row MERGE (x:Extraction {id: row.id}) SET x += row`,
);
export const deleteArticles = effect<Ids>(
  'deleteArticles',
  `UNWIND $ids AS id MATCH (a:Article {id: id}) DETACH DELETE a`,
);
export const deleteExtractions = effect<Ids>(
  'deleteExtractions',
  `UNWIND $ids AS id MATCH (x:Extraction {id: id}) DETACH DELETE x`,
);
export const saveProfiles = effect(
  'saveProfiles',
  `UNWIND $rows AS row MERGE (p:Profile {id: row.id}) SET p += row`,
);
export const deleteProfiles = effect<Ids>(
  'deleteProfiles',
  `UNWIND $ids AS id MATCH (p:Profile {id: id}) DETACH DELETE p`,
);
export const saveKeys = effect('saveKeys', `UNWIND $rows AS row MERGE (k:Key {id: row.id}) SET k += row`);
export const deleteKeys = effect<Ids>(
  'deleteKeys',
  `UNWIND $ids AS id MATCH (k:Key {id: id}) DETACH DELETE k`,
);

/** Entities of one kind: the label stands in the text, from the closed list. */
export const createEntities = perName(KIND_NAMES, (kind) =>
  effect(`create${kind}`, `UNWIND $rows AS row CREATE (e:Entity:${kind}) SET e += row`),
);
export const updateEntities = effect(
  'updateEntities',
  `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row`,
);
export const renameEntities = effect(
  'renameEntities',
  `UNWIND $rows AS row MATCH (e:Entity {id: row.from}) SET e.id = row.to`,
);
export const deleteEntities = effect<Ids>(
  'deleteEntities',
  `UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e`,
);

export const unlinkKeys = effect<Ids>(
  'unlinkKeys',
  `UNWIND $ids AS id MATCH (k:Key {id: id})-[r:OF]->() DELETE r`,
);
export const linkKeys = effect(
  'linkKeys',
  `UNWIND $rows AS row MATCH (k:Key {id: row.key}) MATCH (e:Entity {id: row.entity}) CREATE (k)-[:OF]->(e)`,
);

export const createMentions = effect(
  'createMentions',
  `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity})
   CREATE (a)-[:MENTIONS {profile: row.profile, key: row.key, starts: row.starts, ends: row.ends}]->(e)`,
);
export const deleteMentions = effect(
  'deleteMentions',
  `UNWIND $rows AS row MATCH (a:Article {id: row.article})-[m:MENTIONS]->() WHERE m.profile = row.profile DELETE m`,
);
/** Where profiles of these keys are mentioned. */
export const mentionsOfKeys = statement<
  Ids,
  { article: string; profile: string; key: string; starts: number[]; ends: number[] }
>(
  'mentionsOfKeys',
  `UNWIND $ids AS key MATCH (p:Profile {key: key})
   MATCH (a:Article {id: p.article})-[m:MENTIONS]->() WHERE m.profile = p.id
   RETURN a.id AS article, m.profile AS profile, m.key AS key, m.starts AS starts, m.ends AS ends ORDER BY profile`,
);

export const createClaims = effect(
  'createClaims',
  `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (s:Entity {id: row.subject})
   MATCH (o:Entity {id: row.object}) CREATE (c:Claim) SET c += row.claim
   CREATE (a)-[:STATES]->(c) CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)`,
);
/** Of claims that stand on a decision: no article states them. */
export const createClaimsByHand = effect(
  'createClaimsByHand',
  `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
   CREATE (c:Claim) SET c += row.claim CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)`,
);
export const deleteClaims = effect<Ids>(
  'deleteClaims',
  `UNWIND $ids AS id MATCH (c:Claim {id: id}) DETACH DELETE c`,
);
export const claimsFromKeys = statement<Ids, ClaimLinkRow>(
  'claimsFromKeys',
  `UNWIND $ids AS key MATCH (c:Claim {fromKey: key})
   RETURN c.id AS id, c.article AS article, c.type AS type, c.fromKey AS fromKey, c.toKey AS toKey ORDER BY id`,
);
export const claimsToKeys = statement<Ids, ClaimLinkRow>(
  'claimsToKeys',
  `UNWIND $ids AS key MATCH (c:Claim {toKey: key})
   RETURN c.id AS id, c.article AS article, c.type AS type, c.fromKey AS fromKey, c.toKey AS toKey ORDER BY id`,
);
export const moveSubjects = effect(
  'moveSubjects',
  `UNWIND $rows AS row MATCH (c:Claim {fromKey: row.key})-[r:SUBJECT]->() MATCH (e:Entity {id: row.entity})
   DELETE r CREATE (c)-[:SUBJECT]->(e)`,
);
export const moveObjects = effect(
  'moveObjects',
  `UNWIND $rows AS row MATCH (c:Claim {toKey: row.key})-[r:OBJECT]->() MATCH (e:Entity {id: row.entity})
   DELETE r CREATE (c)-[:OBJECT]->(e)`,
);

export type EdgeClaimRow = {
  id: string;
  edge: string;
  article: string;
  source: string | null;
  publishedAt: string | null;
  modality: string;
  confidence: number;
} & { [name: string]: Value };
/** All claims on these edges of keys, with what an edge needs of each. */
export const claimsOfEdges = statement<Ids, EdgeClaimRow>(
  'claimsOfEdges',
  `UNWIND $ids AS edge MATCH (c:Claim {edge: edge}) MATCH (a:Article {id: c.article})
   RETURN c.id AS id, edge, a.id AS article, coalesce(a.credit, a.source) AS source, a.publishedAt AS publishedAt,
     c.modality AS modality, c.confidence AS confidence, ${qualifierColumns('c')} ORDER BY id`,
);

/** Those of them that stand on a decision. */
export const claimsByHandOfEdges = statement<Ids, EdgeClaimRow>(
  'claimsByHandOfEdges',
  `UNWIND $ids AS edge MATCH (c:Claim {edge: edge}) WHERE c.decision IS NOT NULL
   RETURN c.id AS id, edge, c.article AS article, null AS source, null AS publishedAt,
     c.modality AS modality, c.confidence AS confidence, c.decision AS decision, ${qualifierColumns('c')} ORDER BY id`,
);

export type EdgeRow = { from: string; to: string; properties: { readonly [name: string]: Value } };
export type Ends = { readonly rows: readonly { readonly from: string; readonly to: string }[] };

/**
 * Finds an edge from the end that has few of them, so that a hub is never walked through: the WITH keeps a planner
 * from beginning at the other one.
 */
function betweenEnds(type: RelationType): string {
  return relationDefinition(type).narrow === 'from'
    ? `MATCH (a:Entity {id: row.from}) WITH row, a MATCH (a)-[r:${type}]->(b:Entity {id: row.to})`
    : `MATCH (b:Entity {id: row.to}) WITH row, b MATCH (b)<-[r:${type}]-(a:Entity {id: row.from})`;
}

/** Typed edges, by type: it stands in the text, from the closed list. */
export const readEdges = perName(RELATION_TYPES, (type) =>
  statement<Ends, EdgeRow>(
    `read ${type}`,
    `UNWIND $rows AS row ${betweenEnds(type)}
     RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to`,
  ),
);
export const createEdges = perName(RELATION_TYPES, (type) =>
  effect(
    `create ${type}`,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
     CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
  ),
);
export const deleteEdges = perName(RELATION_TYPES, (type) =>
  effect<Ends>(`delete ${type}`, `UNWIND $rows AS row ${betweenEnds(type)} DELETE r`),
);
/** Typed edges at these entities, before they are computed anew. */
export const edgesAt = perName(RELATION_TYPES, (type) =>
  statement<Ids, { from: string; to: string }>(
    `at ${type}`,
    `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:${type}]-(o:Entity)
     RETURN startNode(r).id AS from, endNode(r).id AS to ORDER BY from, to`,
  ),
);

export const addDegrees = effect(
  'addDegrees',
  `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.degree = e.degree + row.by`,
);

function perName<N extends Kind | RelationType, P extends Params, R extends Row>(
  names: readonly N[],
  make: (name: N) => Statement<P, R>,
): Readonly<Record<N, Statement<P, R>>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<N, Statement<P, R>>;
}
