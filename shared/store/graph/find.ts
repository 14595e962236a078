/** Finds entities, and the edges among them. */
import type { GraphEdge, GraphNode, SearchHit } from '../../contract/index.ts';
import { DramatisError } from '../../errors.ts';
import type { Params, Runner, Statement } from '../engine.ts';
import {
  type EdgeRow,
  edgesAmong,
  edgesBeside,
  entityById,
  entityOfProfile,
  type Narrow,
} from '../statements/read.ts';
import { toEdge, toHit } from './rows.ts';

/** Most edges that travel with nodes: some more than the largest overview has. */
const MOST_EDGES = 100_000;
const NARROW: readonly Narrow[] = ['from', 'to'];
/** Up to so many nodes the store itself picks the edges among them. */
export const FEW = 500;

/** The entity of this id, or the one that the profile of this id is part of today. @throws NOT_FOUND */
export async function findEntity(store: Runner, id: string): Promise<SearchHit> {
  const [row] = await store.run(entityById, { id });
  if (row) return toHit(row.node);
  const [profile] = await store.run(entityOfProfile, { id });
  const [entity] = profile ? await store.run(entityById, { id: profile.id }) : [];
  if (entity) return toHit(entity.node);
  throw new DramatisError('NOT_FOUND', 'There is no such entity', {
    where: id,
    advice: 'It may have been forgotten with its article. Search for its name.',
  });
}

/** A hit as a plain node. */
export function bare({ aliases: _aliases, ...node }: SearchHit): GraphNode {
  return node;
}

/** The edges among these nodes, best supported first. */
export async function edgesBetween(store: Runner, nodes: readonly GraphNode[]): Promise<GraphEdge[]> {
  const ids = nodes.map(({ id }) => id);
  const found = await Promise.all(NARROW.map((narrow) => edgesFound(store, ids, narrow)));
  return found.flat().sort(bySupport).slice(0, MOST_EDGES).map(toEdge);
}

async function edgesFound(store: Runner, ids: readonly string[], narrow: Narrow): Promise<EdgeRow[]> {
  if (ids.length <= FEW) return store.run(edgesAmong(narrow), { ids, limit: MOST_EDGES });
  const wanted = new Set(ids);
  const rows: EdgeRow[] = [];
  for (let at = 0; at < ids.length; at += FEW) {
    const beside = await store.run(edgesBeside(narrow), { ids: ids.slice(at, at + FEW), limit: MOST_EDGES });
    rows.push(...beside.filter(({ from, to }) => wanted.has(from) && wanted.has(to)));
  }
  return rows;
}

function bySupport(a: EdgeRow, b: EdgeRow): number {
  return b.claims - a.claims || compare(a.from, b.from) || compare(a.type, b.type) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The answer of a statement that counts. */
export async function totalOf<P extends Params>(
  store: Runner,
  statement: Statement<P, { total: number }>,
  params: P,
): Promise<number> {
  const [row] = await store.run(statement, params);
  return row?.total ?? 0;
}
