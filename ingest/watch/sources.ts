/** Watched sources in the store. */
import type { Engine, Runner } from '../../shared/store/engine.ts';
import { saveWatched, watchedById, watchedSources } from '../../shared/store/statements/queue.ts';
import { type Counts, plus } from './counts.ts';
import { newSource, type SourceRecord } from './records.ts';

export class Sources {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async all(): Promise<SourceRecord[]> {
    return (await this.#engine.run(watchedSources, {})).map(({ json }) => parsed(json));
  }

  async get(id: string): Promise<SourceRecord | null> {
    const [row] = await this.#engine.run(watchedById, { ids: [id] });
    return row ? parsed(row.json) : null;
  }

  /** Keeps a source that is new; of one that stands by now only this is changed. @returns the source as it is kept */
  add(source: SourceRecord, change: (stands: SourceRecord) => SourceRecord): Promise<SourceRecord> {
    return this.#engine.transact(async (tx) => {
      const standing = await changeWithin(tx, source.id, change);
      if (!standing) await save(tx, source);
      return standing ?? source;
    });
  }

  /** Changes a source as it stands by now; null where it is not watched any more. */
  change(id: string, change: (source: SourceRecord) => SourceRecord): Promise<SourceRecord | null> {
    return this.#engine.transact((tx) => changeWithin(tx, id, change));
  }
}

/** Adds to the counts of sources, in the transaction that also writes what is counted. */
export async function addCounts(tx: Runner, counts: ReadonlyMap<string, Counts>): Promise<void> {
  for (const [id, by] of counts) {
    await changeWithin(tx, id, (source) => ({ ...source, counts: plus(source.counts, by) }));
  }
}

async function changeWithin(
  tx: Runner,
  id: string,
  change: (source: SourceRecord) => SourceRecord,
): Promise<SourceRecord | null> {
  const [row] = await tx.run(watchedById, { ids: [id] });
  if (!row) return null;
  const source = parsed(row.json);
  const next = change(source);
  if (next !== source) await save(tx, next);
  return next;
}

async function save(tx: Runner, source: SourceRecord): Promise<void> {
  await tx.run(saveWatched, { rows: [{ id: source.id, json: JSON.stringify(source) }] });
}

function parsed(json: string): SourceRecord {
  const told: Partial<SourceRecord> = JSON.parse(json);
  return { ...newSource(told.address ?? '', told.kind ?? 'unknown', told.every ?? 0, ''), ...told };
}
