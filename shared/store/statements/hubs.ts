/** Statements that read all relations of a hub at once, to be kept in memory, and those of them that are shown. */
import { RELATION_TYPES, type RelationType } from '../../schema/index.ts';
import { type Statement, statement } from '../engine.ts';
import type { Properties, Side } from './read.ts';
import { type ArticleRow, articleOf } from './read-articles.ts';

type Id = { readonly id: string };
type Ids = { readonly ids: readonly string[] };
type Limit = { readonly limit: number };
type OneSide = Exclude<Side, 'both'>;

/** One relation with what it is ranked and filtered by; `id` and `kind` are the other end's. */
export type HubRelationRow = {
  type: string;
  id: string;
  kind: string;
  articles: number;
  claims: number;
  first: string | null;
  last: string | null;
};

export function relationsOfHub(side: OneSide): Statement<Id & Limit, HubRelationRow> {
  const [left, right] = arrows(side);
  return statement(
    `relationsOfHub ${side}`,
    `MATCH (e:Entity {id: $id}) MATCH (e)${left}-[r:${RELATION_TYPES.join('|')}]-${right}(o:Entity)
     RETURN type(r) AS type, o.id AS id, o.kind AS kind, r.articles AS articles, r.claims AS claims, r.first AS first,
       r.last AS last ORDER BY id, type LIMIT $limit`,
  );
}

/** The days of all articles that name an entity. */
export const articleDaysOf = statement<Id & Limit, { id: string; date: string }>(
  'articleDaysOf',
  `MATCH (e:Entity {id: $id}) MATCH (e)<-[:MENTIONS]-(a:Article)
   WITH DISTINCT a.id AS id, coalesce(a.publishedAt, '') AS date RETURN id, date ORDER BY date DESC, id LIMIT $limit`,
);

/** Articles without their texts, newest first. */
export const articleHeadsById = statement<Ids & Limit, ArticleRow>(
  'articleHeadsById',
  `UNWIND $ids AS wanted MATCH (a:Article {id: wanted}) WITH a, coalesce(a.publishedAt, '') AS date
   RETURN ${articleOf('a')} AS article, a.id AS id, date ORDER BY date DESC, id LIMIT $limit`,
);

export type HubEdgeRow = { from: string; type: string; to: string; properties: Properties; other: string };

/**
 * Edges of one type between an entity and some others.
 * @param side as the entity has them
 * @param begin the end whose edges are walked through: the one that has fewer
 */
export function edgesWith(
  type: RelationType,
  side: Side,
  begin: 'hub' | 'others',
): Statement<Id & Ids & Limit, HubEdgeRow> {
  const [left, right] = arrows(side);
  const pattern =
    begin === 'hub'
      ? `MATCH (e:Entity {id: $id}) WITH e MATCH (e)${left}-[r:${type}]-${right}(o:Entity) WHERE o.id IN $ids`
      : `UNWIND $ids AS wanted MATCH (o:Entity {id: wanted}) WITH o
         MATCH (o)${right && '<'}-[r:${type}]-${left && '>'}(e:Entity) WHERE e.id = $id`;
  return statement(
    `edgesWith ${type} ${side} ${begin}`,
    `${pattern} RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties,
       o.id AS other ORDER BY other, from LIMIT $limit`,
  );
}

function arrows(side: Side): readonly [left: string, right: string] {
  if (side === 'both') return ['', ''];
  return side === 'in' ? ['<', ''] : ['', '>'];
}
