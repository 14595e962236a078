/** What stands around an entity. */
import type { Subgraph } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import { countNeighbours, neighbourPage, nodesById } from '../statements/read.ts';
import { sideOf } from './card.ts';
import { bare, edgesBetween, findEntity, totalOf } from './find.ts';
import { ANY_DATE, type NeighbourQuery } from './queries.ts';
import { toNode } from './rows.ts';

export async function readNeighbours(
  store: Runner,
  idOrProfile: string,
  { type, direction, kind, since, until, limit, offset }: NeighbourQuery,
): Promise<Subgraph> {
  const centre = bare(await findEntity(store, idOrProfile));
  const { id } = centre;
  const dated = since !== undefined || until !== undefined;
  const asked = { type: type ?? null, side: sideOf(type, direction), kind: kind ?? null, dated };
  const dates = { since: since ?? ANY_DATE.since, until: until ?? ANY_DATE.until };
  const [page, total] = await Promise.all([
    store.run(neighbourPage(asked), { id, ...dates, limit, offset }),
    totalOf(store, countNeighbours(asked), { id, ...dates }),
  ]);
  const found = await store.run(nodesById, { ids: page.map((row) => row.id), limit });
  const byId = new Map(found.map(({ id, node }) => [id, toNode(node)]));
  const nodes = [centre, ...page.flatMap((row) => byId.get(row.id) ?? [])];
  return { nodes, edges: await edgesBetween(store, nodes), total, because: 'the best supported' };
}
