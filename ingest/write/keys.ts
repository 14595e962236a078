/** The keys that a change touches: read with all that their groups depend on, and counted anew. */
import type { Profile } from '../../shared/model/graph.ts';
import type { Runner } from '../../shared/store/engine.ts';
import {
  entitiesOfKeys,
  firstProfiles,
  type KeyRow,
  keysById,
  keysByRef,
  keysOfEntities,
} from '../../shared/store/statements/write.ts';
import { emptyKey, isEmptyKey, type KeyRecord, tally, tallyLink } from '../resolve/tally.ts';
import type { Difference } from './difference.ts';

/** Keys before and after a change. `entities` tells which entity a key belonged to before. */
export interface KeyChange {
  readonly before: ReadonlyMap<string, KeyRecord>;
  readonly after: ReadonlyMap<string, KeyRecord>;
  readonly entities: ReadonlyMap<string, string>;
}

/** A growing set of keys read from the store; grows until nothing that its groups depend on is missing. */
export class KeyReader {
  readonly records = new Map<string, KeyRecord>();
  readonly entities = new Map<string, string>();
  readonly #runner: Runner;
  readonly #asked = new Set<string>();
  readonly #wholeEntities = new Set<string>();

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /**
   * Reads these keys, the other keys of their entities, every name that explains or is explained by one, and what
   * a role refers to.
   */
  async read(ids: Iterable<string>): Promise<void> {
    let next = this.#unknown(ids);
    while (next.length > 0) {
      for (const id of next) this.#asked.add(id);
      const rows = this.#keep(await this.#runner.run(keysById, { ids: next }));
      rows.push(...(await this.#readEntities(next)));
      next = this.#unknown(rows.flatMap(dependencies));
    }
  }

  /** Reads the roles that refer to these keys. */
  async readRolesOf(refs: readonly string[]): Promise<void> {
    if (refs.length === 0) return;
    const rows = await this.#runner.run(keysByRef, { ids: [...refs].sort() });
    await this.read(rows.map(({ id }) => id));
  }

  #unknown(ids: Iterable<string>): string[] {
    return [...new Set(ids)].filter((id) => !this.#asked.has(id) && !this.records.has(id)).sort();
  }

  /** Notes the entities of these keys; returns the records of all keys of the entities that are new here. */
  async #readEntities(keys: readonly string[]): Promise<KeyRecord[]> {
    const found = await this.#runner.run(entitiesOfKeys, { ids: keys });
    const entities = [...new Set(found.map(({ entity }) => entity))]
      .filter((id) => !this.#wholeEntities.has(id))
      .sort();
    if (entities.length === 0) return [];
    const rows = await this.#runner.run(keysOfEntities, { ids: entities });
    for (const id of entities) this.#wholeEntities.add(id);
    for (const { id, entity } of rows) this.entities.set(id, entity);
    return this.#keep(rows);
  }

  #keep(rows: readonly KeyRow[]): KeyRecord[] {
    return rows.map(({ id, json }) => {
      const record: KeyRecord = JSON.parse(json);
      this.records.set(id, record);
      return record;
    });
  }
}

/** Keys without which the group of this one is not known. */
function dependencies({ links, linkedFrom, ref }: KeyRecord): string[] {
  return [...Object.keys(links), ...Object.keys(linkedFrom), ...(ref === null ? [] : [ref])];
}

/** Ids of all keys that these profiles name. */
export function keysOfProfiles(profiles: readonly Profile[]): Set<string> {
  return new Set(profiles.flatMap((p) => [p.key, ...p.links, ...(p.ref === null ? [] : [p.ref])]));
}

/** The records with the difference counted in. `first` is null where only the store knows it. */
export function countedKeys(
  before: ReadonlyMap<string, KeyRecord>,
  difference: Difference,
): Map<string, KeyRecord> {
  const after = new Map(before);
  const change = (profile: Profile, by: 1 | -1): void => {
    const key = after.get(profile.key) ?? emptyKey(profile.key, profile.kind, profile.ref);
    after.set(profile.key, tally(key, profile, by));
    for (const link of profile.links) {
      const linked = after.get(link) ?? emptyKey(link, profile.kind, null);
      after.set(link, tallyLink(linked, profile.key, by));
    }
  };
  for (const profile of difference.addedProfiles) change(profile, 1);
  for (const profile of difference.removedProfiles) change(profile, -1);
  return after;
}

/** Asks the store for the first profile of the keys that lost theirs. Profiles must be written already. */
export async function withFirsts(runner: Runner, keys: Map<string, KeyRecord>): Promise<void> {
  const ids = [...keys.values()].filter((key) => key.profiles > 0 && key.first === null).map((key) => key.id);
  if (ids.length === 0) return;
  for (const { key, first } of await runner.run(firstProfiles, { ids: ids.sort() })) {
    const record = keys.get(key);
    if (record) keys.set(key, { ...record, first });
  }
}

/** Keys that differ from before: to be saved, or deleted where nothing stands on them any more. */
export function changedKeys(change: KeyChange): { save: KeyRecord[]; remove: string[] } {
  const changed = [...change.after.values()].filter((key) => {
    const was = change.before.get(key.id);
    return !was || JSON.stringify(was) !== JSON.stringify(key);
  });
  return {
    save: changed.filter((key) => !isEmptyKey(key)),
    remove: changed.filter((key) => isEmptyKey(key) && change.before.has(key.id)).map((key) => key.id),
  };
}
