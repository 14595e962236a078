/** Entities that are asked for by id, and those of one article, with the edges between them. */

import type { GraphNode, Subgraph } from '../../contract/index.ts';
import { edgeKey } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import { entitiesOfProfiles, nodesById } from '../statements/read.ts';
import { articleById, claimsIn, mentionsIn } from '../statements/read-articles.ts';
import { MOST_OF_ARTICLE, noSuchArticle } from './articles.ts';
import { edgesBetween, edgesToOthers } from './find.ts';
import { relationTypeOf, toNode } from './rows.ts';

/** Ids that are looked up at once. */
const CHUNK = 2_000;

/**
 * Entities by their ids or those of their profiles, each once, the most connected first; what is not there is left
 * out, and `because` says how many.
 * @param among entities that edges may lead to or come from as well
 */
export async function readSubgraph(
  store: Runner,
  asked: readonly string[],
  among: readonly string[] = [],
): Promise<Subgraph> {
  const ids = [...new Set(asked)].sort();
  const nodes = await nodesOf(store, ids);
  const missing = ids.length - nodes.asked;
  const because = missing > 0 ? `those asked for; ${missing} of them are no longer there` : 'those asked for';
  return {
    nodes: nodes.found,
    edges: await (among.length > 0
      ? edgesToOthers(store, nodes.found, among)
      : edgesBetween(store, nodes.found)),
    total: nodes.found.length,
    because,
  };
}

/** @returns the nodes, and how many of the ids they answer */
async function nodesOf(
  store: Runner,
  ids: readonly string[],
): Promise<{ readonly found: GraphNode[]; readonly asked: number }> {
  const direct = await nodesAt(store, ids);
  const rest = ids.filter((id) => !direct.has(id));
  const owners = new Map<string, string>();
  for (let at = 0; at < rest.length; at += CHUNK) {
    const rows = await store.run(entitiesOfProfiles, { ids: rest.slice(at, at + CHUNK), limit: CHUNK });
    for (const { profile, id } of rows) owners.set(profile, id);
  }
  const others = [...new Set(owners.values())].filter((id) => !direct.has(id)).sort();
  const all = new Map([...direct, ...(await nodesAt(store, others))]);
  const found = [...all.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return { found, asked: direct.size + owners.size };
}

/** The nodes of these entities, by id. */
export async function nodesAt(store: Runner, ids: readonly string[]): Promise<Map<string, GraphNode>> {
  const found = new Map<string, GraphNode>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await store.run(nodesById, { ids: ids.slice(at, at + CHUNK), limit: CHUNK });
    for (const { id, node } of rows) found.set(id, toNode(node));
  }
  return found;
}

/** The entities of an article and those edges between them that it states. @throws NOT_FOUND */
export async function readArticleGraph(store: Runner, id: string): Promise<Subgraph> {
  const [[article], mentions, claims] = await Promise.all([
    store.run(articleById, { id }),
    store.run(mentionsIn, { id, limit: MOST_OF_ARTICLE }),
    store.run(claimsIn, { id, limit: MOST_OF_ARTICLE }),
  ]);
  if (!article) throw noSuchArticle(id);
  const nodes = [...new Map(mentions.map((row) => [row.id, toNode(row.node)])).values()];
  const stated = new Set(
    claims
      .filter(({ claim }) => claim.modality !== 'negated')
      .map(({ claim, from, to }) => edgeKey({ from, type: relationTypeOf(claim.type), to })),
  );
  const edges = (await edgesBetween(store, nodes)).filter((edge) => stated.has(edgeKey(edge)));
  return { nodes, edges, total: nodes.length, because: 'what the article names' };
}
