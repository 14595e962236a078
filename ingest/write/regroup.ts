/** Finds the entities that keys are after a change: which of them are regrouped, and what hangs on that. */
import { type EdgeEnds, RELATION_TYPES } from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as write from '../../shared/store/statements/write.ts';
import type { Difference, Link } from './difference.ts';
import type { Homes } from './edges.ts';
import { idAfter } from './entities.ts';
import { type KeyChange, type KeyReader, withFirsts } from './keys.ts';
import { type EntityPlan, groupsOf, planEntities, regroupedNames } from './plan.ts';

/** A difference counted into the keys, the entities that they are now, and the edges that this touches. */
export interface ResolvedChange {
  readonly change: KeyChange;
  readonly plan: EntityPlan;
  /** Links whose edges are computed from all of their claims. */
  readonly refold: readonly Link[];
  /** Edges that go before anything else, because their ends are regrouped; by the ids that their ends have then. */
  readonly dropped: readonly EdgeEnds[];
}

/** Finds the entities that the keys of the reader are after its difference. */
export async function resolveChange(
  runner: Runner,
  reader: KeyReader,
  difference: Difference,
): Promise<ResolvedChange> {
  await readRegroupedRoles(reader);
  const first = await withFirsts(runner, reader.change());
  const plan = planEntities(first);
  const unsettled = unsettledEntities(plan);
  if (unsettled.length === 0) return { change: first, plan, refold: difference.removedClaims, dropped: [] };
  // Their edges are computed anew, so the other ends of these must be known as well.
  const links = await linksOfKeys(runner, keysOfEntitiesIn(first, plan, unsettled));
  await reader.read(links.flatMap(({ fromKey, toKey }) => [fromKey, toKey]));
  const change = await withFirsts(runner, reader.change());
  const whole = planEntities(change);
  const dropped = await edgesOf(runner, unsettledEntities(whole), idAfter(whole));
  return { change, plan: whole, refold: [...difference.removedClaims, ...links], dropped };
}

/** Where names are grouped in another way than before, the roles in them may be other roles. */
async function readRegroupedRoles(reader: KeyReader): Promise<void> {
  const { before, after, ties, crowds, entities } = reader.change();
  const stood = groupsInStore(before, entities);
  const names = regroupedNames(stood, groupsOf(after, ties, crowds)).filter(
    (key) => !key.startsWith('Role|'),
  );
  await reader.readRolesOf(names);
  const now = reader.change();
  const groups = groupsOf(now.after, now.ties, now.crowds);
  await reader.read([...now.after.values()].flatMap((key) => siblingRoles(key.id, key.ref, groups)));
}

/** The groups as they stand: keys of one entity. */
function groupsInStore(
  keys: ReadonlyMap<string, unknown>,
  entities: ReadonlyMap<string, string>,
): (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const key of [...keys.keys()].sort()) {
    const entity = entities.get(key);
    if (entity !== undefined) groups.set(entity, [...(groups.get(entity) ?? []), key]);
  }
  return [...groups.values()];
}

/** The keys that one role has under the other names of its organization. */
function siblingRoles(id: string, ref: string | null, groups: readonly (readonly string[])[]): string[] {
  const group = ref === null ? undefined : groups.find((keys) => keys.includes(ref));
  return ref === null || !group || group.length < 2
    ? []
    : group.map((name) => id.replace(`|${ref}`, () => `|${name}`));
}

/** Entities that end, and those from which a key moves away: none of their edges can be taken as it stands. */
function unsettledEntities(plan: EntityPlan): string[] {
  const left = plan.moved.map(({ from }) => from).filter((from) => from !== null);
  return [...new Set([...plan.removed, ...left])].sort();
}

function keysOfEntitiesIn(change: KeyChange, plan: EntityPlan, entities: readonly string[]): string[] {
  const some = new Set(entities);
  const stood = [...change.entities].filter(([, entity]) => some.has(entity)).map(([key]) => key);
  return [
    ...new Set([...stood, ...plan.moved.filter(({ from }) => from !== null).map(({ key }) => key)]),
  ].sort();
}

async function linksOfKeys(runner: Runner, ids: readonly string[]): Promise<Link[]> {
  const rows = [
    ...(await runner.run(write.claimsFromKeys, { ids })),
    ...(await runner.run(write.claimsToKeys, { ids })),
  ];
  return rows.flatMap(({ type, fromKey, toKey }) => {
    const known = RELATION_TYPES.find((name) => name === type);
    return known ? [{ type: known, fromKey, toKey }] : [];
  });
}

async function edgesOf(
  runner: Runner,
  entities: readonly string[],
  rename: (id: string) => string,
): Promise<readonly EdgeEnds[]> {
  const found = new Map<string, EdgeEnds>();
  for (const type of RELATION_TYPES) {
    for (const { from, to } of await runner.run(write.edgesAt[type], { ids: entities })) {
      found.set(`${from} ${type} ${to}`, { type, from: rename(from), to: rename(to) });
    }
  }
  return [...found.values()];
}

/** Between which entities edges run after the change. */
export function homesOf(change: KeyChange, plan: EntityPlan): Homes {
  const keys = new Map(plan.entities.map((planned) => [planned.entity.id, planned.keys] as const));
  const created = new Set(plan.entities.filter(({ was }) => was === null).map(({ entity }) => entity.id));
  const removed = new Set(plan.removed);
  const after = idAfter(plan);
  const stood = (key: string) => {
    const was = change.entities.get(key);
    return was === undefined || removed.has(was) ? undefined : after(was);
  };
  return {
    entityOf: (key) => plan.entityOf.get(key) ?? stood(key),
    keysOf: (entity) => keys.get(entity) ?? [],
    isNew: (entity) => created.has(entity),
  };
}
