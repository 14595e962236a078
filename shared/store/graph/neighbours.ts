/** What stands around an entity. */
import type { Subgraph } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import { countNeighbours, neighbourPage, nodesById } from '../statements/read.ts';
import { sideOf } from './card.ts';
import { bare, edgesBetween, findEntity, totalOf } from './find.ts';
import type { NeighbourQuery } from './queries.ts';
import { toNode } from './rows.ts';

export async function readNeighbours(
  store: Runner,
  asked: string,
  { type, direction, limit, offset }: NeighbourQuery,
): Promise<Subgraph> {
  const centre = bare(await findEntity(store, asked));
  const { id } = centre;
  const side = sideOf(type, direction);
  const [page, total] = await Promise.all([
    store.run(neighbourPage(type ?? null, side), { id, limit, offset }),
    totalOf(store, countNeighbours(type ?? null, side), { id }),
  ]);
  const found = await store.run(nodesById, { ids: page.map((row) => row.id), limit });
  const byId = new Map(found.map(({ id, node }) => [id, toNode(node)]));
  const nodes = [centre, ...page.flatMap((row) => byId.get(row.id) ?? [])];
  return { nodes, edges: await edgesBetween(store, nodes), total, because: 'the best supported' };
}
