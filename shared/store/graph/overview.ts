/** The whole graph: how much it holds, and a part of it that shows what it is about. */
import type { Community, GraphNode, Overview } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import type { Runner } from '../engine.ts';
import { countArticles, countClaims, countEntities } from '../statements/read.ts';
import { edgesBetween, totalOf } from './find.ts';
import type { Counts, OverviewBy } from './queries.ts';
import type { Catalogue } from './search/catalogue.ts';
import type { Group } from './search/ranking.ts';
import { sharesOf } from './shares.ts';
import { nodesAt } from './subgraph.ts';

export async function counts(store: Runner): Promise<Counts> {
  const [articles, entities, claims] = await Promise.all([
    totalOf(store, countArticles, {}),
    totalOf(store, countEntities, {}),
    totalOf(store, countClaims, {}),
  ]);
  return { articles, entities, claims };
}

/** The most connected of each large community, or of the whole graph where it has no communities yet. */
export async function overview(
  store: Runner,
  catalogue: Catalogue,
  limit: number,
  by: OverviewBy,
): Promise<Overview> {
  const groups = catalogue.ranking.groups();
  const shares = by === 'community' ? sharesOf(groups, limit) : new Map<Group, number>();
  const chosen = [...shares].flatMap(([group, share]) => group.first(share));
  const total = catalogue.size;
  const isWhole = total <= limit;
  const byDegree = isWhole || chosen.length === 0;
  const named = byDegree ? catalogue.ranking.all.first(limit) : chosen;
  const found = await nodesAt(store, named.map(({ id }) => id).sort());
  const nodes = [...found.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return {
    nodes,
    edges: await edgesBetween(store, nodes),
    total,
    because: isWhole
      ? 'all there are'
      : byDegree
        ? 'the most connected'
        : reasonOf(shares.size, groups.length),
    communities: communitiesOf(nodes, groups),
  };
}

function reasonOf(shown: number, all: number): string {
  if (shown === all) return `the most connected of each of the ${all} communities`;
  return `the most connected of each of the ${shown} largest of ${all} communities`;
}

/** Those with somebody among the nodes who has a place. */
function communitiesOf(nodes: readonly GraphNode[], groups: readonly Group[]): Community[] {
  const placed = nodes.flatMap((node) => {
    const { x, y } = node;
    return x === null || y === null ? [] : [{ ...node, x, y }];
  });
  const shown = groupBy(placed, ({ community }) => community);
  return groups.flatMap(({ community: id, size }): Community[] => {
    const here = shown.get(id);
    const [first] = here ?? [];
    if (!here || !first) return [];
    const mean = (end: 'x' | 'y') => here.reduce((sum, node) => sum + node[end], 0) / here.length;
    return [{ id, size, shown: here.length, name: first.name, x: mean('x'), y: mean('y') }];
  });
}
