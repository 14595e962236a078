/** Records of keys by id and by block, as they stand in the store and as a change makes them. */
import type { Runner } from '../../shared/store/engine.ts';
import { type KeyRow, keysById, keysInBlock, keysInCrowd } from '../../shared/store/statements/write.ts';
import { blocksOf, CROWD } from '../resolve/blocks.ts';
import { mayMeet, type Pair } from '../resolve/pairs.ts';
import type { KeyRecord } from '../resolve/tally.ts';

/** The keys as they stand before a change, or as they will stand after it. */
export type Version = 'before' | 'after';

export class KeyIndex {
  /** What is known of the store. */
  readonly before = new Map<string, KeyRecord>();
  readonly #changed = new Map<string, KeyRecord>();
  readonly #changedIn = new Map<string, KeyRecord[]>();
  readonly #members = new Map<string, readonly string[]>();
  readonly #asked = new Set<string>();
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** The records that the change leaves; told once, before blocks are looked into. */
  change(records: ReadonlyMap<string, KeyRecord>): void {
    for (const record of records.values()) {
      this.#changed.set(record.id, record);
      for (const block of blocksOf(record).standsIn)
        this.#changedIn.set(block, [...(this.#changedIn.get(block) ?? []), record]);
    }
  }

  /** Null where there is none. */
  record(id: string, version: Version): KeyRecord | null {
    const changed = version === 'after' ? this.#changed.get(id) : undefined;
    return changed ?? this.before.get(id) ?? null;
  }

  async load(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#asked.has(id)).sort();
    if (unknown.length === 0) return;
    for (const id of unknown) this.#asked.add(id);
    this.keep(await this.#runner.run(keysById, { ids: unknown }));
  }

  /** Notes rows of the store; returns their ids. */
  keep(rows: readonly KeyRow[]): string[] {
    return rows.map(({ id, json }) => {
      this.#asked.add(id);
      if (!this.before.has(id)) this.before.set(id, JSON.parse(json));
      return id;
    });
  }

  /** Reads the blocks that these keys look into, before the change or after it. */
  async loadBlocks(ids: readonly string[]): Promise<void> {
    const versions = ids.flatMap((id) => [this.record(id, 'before'), this.record(id, 'after')]);
    const blocks = versions.filter((record) => record !== null).map((record) => blocksOf(record));
    const places = [...new Set(blocks.flatMap(({ looksIn }) => looksIn))].filter(
      (b) => !this.#members.has(b),
    );
    await this.#loadPlaces(places.sort());
    const bare = places.flatMap((block) =>
      this.members(block, 'after').concat(this.members(block, 'before')),
    );
    const crowds = [...blocks, ...bare.map((record) => blocksOf(record))].map(({ crowd }) => crowd);
    for (const crowd of [...new Set(crowds)].filter((block) => block !== null).sort())
      if (!this.#members.has(crowd)) await this.#loadCrowd(crowd);
  }

  /** The keys that stand in a block which was loaded; of a crowd none. */
  members(block: string, version: Version): KeyRecord[] {
    const stored = (this.#members.get(block) ?? []).flatMap((id) => this.before.get(id) ?? []);
    if (version === 'before') return stored;
    return [...stored.filter(({ id }) => !this.#changed.has(id)), ...(this.#changedIn.get(block) ?? [])];
  }

  /** A key with everybody whom it meets in the blocks that were loaded. */
  meetings(id: string, version: Version): Pair[] {
    const record = this.record(id, version);
    if (!record || record.profiles === 0) return [];
    const { looksIn, crowd } = blocksOf(record);
    return [...looksIn, ...(crowd === null ? [] : [crowd])]
      .flatMap((block) => this.members(block, version))
      .filter((other) => mayMeet(record, other, (block) => this.isCrowd(block, version)))
      .map((other): Pair => [record, other]);
  }

  /** Bare surnames near a key that a crowd bears since the change, or no longer: whose they are is told anew. */
  unsettled(id: string): string[] {
    const records = (['before', 'after'] as const).map((version) => this.record(id, version));
    const places = records.flatMap((record) => (record ? blocksOf(record).looksIn : []));
    const near = places.flatMap((block) => [
      ...this.members(block, 'before'),
      ...this.members(block, 'after'),
    ]);
    return near
      .filter((other) => {
        const { crowd } = blocksOf(other);
        return crowd !== null && this.isCrowd(crowd, 'before') !== this.isCrowd(crowd, 'after');
      })
      .map((other) => other.id);
  }

  isCrowd(block: string, version: Version): boolean {
    return this.members(block, version).length > CROWD;
  }

  /** Blocks that are crowded after the change, of those that were looked into. */
  crowds(): ReadonlySet<string> {
    return new Set([...this.#members.keys()].filter((block) => this.isCrowd(block, 'after')));
  }

  async #loadPlaces(blocks: readonly string[]): Promise<void> {
    if (blocks.length === 0) return;
    const members = new Map<string, Set<string>>(blocks.map((block) => [block, new Set()]));
    for (const statement of keysInBlock) {
      for (const row of await this.#runner.run(statement, { ids: blocks })) {
        members.get(row.block)?.add(row.id);
        this.keep([row]);
      }
    }
    for (const [block, ids] of members) this.#members.set(block, [...ids].sort());
  }

  /** As many as tell that it is a crowd, whatever the change takes away. */
  async #loadCrowd(block: string): Promise<void> {
    const limit = CROWD + 1 + this.#changed.size;
    const found = new Set<string>();
    for (const statement of keysInCrowd) {
      const rows = await this.#runner.run(statement, { block, limit });
      for (const id of this.keep(rows)) found.add(id);
    }
    this.#members.set(block, [...found].sort());
  }
}
