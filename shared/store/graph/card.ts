/** One entity with its relations by type, and its articles. */
import type { Direction, EntityCard, RelationGroup, SearchHit } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import { RELATION_TYPES, type RelationType, relationDefinition } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import type { Side } from '../statements/read.ts';
import { bodiesOfRoles } from '../statements/read-explore.ts';
import { findEntity } from './find.ts';
import { relationTypeOf, toEdge, toHead, toNode } from './rows.ts';
import type { Around, Surroundings, TypeCount } from './surroundings.ts';

type GroupHead = Omit<RelationGroup, 'relations'>;

/** Most organizations of the roles of one person. */
const MOST_BODIES = 2_000;

export async function readCard(
  store: Runner,
  around: Around,
  asked: string,
  limit: number,
): Promise<EntityCard> {
  const entity = await findEntity(store, asked);
  const surroundings = await around(entity);
  const [groups, { rows, total }, bodies] = await Promise.all([
    readGroups(surroundings, limit),
    surroundings.articles(limit),
    readBodies(store, entity),
  ]);
  const articles = rows.map(({ article }) => toHead(article));
  return { entity, groups, ...bodies, articles, totalArticles: total };
}

/** The organizations of a person's roles: a title alone says too little. What is no person holds none. */
async function readBodies(store: Runner, { id, kind }: SearchHit): Promise<Pick<EntityCard, 'bodies'>> {
  if (kind !== 'Person') return {};
  const byRole = groupBy(await store.run(bodiesOfRoles, { id, limit: MOST_BODIES }), ({ role }) => role);
  return {
    bodies: Object.fromEntries([...byRole].map(([role, rows]) => [role, rows.map(({ name }) => name)])),
  };
}

/** In the order of the ontology, what leaves the entity before what comes to it. */
async function readGroups(surroundings: Surroundings, limit: number): Promise<RelationGroup[]> {
  const counts = await surroundings.byType();
  return Promise.all(
    groupHeads(counts.out, counts.in).map(async (head) => {
      const rows = await surroundings.best(head.type, sideOf(head.type, head.direction), limit);
      return { ...head, relations: rows.map((row) => ({ edge: toEdge(row), other: toNode(row.other) })) };
    }),
  );
}

/** A symmetric relation is one group, from whichever side it was stored. */
function groupHeads(out: readonly TypeCount[], into: readonly TypeCount[]): GroupHead[] {
  const heads = new Map<string, GroupHead>();
  const add = (rows: readonly TypeCount[], from: Direction) => {
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
