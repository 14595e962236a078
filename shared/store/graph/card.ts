/** One entity with its relations by type, and its articles. */
import type { Direction, EntityCard, RelationGroup } from '../../contract/index.ts';
import { RELATION_TYPES, type RelationType, relationDefinition } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import { relationCounts, relationsOf, type Side } from '../statements/read.ts';
import { articlesOf, countArticlesOf } from '../statements/read-articles.ts';
import { findEntity, totalOf } from './find.ts';
import { relationTypeOf, toEdge, toHead, toNode } from './rows.ts';

type GroupHead = Omit<RelationGroup, 'relations'>;

export async function readCard(store: Runner, asked: string, limit: number): Promise<EntityCard> {
  const entity = await findEntity(store, asked);
  const { id } = entity;
  const [groups, articles, totalArticles] = await Promise.all([
    readGroups(store, id, limit),
    store.run(articlesOf, { id, limit }),
    totalOf(store, countArticlesOf, { id }),
  ]);
  return { entity, groups, articles: articles.map(({ article }) => toHead(article)), totalArticles };
}

/** In the order of the ontology, what leaves the entity before what comes to it. */
async function readGroups(store: Runner, id: string, limit: number): Promise<RelationGroup[]> {
  const [out, into] = await Promise.all([
    store.run(relationCounts('out'), { id }),
    store.run(relationCounts('in'), { id }),
  ]);
  return Promise.all(
    groupHeads(out, into).map(async (head) => {
      const rows = await store.run(relationsOf(head.type, sideOf(head.type, head.direction)), { id, limit });
      return { ...head, relations: rows.map((row) => ({ edge: toEdge(row), other: toNode(row.other) })) };
    }),
  );
}

type CountRow = { readonly type: string; readonly total: number };

/** A symmetric relation is one group, from whichever side it was stored. */
function groupHeads(out: readonly CountRow[], into: readonly CountRow[]): GroupHead[] {
  const heads = new Map<string, GroupHead>();
  const add = (rows: readonly CountRow[], from: Direction) => {
    for (const row of rows) {
      const type = relationTypeOf(row.type);
      const direction = relationDefinition(type).symmetric ? 'out' : from;
      const key = `${String(RELATION_TYPES.indexOf(type)).padStart(3, '0')} ${direction === 'out' ? 0 : 1}`;
      heads.set(key, { type, direction, total: row.total + (heads.get(key)?.total ?? 0) });
    }
  };
  add(out, 'out');
  add(into, 'in');
  return [...heads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, head]) => head);
}

/** The side that edges of this type are on; both where the relation is symmetric or nothing else is asked. */
export function sideOf(type: RelationType | undefined, direction: Direction | undefined): Side {
  if (direction === undefined || (type && relationDefinition(type).symmetric)) return 'both';
  return direction;
}
