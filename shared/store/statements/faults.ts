/** Counts by which it is seen that somebody changed by hand what is computed: the one side of an equation, and the other. */
import { RELATION_TYPES } from '../../schema/index.ts';
import { type Params, statement } from '../engine.ts';

type Count = { n: number };
const count = (name: string, text: string) => statement<Params, Count>(name, text);

const ANY_EDGE = RELATION_TYPES.join('|');

/** Each counts what should not be there; what is counted is named as in "3 entities with another …". */
export const HAND_FAULTS = {
  entitiesWithAnotherDegree: count(
    'entitiesWithAnotherDegree',
    `MATCH (e:Entity) WITH e, COUNT { (e)-[:${ANY_EDGE}]-(:Entity) } AS edges
     WHERE e.degree IS NULL OR e.degree <> edges RETURN count(e) AS n`,
  ),
  entitiesWithAnotherNumberOfMentions: count(
    'entitiesWithAnotherNumberOfMentions',
    `MATCH (e:Entity) WITH e, COUNT { (e)<-[:MENTIONS]-(:Article) } AS mentions
     WHERE e.articles IS NULL OR e.articles <> mentions RETURN count(e) AS n`,
  ),
  entitiesWithoutName: count(
    'entitiesWithoutName',
    'MATCH (e:Entity) WHERE e.name IS NULL OR e.fold IS NULL OR e.kind IS NULL RETURN count(e) AS n',
  ),
  keysWithoutEntity: count(
    'keysWithoutEntity',
    'MATCH (k:Key) WHERE NOT (k)-[:OF]->(:Entity) RETURN count(k) AS n',
  ),
  edgesWithoutNumberOfClaims: count(
    'edgesWithoutNumberOfClaims',
    `MATCH (:Entity)-[r:${ANY_EDGE}]->(:Entity) WHERE r.claims IS NULL OR r.claims < 1 RETURN count(r) AS n`,
  ),
} as const;

/** Claims that edges say they stand for, by type. */
export const claimsOfAllEdges = statement<Params, { type: string; n: number }>(
  'claimsOfAllEdges',
  `MATCH (:Entity)-[r:${ANY_EDGE}]->(:Entity) WITH type(r) AS type, sum(coalesce(r.claims, 0)) AS n
   RETURN type, n ORDER BY type`,
);

/** Claims that there are edges for, by type: those that deny and those within one entity have none. */
export const claimsForEdges = statement<Params, { type: string; n: number }>(
  'claimsForEdges',
  `MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity) WHERE c.modality <> 'negated' AND s.id <> o.id
   WITH c.type AS type, count(c) AS n RETURN type, n ORDER BY type`,
);
