/** Which entities come, stay, change their id, and go. Pure. */
import { type Group, groupNames, groupRoles, NO_TIES, type Ties } from '../resolve/clusters.ts';
import { entityOf, type ResolvedEntity } from '../resolve/entity.ts';
import type { KeyRecord } from '../resolve/tally.ts';
import type { KeyChange } from './keys.ts';

/** One entity as it should be. `was` is the id under which it stands now; null where it is new. */
export interface PlannedEntity {
  readonly was: string | null;
  readonly entity: ResolvedEntity;
  readonly keys: Group;
}

export interface MovedKey {
  readonly key: string;
  readonly from: string | null;
  readonly to: string;
}

export interface EntityPlan {
  readonly entities: readonly PlannedEntity[];
  /** Ids of entities that nothing stands on any more. */
  readonly removed: readonly string[];
  /** Keys that belong to another entity than before, new keys included. */
  readonly moved: readonly MovedKey[];
  /** Entity of every key after the change. */
  readonly entityOf: ReadonlyMap<string, string>;
}

/** All groups of these keys, in the strata of the resolver. */
export function groupsOf(
  keys: ReadonlyMap<string, KeyRecord>,
  ties: Ties = NO_TIES,
  crowds: ReadonlySet<string> = new Set(),
): Group[] {
  const sorted = [...keys.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ofKind = (kind: KeyRecord['kind']) => sorted.filter((key) => key.kind === kind);
  const names = [
    ...groupNames(ofKind('Person'), ties, crowds),
    ...groupNames(ofKind('Organization'), ties, crowds),
  ];
  const home = new Map(names.flatMap((group) => group.map((key) => [key, group[0] ?? key] as const)));
  const roles = groupRoles(ofKind('Role'), (ref) => home.get(ref) ?? ref, ties);
  return [...names, ...roles, ...groupNames(ofKind('Event'), ties, crowds)];
}

/** The names whose group is another than before: roles that refer to them may be other roles now. */
export function regroupedNames(before: readonly Group[], after: readonly Group[]): string[] {
  const same = new Set(before.map((group) => group.join('\n')));
  const stay = new Set(after.filter((group) => same.has(group.join('\n'))).flat());
  return [...new Set([...before, ...after].flat())].filter((key) => !stay.has(key)).sort();
}

/**
 * An entity's node goes to the group that holds the smallest of its keys; a group that is given several keeps the
 * one with the smallest id. So as little as possible moves, and the same every time.
 */
export function planEntities(change: KeyChange): EntityPlan {
  const groups = groupsOf(change.after, change.ties, change.crowds);
  const granted = grantEntities(groups, change.entities);
  const entities = groups.map((keys): PlannedEntity => {
    const records = keys.map((key) => change.after.get(key)).filter((record) => record !== undefined);
    const [was] = (granted.get(keys) ?? []).sort();
    return { was: was ?? null, entity: entityOf(records, change.pins), keys };
  });
  const kept = new Set(entities.map((planned) => planned.was));
  const removed = [...new Set(change.entities.values())].filter((id) => !kept.has(id)).sort();
  const moved = entities.flatMap((planned) =>
    planned.keys
      .map((key) => ({ key, from: change.entities.get(key) ?? null, to: planned.entity.id }))
      .filter(({ from }) => from === null || from !== planned.was),
  );
  const home = new Map(entities.flatMap(({ keys, entity }) => keys.map((key) => [key, entity.id] as const)));
  return { entities, removed, moved, entityOf: home };
}

function grantEntities(
  groups: readonly Group[],
  entities: ReadonlyMap<string, string>,
): Map<Group, string[]> {
  const best = new Map<string, { key: string; group: Group }>();
  for (const group of groups) {
    for (const key of group) {
      const entity = entities.get(key);
      const rival = entity === undefined ? undefined : best.get(entity);
      if (entity !== undefined && (!rival || key < rival.key)) best.set(entity, { key, group });
    }
  }
  const granted = new Map<Group, string[]>();
  for (const [entity, { group }] of best) granted.set(group, [...(granted.get(group) ?? []), entity]);
  return granted;
}
