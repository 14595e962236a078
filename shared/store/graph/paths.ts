/** How entities are connected. */
import type { GraphEdge, GraphNode, GraphPath, Paths, PathsRequest } from '../../contract/index.ts';
import { RELATION_TYPES } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import { steps } from '../statements/read-explore.ts';
import { bare, edgesBetween, findEntity } from './find.ts';
import { nodesAt } from './subgraph.ts';
import { type Ways, waysBetween } from './ways.ts';

/** Steps that one turn may return: beyond it the entities that were looked through had wrong degrees. */
const MOST_STEPS = 200_000;

/**
 * The ways between every two of these entities, the shortest first, then in the order in which the entities were named.
 * @throws NOT_FOUND
 */
export async function readPaths(store: Runner, asked: PathsRequest): Promise<Paths> {
  const found = await Promise.all(asked.ids.map((id) => findEntity(store, id)));
  const ends = [...new Map(found.map((hit) => [hit.id, bare(hit)])).values()];
  const types = RELATION_TYPES.filter((type) => !asked.types?.length || asked.types.includes(type));
  const lookAround = (ids: readonly string[]) => store.run(steps(types), { ids, limit: MOST_STEPS });
  const all: Ways[] = [];
  for (const [a, b] of pairsOf(ends)) all.push(await waysBetween(a.id, b.id, asked, lookAround));
  const ways = all.flatMap((each) => each.ways).sort((a, b) => a.length - b.length);
  const nodes = await nodesAt(store, [...new Set(ways.flat())].sort());
  const edges = (await edgesBetween(store, [...nodes.values()])).filter(({ type }) => types.includes(type));
  const between = edgesByEnds(edges);
  return {
    paths: ways.map((way) => pathOf(way, nodes, between)),
    because: reasonOf(ends, all, asked.longest),
    more: all.some(({ more }) => more),
  };
}

function pairsOf(ends: readonly GraphNode[]): (readonly [GraphNode, GraphNode])[] {
  return ends.flatMap((a, n) => ends.slice(n + 1).map((b) => [a, b] as const));
}

function edgesByEnds(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join(' ');
    found.set(key, [...(found.get(key) ?? []), edge]);
  }
  return found;
}

function pathOf(
  way: readonly string[],
  nodes: ReadonlyMap<string, GraphNode>,
  between: ReadonlyMap<string, readonly GraphEdge[]>,
): GraphPath {
  return {
    nodes: way.flatMap((id) => nodes.get(id) ?? []),
    edges: way.slice(1).flatMap((id, n) => between.get([way[n] ?? '', id].sort().join(' ')) ?? []),
  };
}

function reasonOf(ends: readonly GraphNode[], all: readonly Ways[], longest: number): string {
  if (ends.length < 2) return 'they are one and the same';
  const within = `${longest} ${longest === 1 ? 'step' : 'steps'}`;
  const apart = all.filter(({ ways }) => ways.length === 0).length;
  const least = all.every(({ whole }) => whole)
    ? ''
    : '; what has very many relations was not looked through';
  if (apart === all.length) return `no way of at most ${within} joins them${least}`;
  const some = apart > 0 ? `; ${apart} of ${all.length} pairs are not joined by at most ${within}` : '';
  return `the shortest, and of those as long the ones through what has the fewest relations${some}${least}`;
}
