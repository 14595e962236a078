/** What stands around an entity. */
import type { Subgraph } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import { nodesById } from '../statements/read.ts';
import { sideOf } from './card.ts';
import { bare, edgesBetween, findEntity } from './find.ts';
import { ANY_DATE, type NeighbourQuery } from './queries.ts';
import { toNode } from './rows.ts';
import type { Around } from './surroundings.ts';

export async function readNeighbours(
  store: Runner,
  around: Around,
  idOrProfile: string,
  { type, direction, kind, since, until, limit, offset }: NeighbourQuery,
): Promise<Subgraph> {
  const centre = bare(await findEntity(store, idOrProfile));
  const dated = since !== undefined || until !== undefined;
  const asked = { type: type ?? null, side: sideOf(type, direction), kind: kind ?? null, dated };
  const dates = { since: since ?? ANY_DATE.since, until: until ?? ANY_DATE.until };
  const { ids, total } = await (await around(centre)).neighbours(asked, dates, { limit, offset });
  const found = await store.run(nodesById, { ids, limit });
  const byId = new Map(found.map(({ id, node }) => [id, toNode(node)]));
  const nodes = [centre, ...ids.flatMap((id) => byId.get(id) ?? [])];
  return { nodes, edges: await edgesBetween(store, nodes), total, because: 'the best supported' };
}
