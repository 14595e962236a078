/** An organization from within: its roles and who held them, its parts, and what it is part of. */
import type { Structure } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import { type BesideRow, besides, countBesides } from '../statements/read-explore.ts';
import { bare, findEntity, totalOf } from './find.ts';
import { holdingsOf } from './holders.ts';
import { toEdge, toNode } from './rows.ts';

/** Most roles and parts that are shown. */
const MOST = 500;
/** Most holders of one role. */
const MOST_HOLDERS = 200;

/**
 * Roles and parts by name. What is no organization has no roles; events have parts as well.
 * @param on a day on which each holder is asked to have held the role
 * @throws NOT_FOUND
 */
export async function readStructure(store: Runner, idOrProfile: string, on?: string): Promise<Structure> {
  const entity = bare(await findEntity(store, idOrProfile));
  const page = { id: entity.id, limit: MOST };
  const [roles, totalRoles, parts, totalParts, partOf] = await Promise.all([
    store.run(besides('ROLE_IN', 'in'), page),
    totalOf(store, countBesides('ROLE_IN', 'in'), { id: entity.id }),
    store.run(besides('PART_OF', 'in'), page),
    totalOf(store, countBesides('PART_OF', 'in'), { id: entity.id }),
    store.run(besides('PART_OF', 'out'), page),
  ]);
  const nodes = roles.map(({ other }) => toNode(other));
  const held = await holdingsOf(store, nodes, 'roles', on);
  return {
    entity,
    roles: nodes.map((role) => ({ role, holdings: (held.get(role.id) ?? []).slice(0, MOST_HOLDERS) })),
    totalRoles,
    parts: parts.map(toBeside),
    totalParts,
    partOf: partOf.map(toBeside),
  };
}

function toBeside(row: BesideRow): Structure['parts'][number] {
  return { node: toNode(row.other), edge: toEdge(row) };
}
