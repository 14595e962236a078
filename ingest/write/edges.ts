/** Edges are derived: those that a change touches are folded anew from their claims, or added to where they only grow. */
import { groupBy } from '../../shared/group.ts';
import {
  type EdgeEnds,
  edgeKey,
  RELATION_TYPES,
  type RelationType,
  relationDefinition,
} from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as write from '../../shared/store/statements/write.ts';
import { type EdgeClaim, type EdgeRecord, foldEdge } from '../resolve/edges.ts';
import { type Link, linkId } from './difference.ts';
import { edgeClaim, edgeProperties, edgeRecord } from './records.ts';
import type { Writer } from './writer.ts';

/** Between which entities the edges run after the change, and which keys an entity has. */
export interface Homes {
  readonly entityOf: (key: string) => string | undefined;
  readonly keysOf: (entity: string) => readonly string[];
  /** Whether an entity is new: no edge can stand at it yet. */
  readonly isNew: (entity: string) => boolean;
}

/** Claims that are added to an edge without a look at those that it has. */
export interface Growth {
  readonly link: Link;
  readonly claim: EdgeClaim;
}

/**
 * Writes the edges that a change touches, and the degrees of their ends.
 * @param refold links whose claims went, changed or moved: their edges are computed from all of their claims
 * @param grow new claims of articles that were not there before
 * @param dropped edges that are to go before anything else, because their ends are regrouped
 */
export async function writeEdges(
  writer: Writer,
  refold: readonly Link[],
  grow: readonly Growth[],
  dropped: readonly EdgeEnds[],
  homes: Homes,
): Promise<void> {
  const degrees = new Map<string, number>();
  const again = endsOf(refold, homes);
  const grown = endsOf(
    grow.map(({ link }) => link),
    homes,
  );
  const growth = groupBy(grow, ({ link }) => edgeIdOf(link, homes));
  for (const type of RELATION_TYPES) {
    const gone = dropped.filter((edge) => edge.type === type);
    await deleteEdges(writer, type, gone, degrees);
    const folded = [...again.values()].filter((ends) => ends.type === type);
    const growing = [...grown]
      .filter(([id, ends]) => ends.type === type && !again.has(id))
      .map(([, ends]) => ends);
    const old = [...folded, ...growing].filter(({ from, to }) => !homes.isNew(from) && !homes.isNew(to));
    const standing = await readEdges(writer.runner, type, old);
    const next = [
      ...(await foldedAgain(writer.runner, folded, homes)),
      ...growing.map((ends) => {
        const id = edgeKey(ends);
        return grownEdge(ends, growth.get(id) ?? [], standing.get(id) ?? null, homes);
      }),
    ];
    await replaceEdges(writer, type, next, standing, degrees);
  }
  await writer.rows(
    write.addDegrees,
    [...degrees].filter(([, by]) => by !== 0).map(([id, by]) => ({ id, by })),
  );
}

function isSymmetric(type: RelationType): boolean {
  return relationDefinition(type).symmetric;
}

function turnedEnds({ type, from, to }: EdgeEnds): EdgeEnds {
  return { type, from: to, to: from };
}

