/** What all profiles of one key say together, as counts: adding and taking away are exact, in any order. */
import type { Profile, TraitName } from '../../shared/model/graph.ts';
import type { Kind } from '../../shared/schema/index.ts';

export type Counts = Readonly<Record<string, number>>;

export interface KeyRecord {
  readonly id: string;
  readonly kind: Kind;
  /** The key without its context. */
  readonly nameKey: string;
  readonly ref: string | null;
  /** Profiles under this key. */
  readonly profiles: number;
  /** The smallest of their ids. */
  readonly first: string | null;
  readonly names: Counts;
  readonly aliases: Counts;
  readonly properties: Readonly<Record<string, Counts>>;
  /** What its articles say around it, by which it is told from others of its name. */
  readonly traits: Readonly<Partial<Record<TraitName, Counts>>>;
}

export function emptyKey(id: string, kind: Kind, ref: string | null, nameKey = id): KeyRecord {
  return {
    id,
    kind,
    nameKey,
    ref,
    profiles: 0,
    first: null,
    names: {},
    aliases: {},
    properties: {},
    traits: {},
  };
}

/** True where nothing stands on the key any more. */
export function isEmptyKey(key: KeyRecord): boolean {
  return key.profiles === 0;
}

/** Counts with one value added `by` times; what falls to nothing is gone. Keys stay sorted. */
export function count(counts: Counts, value: string, by: number): Counts {
  const next = new Map(Object.entries(counts));
  const sum = (next.get(value) ?? 0) + by;
  if (sum > 0) next.set(value, sum);
  else next.delete(value);
  return Object.fromEntries([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The key's record with a profile added (`by` 1) or taken away (`by` -1).
 * When the profile with the smallest id goes, `first` becomes null: only the store knows the next one.
 */
export function tally(key: KeyRecord, profile: Profile, by: 1 | -1): KeyRecord {
  const aliases = profile.forms.reduce((all, form) => count(all, form, by), key.aliases);
  const properties: Record<string, Counts> = { ...key.properties };
  const traits: Record<string, Counts> = { ...key.traits };
  for (const [name, value] of Object.entries(profile.properties)) {
    properties[name] = count(properties[name] ?? {}, value, by);
  }
  for (const [name, values] of Object.entries(profile.traits)) {
    traits[name] = values.reduce((all, value) => count(all, value, by), traits[name] ?? {});
  }
  return {
    ...key,
    profiles: key.profiles + by,
    first: firstAfter(key, profile, by),
    names: count(key.names, profile.name, by),
    aliases,
    properties: sorted(properties),
    traits: sorted(traits),
  };
}

function sorted(properties: Record<string, Counts>): Record<string, Counts> {
  const known = Object.entries(properties).filter(([, counts]) => Object.keys(counts).length > 0);
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function firstAfter(key: KeyRecord, profile: Profile, by: 1 | -1): string | null {
  if (by === 1) {
    const first = key.profiles === 0 ? null : key.first;
    if (key.profiles > 0 && first === null) return null;
    return first === null || profile.id < first ? profile.id : first;
  }
  return key.first === profile.id ? null : key.first;
}
