/** The entity that a group of keys is: its name, aliases and properties by the count of articles that say so. */

import { DramatisError } from '../../shared/errors.ts';
import type { Entity } from '../../shared/model/graph.ts';
import { type Counts, count, type KeyRecord } from './tally.ts';

/** Aliases that are kept of one entity: the most used ones. */
const MAX_ALIASES = 30;

/** An entity with the number of profiles that it is made of. */
export interface ResolvedEntity extends Entity {
  readonly profiles: number;
}

/** What people decided that an entity with this key is called, and has for properties; `at` is when it was named. */
export type Pins = ReadonlyMap<
  string,
  { readonly name?: string; readonly properties: Readonly<Record<string, string>>; readonly at: string }
>;

export const NO_PINS: Pins = new Map();

/**
 * @param keys the records of one group, each with its `first` known
 * @param pins what people decided of keys; of two names the one decided later counts
 */
export function entityOf(keys: readonly KeyRecord[], pins: Pins = NO_PINS): ResolvedEntity {
  const [one] = keys;
  const firsts = keys.map((key) => key.first).filter((first) => first !== null);
  const [id] = firsts.sort();
  if (!one || !id)
    throw new DramatisError('INTERNAL', 'An entity without profiles cannot be', { where: one?.id ?? '' });
  const names = merged(keys.map((key) => key.names));
  const pinned = keys.flatMap((key) => pins.get(key.id) ?? []).sort((a, b) => (a.at < b.at ? -1 : 1));
  const name = pinned.findLast((pin) => pin.name !== undefined)?.name ?? bestName(names);
  const aliases = merged([names, ...keys.map((key) => key.aliases)]);
  return {
    id,
    kind: one.kind,
    name,
    aliases: ranked(aliases)
      .filter((alias) => alias !== name)
      .slice(0, MAX_ALIASES)
      .sort(),
    properties: { ...propertiesOf(keys), ...Object.assign({}, ...pinned.map((pin) => pin.properties)) },
    profiles: keys.reduce((sum, key) => sum + key.profiles, 0),
  };
}

function merged(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => Object.entries(counts).reduce((next, [value, n]) => count(next, value, n), sum),
    {} as Counts,
  );
}

/** Most used first; ties in order of code points. */
function ranked(counts: Counts): string[] {
  return Object.entries(counts)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value);
}

/** The fullest name first (an acronym gives way to what it stands for), then the most used. */
function bestName(names: Counts): string {
  const words = (name: string) => name.split(' ').length;
  const most = Math.max(...Object.keys(names).map(words));
  const full = Object.fromEntries(Object.entries(names).filter(([name]) => most === 1 || words(name) > 1));
  return ranked(full)[0] ?? '';
}

function propertiesOf(keys: readonly KeyRecord[]): Record<string, string> {
  const names = [...new Set(keys.flatMap((key) => Object.keys(key.properties)))].sort();
  return Object.fromEntries(
    names.map((name) => [name, ranked(merged(keys.map((key) => key.properties[name] ?? {})))[0] ?? '']),
  );
}