/** The edges of these links; a link whose ends are one entity is none. Sorted by id. */
function endsOf(links: readonly Link[], homes: Homes): Map<string, EdgeEnds> {
  const found = new Map<string, EdgeEnds>();
  for (const link of links) {
    const ends = toldEnds(link, homes);
    if (!ends || ends.from === ends.to) continue;
    found.set(edgeKey(ends), isSymmetric(ends.type) && ends.to < ends.from ? turnedEnds(ends) : ends);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which edge a link is of, if it is of one. */
function edgeIdOf(link: Link, homes: Homes): string | null {
  const ends = toldEnds(link, homes);
  return ends && edgeKey(ends);
}

/** The ends of a link from where it is told. */
function toldEnds({ type, fromKey, toKey }: Link, homes: Homes): EdgeEnds | null {
  const from = homes.entityOf(fromKey);
  const to = homes.entityOf(toKey);
  return from === undefined || to === undefined ? null : { type, from, to };
}

async function readEdges(
  runner: Runner,
  type: RelationType,
  ends: readonly EdgeEnds[],
): Promise<Map<string, EdgeRecord>> {
  if (ends.length === 0) return new Map();
  const asked = isSymmetric(type) ? [...ends, ...ends.map(turnedEnds)] : ends;
  const rows = await runner.run(write.readEdges[type], { rows: asked.map(({ from, to }) => ({ from, to })) });
  return new Map(rows.map((row) => [edgeKey({ type, ...row }), edgeRecord(type, row)]));
}

/** Every edge from all of its claims; ends with null where no claim counts. */
async function foldedAgain(
  runner: Runner,
  all: readonly EdgeEnds[],
  homes: Homes,
): Promise<(EdgeEnds & { edge: EdgeRecord | null })[]> {
  const owner = new Map(
    all.flatMap((ends) => linksOf(ends, homes).map(({ link, turned }) => [link, { ends, turned }] as const)),
  );
  if (owner.size === 0) return [];
  const ids = [...owner.keys()].sort();
  const rows = [
    ...(await runner.run(write.claimsOfEdges, { ids })),
    ...(await runner.run(write.claimsByHandOfEdges, { ids })),
  ];
  const told = groupBy(rows, ({ edge }) => owner.get(edge)?.ends);
  return all.map((ends) => {
    const claims = (told.get(ends) ?? []).map((row) => ({
      ...edgeClaim(row),
      turned: owner.get(row.edge)?.turned ?? false,
    }));
    return { ...ends, edge: foldEdge(ends.type, ends.from, ends.to, claims) };
  });
}

/** What links the keys of both ends; of a symmetric edge also what is told from the other end. */
function linksOf(ends: EdgeEnds, homes: Homes): { link: string; turned: boolean }[] {
  const straight = betweenKeys(ends, homes).map((link) => ({ link, turned: false }));
  if (!isSymmetric(ends.type)) return straight;
  return [...straight, ...betweenKeys(turnedEnds(ends), homes).map((link) => ({ link, turned: true }))];
}

function betweenKeys({ type, from, to }: EdgeEnds, homes: Homes): string[] {
  return homes
    .keysOf(from)
    .flatMap((fromKey) => homes.keysOf(to).map((toKey) => linkId({ type, fromKey, toKey })));
}

/** @param growth all new claims of this edge */
function grownEdge(
  ends: EdgeEnds,
  growth: readonly Growth[],
  standing: EdgeRecord | null,
  homes: Homes,
): EdgeEnds & { edge: EdgeRecord | null } {
  const added = growth.map(({ link, claim }) => ({
    ...claim,
    turned: homes.entityOf(link.fromKey) !== ends.from,
  }));
  return { ...ends, edge: foldEdge(ends.type, ends.from, ends.to, added, standing) };
}

async function replaceEdges(
  writer: Writer,
  type: RelationType,
  next: readonly (EdgeEnds & { edge: EdgeRecord | null })[],
  standing: ReadonlyMap<string, EdgeRecord>,
  degrees: Map<string, number>,
): Promise<void> {
  const text = (edge: EdgeRecord | null | undefined) =>
    JSON.stringify(edge ? [edge.from, edge.to, edgeProperties(edge)] : null);
  const changed = next.filter((ends) => text(ends.edge) !== text(standing.get(edgeKey(ends))));
  await deleteEdges(
    writer,
    type,
    changed.flatMap((ends) => standing.get(edgeKey(ends)) ?? []),
    degrees,
  );
  const rows = changed.flatMap(({ edge }) =>
    edge ? [{ from: edge.from, to: edge.to, properties: edgeProperties(edge) }] : [],
  );
  await writer.rows(write.createEdges[type], rows);
  for (const ends of rows) countEnds(degrees, ends, 1);
}

async function deleteEdges(
  writer: Writer,
  type: RelationType,
  ends: readonly EdgeEnds[],
  degrees: Map<string, number>,
): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map(({ from, to }) => ({ from, to }));
  await writer.rows(write.deleteEdges[type], rows);
  for (const row of rows) countEnds(degrees, row, -1);
}

function countEnds(
  degrees: Map<string, number>,
  { from, to }: { from: string; to: string },
  by: 1 | -1,
): void {
  for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + by);
}
