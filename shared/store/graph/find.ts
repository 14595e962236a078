/** Finds entities, and the edges among them. */
import { compareText } from '../../compare.ts';
import type { GraphEdge, GraphNode, SearchHit } from '../../contract/index.ts';
import { DramatisError } from '../../errors.ts';
import type { Params, Runner, Statement } from '../engine.ts';
import {
  type EdgeRow,
  edgesAmong,
  edgesBeside,
  edgesFromWide,
  edgesToHubs,
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
  const rows = await edgeRowsBetween(store, nodes);
  return rows.sort(bySupport).slice(0, MOST_EDGES).map(toEdge);
}

/** The same as the store has them, in no order. */
export async function edgeRowsBetween(
  store: Runner,
  nodes: readonly Pick<GraphNode, 'id' | 'degree'>[],
): Promise<EdgeRow[]> {
  const ids = nodes.map(({ id }) => id);
  const least = nodes.reduce((lowest, { degree }) => Math.min(lowest, degree), Number.MAX_SAFE_INTEGER);
  const found = await Promise.all(NARROW.map((narrow) => edgesFound(store, ids, least, narrow)));
  return found.flat();
}

/**
 * The edges among these nodes and between them and others, but none among the others; best supported first. What the
 * nodes have is looked at; of hubs among them, what the others have, where that is less.
 */
export async function edgesToOthers(
  store: Runner,
  nodes: readonly GraphNode[],
  among: readonly string[],
): Promise<GraphEdge[]> {
  const own = new Set(nodes.map(({ id }) => id));
  const others = [...new Set(among)].filter((id) => !own.has(id)).sort();
  const wanted = new Set([...own, ...others]);
  const isWanted = (row: EdgeRow) => wanted.has(row.from) && wanted.has(row.to);
  // What is among the nodes was found from its narrow end already, and so was what leads out from there.
  const isOut = (row: EdgeRow) => isWanted(row) && own.has(row.from) !== own.has(row.to);
  const [light, hubs] = divided(nodes, others.length);
  const found = await Promise.all(
    NARROW.flatMap((narrow) => [
      inParts(
        [...own].sort(),
        (ids) => store.run(edgesBeside(narrow), { ids, least: 0, limit: MOST_EDGES }),
        isWanted,
      ),
      inParts(light, (ids) => store.run(edgesFromWide(narrow), { ids, limit: MOST_EDGES }), isOut),
      ...(hubs.length > 0
        ? [inParts(others, (ids) => store.run(edgesToHubs(narrow), { ids, hubs, limit: MOST_EDGES }), isOut)]
        : []),
    ]),
  );
  return found.flat().sort(bySupport).slice(0, MOST_EDGES).map(toEdge);
}

async function edgesFound(
  store: Runner,
  ids: readonly string[],
  least: number,
  narrow: Narrow,
): Promise<EdgeRow[]> {
  if (ids.length <= FEW) return store.run(edgesAmong(narrow), { ids, least, limit: MOST_EDGES });
  const wanted = new Set(ids);
  const isWanted = ({ from, to }: EdgeRow) => wanted.has(from) && wanted.has(to);
  return inParts(
    ids,
    (part) => store.run(edgesBeside(narrow), { ids: part, least, limit: MOST_EDGES }),
    isWanted,
  );
}

async function inParts(
  ids: readonly string[],
  read: (part: readonly string[]) => Promise<EdgeRow[]>,
  isWanted: (row: EdgeRow) => boolean,
): Promise<EdgeRow[]> {
  const rows: EdgeRow[] = [];
  for (let at = 0; at < ids.length; at += FEW) {
    for (const row of await read(ids.slice(at, at + FEW))) if (isWanted(row)) rows.push(row);
  }
  return rows;
}

/** Ids of the nodes that together have no more edges than there are others, and those of the rest. */
function divided(nodes: readonly GraphNode[], others: number): readonly [light: string[], hubs: string[]] {
  const byDegree = [...nodes].sort((a, b) => a.degree - b.degree || compareText(a.id, b.id));
  let edges = 0;
  const first = byDegree.findIndex(({ degree }) => {
    edges += degree;
    return edges > others;
  });
  const ids = byDegree.map(({ id }) => id);
  return first < 0 ? [ids, []] : [ids.slice(0, first), ids.slice(first)];
}

function bySupport(a: EdgeRow, b: EdgeRow): number {
  return (
    b.claims - a.claims ||
    compareText(a.from, b.from) ||
    compareText(a.type, b.type) ||
    compareText(a.to, b.to)
  );
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
