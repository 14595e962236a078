/** Which keys are one entity: a pure function of the keys, in strata, so that nothing is circular. */
import type { KeyRecord } from './tally.ts';

/** Keys that are one entity, sorted. */
export type Group = readonly string[];

/**
 * First stratum, persons and organizations: each key for itself, but an acronym belongs to the organization that
 * explains it, as long as a single one does. An acronym with two expansions belongs to neither.
 */
export function groupNames(keys: readonly KeyRecord[]): Group[] {
  const known = new Map(keys.map((key) => [key.id, key]));
  const groups = new Map<string, string[]>();
  for (const key of [...keys].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (key.profiles === 0) continue;
    const home = expansionOf(key, known) ?? key.id;
    groups.set(home, [...(groups.get(home) ?? []), key.id]);
  }
  return [...groups.values()];
}

function expansionOf(key: KeyRecord, known: ReadonlyMap<string, KeyRecord>): string | null {
  const expansions = Object.keys(key.linkedFrom);
  const only = expansions.length === 1 ? expansions[0] : undefined;
  // A name that is itself explained elsewhere is no expansion: chains would join what nobody said is one.
  const home = only === undefined ? undefined : known.get(only);
  return home && Object.keys(home.linkedFrom).length === 0 ? home.id : null;
}

/**
 * Second stratum, roles: one title is one role wherever its organization (or holder) is the same entity.
 * @param groupOf the group of a person's or organization's key, as any text that stands for it
 */
export function groupRoles(keys: readonly KeyRecord[], groupOf: (ref: string) => string): Group[] {
  const groups = new Map<string, string[]>();
  for (const key of [...keys].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (key.profiles === 0) continue;
    const home = `${titleOf(key)}|${groupOf(key.ref ?? key.id)}`;
    groups.set(home, [...(groups.get(home) ?? []), key.id]);
  }
  return [...groups.values()];
}

/** The key without its organization or holder. */
export function titleOf(role: KeyRecord): string {
  return role.ref === null ? role.id : role.id.replace(`|${role.ref}`, '');
}

/** Third stratum, events: a key is an event. */
export function groupEvents(keys: readonly KeyRecord[]): Group[] {
  return keys
    .filter((key) => key.profiles > 0)
    .map((key) => [key.id])
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
