/** What reading or forgetting articles would change: the same code as always, in one transaction that is taken back. */
import type { ForgetResult, IngestEvent, IngestSummary } from '../shared/contract/index.ts';
import { MOST_PREVIEWED } from '../shared/contract/limits.ts';
import type { Extraction, Extractor, ExtractorInput } from '../shared/model/extraction.ts';
import type { Engine } from '../shared/store/engine.ts';
import { forgetAll } from './forget.ts';
import { type Incoming, runPipeline } from './pipeline.ts';
import { staleIds, storedArticles } from './refresh/stale.ts';
import type { IngestOptions, RefreshOptions } from './service.ts';
import { Ledger } from './write/ledger.ts';
import { rehearse } from './write/rehearse.ts';

/** @returns what ingesting these articles would return, with what would change */
export async function previewArticles(
  engine: Pick<Engine, 'transact'>,
  extractor: Extractor,
  articles: AsyncIterable<Incoming> | Iterable<Incoming>,
  { replace, signal, onEvent }: IngestOptions,
): Promise<IngestSummary> {
  // The transaction may have to be repeated, and articles come only once.
  const all = await collected(articles);
  const reader = remembering(extractor);
  const tell = once(onEvent);
  return rehearse(engine, async (store) => {
    const ledger = new Ledger();
    // The transaction around it is dead with its store: whoever began that one may wait, and repeats all of it.
    const options = { replace, signal, ledger, onEvent: tell(), pauses: [] };
    const summary = await runPipeline(store, reader, all, options);
    return { ...summary, difference: ledger.difference() };
  });
}

/**
 * @param most articles that are looked at
 * @returns what refreshing would return, for the first articles; `left` counts the others
 */
export async function previewRefresh(
  engine: Engine,
  extractor: Extractor,
  options: RefreshOptions,
  most = MOST_PREVIEWED,
): Promise<IngestSummary> {
  const ids: string[] = [];
  for await (const group of staleIds(engine, extractor.version)) ids.push(...group);
  const articles = await storedArticles(engine, ids.slice(0, most));
  const summary = await previewArticles(engine, extractor, articles, { ...options, replace: false });
  return { ...summary, left: ids.length - articles.length };
}

/** @returns what forgetting these articles would return, with what would change */
export async function previewForget(
  engine: Pick<Engine, 'transact'>,
  ids: readonly string[],
): Promise<ForgetResult> {
  return rehearse(engine, async (store) => {
    const ledger = new Ledger();
    const result = await forgetAll(store, ids, ledger);
    return { ...result, difference: ledger.difference() };
  });
}

async function collected<T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Reads nothing twice where a transaction is repeated. */
function remembering(extractor: Extractor): Extractor {
  const known = new Map<string, Promise<Extraction>>();
  return {
    version: extractor.version,
    extract: (input: ExtractorInput) => {
      const key = JSON.stringify([input.publishedAt, input.text]);
      const reading = known.get(key) ?? extractor.extract(input);
      known.set(key, reading);
      return reading;
    },
    close: () => extractor.close(),
  };
}

/** Listeners for one attempt after the other, of which every event is told once: attempts have the same events. */
function once(
  onEvent: ((event: IngestEvent) => void) | undefined,
): () => ((event: IngestEvent) => void) | undefined {
  let told = 0;
  return () => {
    let at = 0;
    return (event) => {
      at += 1;
      if (at <= told) return;
      told = at;
      onEvent?.(event);
    };
  };
}
