/** The entity that a group of keys is: its name, aliases and properties by the count of articles that say so. */

import { compareText } from '../../shared/compare.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Entity } from '../../shared/model/graph.ts';
import { calledOf, ranked } from './called.ts';
import { type Counts, count, type KeyRecord } from './tally.ts';

/** Aliases that are kept of one entity: the most used ones. */
const MAX_ALIASES = 30;

/** An entity with the number of profiles that it is made of. */
export interface ResolvedEntity extends Entity {
  readonly profiles: number;
}

/** What a person decided that an entity is called, or has for a property. */
export type Pin = { readonly id: string; readonly at: string } & (
  | { readonly name: string }
  | { readonly property: string; readonly value: string }
);

/** By key. */
export type Pins = ReadonlyMap<string, readonly Pin[]>;

export const NO_PINS: Pins = new Map();

/**
 * @param keys the records of one group, each with its `first` known
 * @param pins what people decided of keys; of two names, or two values of one property, the one decided later counts
 */
export function entityOf(keys: readonly KeyRecord[], pins: Pins = NO_PINS): ResolvedEntity {
  const [one] = keys;
  const firsts = keys.map((key) => key.first).filter((first) => first !== null);
  const [id] = firsts.sort();
  if (!one || !id)
    throw new DramatisError('INTERNAL', 'An entity without profiles cannot be', { where: one?.id ?? '' });
  const names = merged(keys.map((key) => key.names));
  const pinned = keys.flatMap((key) => pins.get(key.id) ?? []).sort(byTime);
  const name = pinned.flatMap((pin) => ('name' in pin ? [pin.name] : [])).at(-1) ?? calledOf(one.kind, names);
  const properties = pinned.flatMap((pin) => ('name' in pin ? [] : [[pin.property, pin.value] as const]));
  const aliases = merged([names, ...keys.map((key) => key.aliases)]);
  return {
    id,
    kind: one.kind,
    name,
    aliases: ranked(aliases)
      .filter((alias) => alias !== name)
      .slice(0, MAX_ALIASES)
      .sort(),
    properties: { ...propertiesOf(keys), ...Object.fromEntries(properties) },
    profiles: keys.reduce((sum, key) => sum + key.profiles, 0),
  };
}

/** Earlier ones first, ties by id. */
function byTime(a: Pin, b: Pin): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

function merged(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => Object.entries(counts).reduce((next, [value, n]) => count(next, value, n), sum),
    {} as Counts,
  );
}

function propertiesOf(keys: readonly KeyRecord[]): Record<string, string> {
  const names = [...new Set(keys.flatMap((key) => Object.keys(key.properties)))].sort();
  return Object.fromEntries(
    names.map((name) => [name, ranked(merged(keys.map((key) => key.properties[name] ?? {})))[0] ?? '']),
  );
}
