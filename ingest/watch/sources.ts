/** Watched sources in the store. */
import type { Engine } from '../../shared/store/engine.ts';
import { saveWatched, watchedById, watchedSources } from '../../shared/store/statements/queue.ts';
import { newSource, type PageRecord, type SourceRecord } from './records.ts';

/** What became of pages of a source, to be added to its counts. */
export type Counts = SourceRecord['counts'];

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

  async save(sources: readonly SourceRecord[]): Promise<void> {
    const rows = sources.map((source) => ({ id: source.id, json: JSON.stringify(source) }));
    if (rows.length > 0) await this.#engine.transact((tx) => tx.run(saveWatched, { rows }));
  }

  /** Changes a source as it stands by now; null where it is not watched any more. */
  change(id: string, change: (source: SourceRecord) => SourceRecord): Promise<SourceRecord | null> {
    return this.#engine.transact(async (tx) => {
      const [row] = await tx.run(watchedById, { ids: [id] });
      if (!row) return null;
      const source = parsed(row.json);
      const next = change(source);
      if (next !== source) await tx.run(saveWatched, { rows: [{ id, json: JSON.stringify(next) }] });
      return next;
    });
  }

  /** Adds to the counts of sources. */
  async count(counts: ReadonlyMap<string, Counts>): Promise<void> {
    for (const [id, by] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await this.change(id, (source) => ({ ...source, counts: plus(source.counts, by) }));
    }
  }
}

export const NO_COUNTS: Counts = { added: 0, changed: 0, failed: 0, gone: 0 };

export function plus(a: Counts, b: Counts): Counts {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    failed: a.failed + b.failed,
    gone: a.gone + b.gone,
  };
}

/** What a look at a page counts as. */
export function countOf(page: PageRecord, before: PageRecord, outcome: string | null): Counts {
  return {
    added: outcome === 'added' ? 1 : 0,
    changed: outcome === 'updated' ? 1 : 0,
    failed: page.state === 'failed' ? 1 : 0,
    gone: page.state === 'gone' && before.gone === null ? 1 : 0,
  };
}

function parsed(json: string): SourceRecord {
  const told: Partial<SourceRecord> = JSON.parse(json);
  return { ...newSource(told.address ?? '', told.kind ?? 'unknown', told.every ?? 0, ''), ...told };
}
