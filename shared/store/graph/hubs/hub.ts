/** What stands around a hub, from memory; what is shown of it is read from the store. */
import type { RelationType } from '../../../schema/index.ts';
import type { Runner } from '../../engine.ts';
import { articleHeadsById, edgesWith, type HubEdgeRow } from '../../statements/hubs.ts';
import { type NodeRow, nodesById, type Side } from '../../statements/read.ts';
import type { BestRelation, Surroundings } from '../surroundings.ts';
import type { Relation, Relations } from './relations.ts';

/** Articles that name a hub, newest first. */
export type Articles = readonly { readonly id: string; readonly date: string }[];

/** @param known as it is kept: what comes while this is asked is seen by who asks next */
export function keptSurroundings(
  store: Runner,
  id: string,
  known: { readonly relations: Relations; readonly articles: Articles },
): Surroundings {
  const { relations, articles } = known;
  return {
    byType: async () => relations.byType(),
    byKind: async () => relations.byKind(),
    neighbours: async (asked, dates, page) => relations.neighbours(asked, dates, page),
    kinds: async () => relations.kinds(),
    best: (type, side, limit) =>
      withEdges(store, id, relations, relations.best(type, side, limit), type, side),
    async articles(limit) {
      const ids = articles.slice(0, limit).map((article) => article.id);
      return { rows: await store.run(articleHeadsById, { ids, limit }), total: articles.length };
    },
  };
}

/** In the order of the relations; one that went meanwhile is left out. */
async function withEdges(
  store: Runner,
  id: string,
  all: Relations,
  chosen: readonly Relation[],
  type: RelationType,
  side: Side,
): Promise<BestRelation[]> {
  const limit = chosen.length;
  const ids = [...new Set(chosen.map(({ other }) => other))].sort();
  if (ids.length === 0) return [];
  const nodes = new Map((await store.run(nodesById, { ids, limit })).map((row) => [row.id, row]));
  const degrees = [...nodes.values()].reduce((sum, { degree }) => sum + degree, 0);
  const begin = degrees < all.size ? 'others' : 'hub';
  // Two may have a relation of one type in either direction.
  const edges = await store.run(edgesWith(type, side, begin), { id, ids, limit: 2 * limit });
  const found = new Map(edges.map((edge) => [`${directionOf(edge)} ${edge.other}`, edge]));
  return chosen.flatMap(({ direction, other }) => {
    const [edge, node] = [found.get(`${direction} ${other}`), nodes.get(other)];
    return edge && node ? [bestRelation(edge, node)] : [];
  });
}

/** As the hub has it. */
function directionOf({ from, other }: HubEdgeRow): 'out' | 'in' {
  return from === other ? 'in' : 'out';
}

function bestRelation({ from, type, to, properties }: HubEdgeRow, { node }: NodeRow): BestRelation {
  return { from, type, to, properties, other: node };
}
