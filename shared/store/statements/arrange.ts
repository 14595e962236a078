/** Statements of the layout: a cache beside the graph, never part of an export. */
import { RELATION_TYPES } from '../../schema/index.ts';
import { type Params, type Row, statement } from '../engine.ts';

type Page = { readonly after: string; readonly limit: number };

/** Entities in order of id, after one of them. */
export const entityPage = statement<Page, { id: string }>(
  'entityPage',
  `MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id ORDER BY id LIMIT $limit`,
);

/** Typed edges that leave these entities. */
export const edgesFrom = statement<
  { readonly ids: readonly string[] },
  { from: string; to: string; claims: number }
>(
  'edgesFrom',
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE type(r) IN [${RELATION_TYPES.map((type) => `'${type}'`).join(', ')}]
   RETURN a.id AS from, b.id AS to, r.claims AS claims ORDER BY from, to`,
);

/** The entities of these profiles that have no place: an entity may have got another id since it was new. */
export const unplaced = statement<{ readonly ids: readonly string[] }, { id: string }>(
  'unplaced',
  `UNWIND $ids AS id MATCH (p:Profile {id: id}) MATCH (k:Key {id: p.key}) MATCH (k)-[:OF]->(e:Entity)
   WHERE e.x IS NULL RETURN DISTINCT e.id AS id ORDER BY id`,
);

/** Centre and community of the neighbours that have a place. */
export const placedNeighbours = statement<
  { readonly ids: readonly string[] },
  { id: string; x: number; y: number; community: number | null }
>(
  'placedNeighbours',
  `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]-(n:Entity) WHERE n.x IS NOT NULL
   RETURN e.id AS id, avg(n.x) AS x, avg(n.y) AS y, min(n.community) AS community ORDER BY id`,
);

export const savePlaces = statement<{ readonly rows: readonly Params[] }, Row>(
  'savePlaces',
  `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.x = row.x, e.y = row.y, e.community = row.community`,
);

/** Tells those who keep communities in memory that all of them may be others. */
export const countLayout = statement<Record<string, never>, Row>(
  'countLayout',
  `MATCH (m:Meta {id: 'dramatis'}) SET m.arranged = coalesce(m.arranged, 0) + 1`,
);

export const countEntities = statement<Record<string, never>, { entities: number }>(
  'countEntities',
  `MATCH (e:Entity) RETURN count(e) AS entities`,
);
