/** What became of articles, and sums of it, apart from the schemas: the command line starts without those. */
import type { IngestEvent, IngestSummary } from './service.ts';

export const NOTHING_READ: Readonly<IngestSummary> = {
  added: 0,
  updated: 0,
  unchanged: 0,
  older: 0,
  failed: 0,
  writes: 0,
};

/** The counts of both together. */
export function sumOf(a: IngestSummary, b: IngestSummary): IngestSummary {
  const waiting = (a.waiting ?? 0) + (b.waiting ?? 0);
  return {
    ...(waiting === 0 ? {} : { waiting }),
    added: a.added + b.added,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    older: a.older + b.older,
    failed: a.failed + b.failed,
    writes: a.writes + b.writes,
  };
}

/** What is told of an input that is no article: for programs, and for who uploads it, it is one more that failed. */
export function unreadEvent({
  origin,
  reason,
  advice,
}: {
  readonly origin: string;
  readonly reason: string;
  readonly advice: string;
}): IngestEvent {
  const told = [reason, advice].filter(Boolean).join(' ');
  return { id: origin, title: null, outcome: 'failed', reason: told, claimsAdded: 0, claimsRemoved: 0 };
}
