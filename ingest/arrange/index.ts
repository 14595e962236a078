/** Positions and communities: computed for the whole graph, or for new nodes beside their neighbours. */
import type { ArrangeSummary } from '../../shared/contract/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import {
  countEntities,
  countLayout,
  edgesFrom,
  entityPage,
  placedNeighbours,
  savePlaces,
  unplaced,
} from '../../shared/store/statements/arrange.ts';
import { beside, type LayoutEdge, type LayoutGraph, type Place } from './layout.ts';
import { laidOut } from './layout-thread.ts';
import { seedOf } from './random.ts';

const PAGE = 1000;
/** Up to here a whole layout takes about a second, so that it is made anew whenever something came. */
const SMALL_GRAPH = 2_000;

/** Computes communities and positions of the whole graph anew. */
export async function arrangeAll(engine: Engine): Promise<ArrangeSummary> {
  const places = await laidOut(await readGraph(engine));
  await save(engine, places);
  await engine.transact((transaction) => transaction.run(countLayout, {}));
  return { nodes: places.length, communities: new Set(places.map(({ community }) => community)).size };
}

/** Gives places to new entities: a whole layout while the graph is small, else beside their neighbours. */
export async function arrangeNew(engine: Engine, ids: readonly string[]): Promise<void> {
  const [row] = await engine.run(countEntities, {});
  if ((row?.entities ?? 0) <= SMALL_GRAPH) await arrangeAll(engine);
  else await placeBeside(engine, ids);
}

/**
 * The work depends on the new entities and their neighbours alone.
 * @param created the ids that entities had when they were new
 */
export async function placeBeside(engine: Engine, created: readonly string[]): Promise<void> {
  if (created.length === 0) return;
  const ids = (await engine.run(unplaced, { ids: created })).map(({ id }) => id);
  const centres = new Map((await engine.run(placedNeighbours, { ids })).map((row) => [row.id, row]));
  const places = ids.map((id) => {
    const centre = centres.get(id) ?? { x: 0, y: 0, community: 0 };
    return beside(id, seedOf(id), centre, centre.community ?? 0);
  });
  await save(engine, places);
}

async function readGraph(engine: Engine): Promise<LayoutGraph> {
  const ids: string[] = [];
  const edges: LayoutEdge[] = [];
  for (let after = ''; ; ) {
    const page = await engine.run(entityPage, { after, limit: PAGE });
    if (page.length === 0) return { ids, edges };
    const rows = await engine.run(edgesFrom, { ids: page.map(({ id }) => id) });
    for (const { id } of page) ids.push(id);
    // One by one: a page with hubs has more edges than a call takes arguments.
    for (const { from, to, claims } of rows) edges.push({ from, to, weight: claims });
    after = page.at(-1)?.id ?? '';
  }
}

async function save(engine: Engine, places: readonly Place[]): Promise<void> {
  for (let at = 0; at < places.length; at += PAGE) {
    const rows = places.slice(at, at + PAGE).map((place) => ({ ...place }));
    await engine.transact((transaction) => transaction.run(savePlaces, { rows }));
  }
}
