/** What storing articles would change, with the articles themselves: for those that the client has not seen as text. */
import type { IngestOptions, IngestService } from '../../ingest/service.ts';
import type { IngestSummary } from '../../shared/contract/index.ts';
import { MOST_PREVIEWED } from '../../shared/contract/limits.ts';
import { previewed } from '../../shared/contract/previewed.ts';
import { unreadEvent } from '../../shared/contract/summary.ts';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';

/** Articles, and what could not be read, as they were found. */
export interface Read {
  /** How many more there were, that were not looked at. */
  readonly left?: number;
  readonly articles: readonly Sourced[];
  readonly unreadable: readonly Unreadable[];
}

type Options = Pick<IngestOptions, 'replace' | 'signal' | 'onEvent' | 'preview'>;

/**
 * Takes in what was read, or tries to; what could not be read is told first and counts as failed.
 * @returns with `left`, of a preview, the articles that it did not look at
 */
export async function takeRead(
  ingest: Pick<IngestService, 'ingest'>,
  { articles, unreadable, left = 0 }: Read,
  { preview = false, ...options }: Options,
): Promise<IngestSummary> {
  for (const each of unreadable) options.onEvent?.(unreadEvent(each));
  const taken = preview ? articles.slice(0, MOST_PREVIEWED) : articles;
  const summary = await ingest.ingest(taken, preview ? { ...options, preview } : options);
  const whole = { ...summary, failed: summary.failed + unreadable.length };
  return preview
    ? { ...whole, left: left + articles.length - taken.length, articles: previewed(taken) }
    : whole;
}
