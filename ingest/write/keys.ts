/** The keys that a change touches: counted anew, and read with all that their groups depend on. */
import type { Profile } from '../../shared/model/graph.ts';
import type { Runner } from '../../shared/store/engine.ts';
import {
  entitiesOfKeys,
  firstProfiles,
  keysByRef,
  keysOfEntities,
} from '../../shared/store/statements/write.ts';
import type { Ties } from '../resolve/clusters.ts';
import type { Pins } from '../resolve/entity.ts';
import { areLinked, type Pair, scoreOf } from '../resolve/pairs.ts';
import { mayBeOne } from '../resolve/score.ts';
import { emptyKey, isEmptyKey, type KeyRecord, tally } from '../resolve/tally.ts';
import type { Difference } from './difference.ts';
import { KeyIndex, type Version } from './key-index.ts';
import { TieReader } from './ties.ts';

/** Keys before and after a change. `entities` tells which entity a key belonged to before. */
export interface KeyChange {
  readonly before: ReadonlyMap<string, KeyRecord>;
  readonly after: ReadonlyMap<string, KeyRecord>;
  readonly entities: ReadonlyMap<string, string>;
  readonly ties: Ties;
  readonly pins: Pins;
  /** Blocks of surnames that too many bear, after the change. */
  readonly crowds: ReadonlySet<string>;
  /** Pairs that are one or may be one, after the change, with at least one of the keys. */
  readonly compared: readonly Pair[];
}

/**
 * A growing set of keys; grows until nothing that their groups depend on is missing: whoever hangs together with one
 * of them, before the change or after it, the keys that share its entity, and what a role refers to.
 */
export class KeyReader {
  readonly entities = new Map<string, string>();
  readonly #runner: Runner;
  readonly #index: KeyIndex;
  readonly #ties: TieReader;
  readonly #asked = new Set<string>();
  readonly #wholeEntities = new Set<string>();
  readonly #compared = new Map<string, Pair>();

  private constructor(runner: Runner, index: KeyIndex, ties: TieReader) {
    this.#runner = runner;
    this.#index = index;
    this.#ties = ties;
  }

  /** A reader of the keys that a difference changes. */
  static async of(runner: Runner, difference: Difference): Promise<KeyReader> {
    const index = new KeyIndex(runner);
    await index.load(touchedKeys(difference));
    index.change(countedKeys(index.before, difference));
    return new KeyReader(runner, index, new TieReader(runner));
  }

  /** Reads these keys with all that they depend on. */
  async read(ids: Iterable<string>): Promise<void> {
    let next = this.#unknown(ids);
    while (next.length > 0) {
      for (const id of next) this.#asked.add(id);
      await this.#index.load(next);
      const siblings = await this.#readEntities(next);
      const tied = await this.#ties.read(next);
      const linked = await this.#linkedWith(next);
      next = this.#unknown([...next.flatMap((id) => this.#refOf(id)), ...siblings, ...tied, ...linked]);
    }
  }

  /** Reads the roles that refer to these keys. */
  async readRolesOf(refs: readonly string[]): Promise<void> {
    if (refs.length === 0) return;
    const rows = await this.#runner.run(keysByRef, { ids: [...refs].sort() });
    await this.read(rows.map(({ id }) => id));
  }

  /** All keys read so far. */
  change(): KeyChange {
    const ids = [...this.#asked].sort();
    const of = (version: Version) =>
      new Map(
        ids.flatMap((id) => {
          const record = this.#index.record(id, version);
          return record ? [[id, record] as const] : [];
        }),
      );
    return {
      before: of('before'),
      after: of('after'),
      entities: new Map(this.entities),
      ties: this.#ties.ties(),
      pins: this.#ties.pins(),
      crowds: this.#index.crowds(),
      compared: [...this.#compared.values()],
    };
  }

  #unknown(ids: Iterable<string>): string[] {
    return [...new Set(ids)].filter((id) => !this.#asked.has(id)).sort();
  }

  #refOf(id: string): string[] {
    const ref = (this.#index.record(id, 'after') ?? this.#index.record(id, 'before'))?.ref;
    return ref ? [ref] : [];
  }

  /** Notes the entities of these keys; returns all keys of the entities that are new here. */
  async #readEntities(keys: readonly string[]): Promise<string[]> {
    const found = await this.#runner.run(entitiesOfKeys, { ids: keys });
    const entities = [...new Set(found.map(({ entity }) => entity))]
      .filter((id) => !this.#wholeEntities.has(id))
      .sort();
    if (entities.length === 0) return [];
    const rows = await this.#runner.run(keysOfEntities, { ids: entities });
    for (const id of entities) this.#wholeEntities.add(id);
    for (const { id, entity } of rows) this.entities.set(id, entity);
    return this.#index.keep(rows);
  }

  /** Whoever hangs together with one of these keys, before the change or after it. */
  async #linkedWith(ids: readonly string[]): Promise<string[]> {
    await this.#index.loadBlocks(ids);
    const met = (version: Version) =>
      ids.flatMap((id) => this.#index.meetings(id, version)).filter(([a, b]) => mayBeOne(a, b));
    const after = met('after');
    for (const [a, b] of after) {
      if (scoreOf(a, b).verdict === 'different') continue;
      const pair: Pair = a.id < b.id ? [a, b] : [b, a];
      this.#compared.set(`${pair[0].id}\n${pair[1].id}`, pair);
    }
    const linked = [...met('before'), ...after].filter(([a, b]) => areLinked(a, b));
    return [...linked.map(([, other]) => other.id), ...ids.flatMap((id) => this.#index.unsettled(id))];
  }
}

/** Ids of all keys that profiles of the difference stand on. */
function touchedKeys({ addedProfiles, removedProfiles }: Difference): string[] {
  return [...new Set([...addedProfiles, ...removedProfiles].map(({ key }) => key))].sort();
}

/** Ids of all keys that these profiles name. */
export function keysOfProfiles(profiles: readonly Profile[]): Set<string> {
  return new Set(profiles.flatMap((p) => [p.key, ...(p.ref === null ? [] : [p.ref])]));
}

/** The touched records with the difference counted in. `first` is null where only the store knows it. */
function countedKeys(before: ReadonlyMap<string, KeyRecord>, difference: Difference): Map<string, KeyRecord> {
  const after = new Map<string, KeyRecord>();
  const change = (profile: Profile, by: 1 | -1): void => {
    const { key: id, kind, ref, nameKey } = profile;
    const key = after.get(id) ?? before.get(id) ?? emptyKey(id, kind, ref, nameKey);
    after.set(id, tally(key, profile, by));
  };
  for (const profile of difference.addedProfiles) change(profile, 1);
  for (const profile of difference.removedProfiles) change(profile, -1);
  return after;
}

/** Asks the store for the first profile of the keys that lost theirs. Profiles must be written already. */
export async function withFirsts(runner: Runner, change: KeyChange): Promise<KeyChange> {
  const ids = [...change.after.values()]
    .filter((key) => key.profiles > 0 && key.first === null)
    .map((key) => key.id);
  if (ids.length === 0) return change;
  const after = new Map(change.after);
  for (const { key, first } of await runner.run(firstProfiles, { ids: ids.sort() })) {
    const record = after.get(key);
    if (record) after.set(key, { ...record, first });
  }
  return { ...change, after };
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
