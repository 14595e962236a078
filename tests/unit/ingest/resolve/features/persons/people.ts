/** Records of persons for tests. */
import { PERSON_FEATURES } from '../../../../../../ingest/resolve/features/persons/index.ts';
import { personKey } from '../../../../../../ingest/resolve/keys.ts';
import { emptyKey, type KeyRecord } from '../../../../../../ingest/resolve/tally.ts';
import type { TraitName } from '../../../../../../shared/model/graph.ts';

type Traits = Partial<Record<TraitName, readonly string[] | Readonly<Record<string, number>>>>;

/** A person of one article who is called `name`; traits as counts, or as values that are told once. */
export function person(name: string, traits: Traits = {}, aliases: readonly string[] = []): KeyRecord {
  const counted = Object.entries(traits).map(([trait, values]) => [
    trait,
    Array.isArray(values) ? Object.fromEntries(values.map((value) => [value, 1])) : values,
  ]);
  return {
    ...emptyKey(personKey(name), 'Person', null),
    profiles: 1,
    first: `p-${name}`,
    names: { [name]: 1 },
    aliases: Object.fromEntries(aliases.map((alias) => [alias, 1])),
    traits: Object.fromEntries(counted),
  };
}

/** What the features say of two persons: scores by feature, without the part of the name that all have. */
export function said(a: KeyRecord, b: KeyRecord): Record<string, number> {
  const verdicts = PERSON_FEATURES.map(({ name, compare }) => [
    name.replace('person-', ''),
    compare(a, b)?.score,
  ]);
  return Object.fromEntries(verdicts.filter(([, score]) => score !== undefined));
}

/** What one feature says, in words; null where it says nothing. */
export function reason(feature: string, a: KeyRecord, b: KeyRecord): string | null {
  const found = PERSON_FEATURES.find(({ name }) => name === `person-${feature}`);
  return found?.compare(a, b)?.reason ?? null;
}

/** The names of the features that say something. */
export function speaking(a: KeyRecord, b: KeyRecord): string[] {
  return Object.keys(said(a, b)).sort();
}
