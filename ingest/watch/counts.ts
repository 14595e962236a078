/** What came of a source, as numbers: pure. `failed` and `gone` are what fails and what is gone by now. */
import type { IngestEvent } from '../../shared/contract/index.ts';
import type { PageRecord, SourceRecord } from './records.ts';

export type Counts = SourceRecord['counts'];

/** A page as it was and as it is to be; null where there is none. */
export interface PageChange {
  readonly before: PageRecord | null;
  readonly page: PageRecord | null;
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

/** What changes of pages add to the counts of their sources; what somebody named counts for none. */
export function countsOfPages(changes: readonly PageChange[]): Map<string, Counts> {
  return summed(
    changes.map(({ before, page }) => {
      const failed = isFailed(page) - isFailed(before);
      const gone = isGone(page) - isGone(before);
      return [page?.source ?? before?.source ?? '', { ...NO_COUNTS, failed, gone }];
    }),
  );
}

/** What became of articles, added up. @param sourceOf the source of an article by its id; empty where it has none */
export function countsOfEvents(
  events: readonly IngestEvent[],
  sourceOf: (article: string) => string,
): Map<string, Counts> {
  return summed(
    events.map(({ id, outcome }) => {
      const [added, changed] = [outcome === 'added' ? 1 : 0, outcome === 'updated' ? 1 : 0];
      return [sourceOf(id), { ...NO_COUNTS, added, changed }];
    }),
  );
}

/** In order of the sources; those of which nothing changed are left out. */
function summed(parts: readonly (readonly [source: string, counts: Counts])[]): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const [source, counts] of parts) sums.set(source, plus(sums.get(source) ?? NO_COUNTS, counts));
  const changed = [...sums].filter(
    ([source, counts]) => source !== '' && Object.values(counts).some(Boolean),
  );
  return new Map(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isFailed(page: PageRecord | null): number {
  return page?.state === 'failed' ? 1 : 0;
}

/** Also while it is looked for again. */
function isGone(page: PageRecord | null): number {
  return page !== null && page.gone !== null ? 1 : 0;
}
