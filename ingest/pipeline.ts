/** The way of articles into the graph: decide, extract, resolve, write; in batches, each all or nothing. */
import type { IngestEvent, IngestSummary } from '../shared/contract/index.ts';
import { DramatisError, toDramatisError } from '../shared/errors.ts';
import type { Sourced } from '../shared/model/article.ts';
import type { Extraction, Extractor } from '../shared/model/extraction.ts';
import type { Engine, Runner } from '../shared/store/engine.ts';
import { articleHeads } from '../shared/store/statements/write.ts';
import { statementsOf } from './resolve/profiles.ts';
import type { ArticleChange } from './write/change.ts';
import { type Decision, decide } from './write/revision.ts';
import { save, type WriteResult } from './write/save.ts';
import { verifyStatements } from './write/verify.ts';

/** Articles of one transaction: enough to make its cost small, few enough to see progress. */
export const BATCH = 16;

export interface PipelineOptions {
  readonly replace: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: IngestEvent) => void) | undefined;
}

export interface PipelineResult {
  readonly summary: IngestSummary;
  readonly created: readonly string[];
}

/** An article on its way; with its extraction where that is already known (an import brings it). */
export interface Incoming extends Sourced {
  readonly extraction?: Extraction;
}

/** What became of one article of a batch. */
interface Prepared {
  readonly incoming: Incoming;
  readonly decision: Decision;
  readonly change: ArticleChange | null;
  readonly failure: DramatisError | null;
}

/** An article's extraction, or why there is none. */
type Extracted = Extraction | DramatisError;

/**
 * Takes articles in, batch by batch; a signal ends it after the batch that is being written.
 * @throws DramatisError when the store or the model fails; what was written before stays
 */
export async function runPipeline(
  engine: Engine,
  extractor: Extractor,
  articles: AsyncIterable<Incoming> | Iterable<Incoming>,
  options: PipelineOptions,
): Promise<PipelineResult> {
  const counts = { added: 0, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };
  const created: string[] = [];
  for await (const batch of batches(articles)) {
    if (options.signal?.aborted) break;
    const { events, result } = await ingestBatch(engine, extractor, batch, options.replace);
    for (const event of events) {
      counts[event.outcome] += 1;
      options.onEvent?.(event);
    }
    counts.writes += result.writes;
    created.push(...result.created);
  }
  return { summary: counts, created };
}

/**
 * Groups of articles with distinct ids: two revisions of one article come one after the other.
 * Where reading breaks off, what was read before still goes on.
 */
async function* batches(articles: AsyncIterable<Incoming> | Iterable<Incoming>): AsyncGenerator<Incoming[]> {
  let batch: Incoming[] = [];
  try {
    for await (const incoming of articles) {
      const repeated = batch.some(({ article }) => article.id === incoming.article.id);
      if (repeated || batch.length === BATCH) {
        yield batch;
        batch = [];
      }
      batch.push(incoming);
    }
  } catch (thrown) {
    if (batch.length > 0) yield batch;
    throw thrown;
  }
  if (batch.length > 0) yield batch;
}

async function ingestBatch(
  engine: Engine,
  extractor: Extractor,
  batch: readonly Incoming[],
  replace: boolean,
): Promise<{ events: IngestEvent[]; result: WriteResult }> {
  const extracted = new Map<string, Extracted>();
  await extractNeeded(engine, extractor, batch, replace, extracted);
  for (;;) {
    const written = await engine.transact((tx) => writeBatch(tx, extractor, batch, replace, extracted));
    if (written) return written;
    // Another process changed one of these articles between our look and our write.
    await extractNeeded(engine, extractor, batch, replace, extracted);
  }
}

async function decisions(
  runner: Runner,
  version: string,
  batch: readonly Incoming[],
  replace: boolean,
): Promise<Decision[]> {
  const heads = await runner.run(articleHeads, { ids: batch.map(({ article }) => article.id) });
  const standing = new Map(heads.map((head) => [head.id, head]));
  return batch.map(({ article, origin, extraction }) =>
    decide(
      { article, origin, extractor: extraction?.extractor ?? version },
      standing.get(article.id),
      replace,
      version,
    ),
  );
}

const isWritten = (decision: Decision | undefined): boolean => decision === 'added' || decision === 'updated';

async function extractNeeded(
  engine: Engine,
  extractor: Extractor,
  batch: readonly Incoming[],
  replace: boolean,
  extracted: Map<string, Extracted>,
): Promise<void> {
  const decided = await decisions(engine, extractor.version, batch, replace);
  const needed = batch.filter(({ article }, i) => isWritten(decided[i]) && !extracted.has(article.id));
  await Promise.all(
    needed.map(async ({ article, extraction }) => {
      extracted.set(article.id, extraction ?? (await extract(extractor, article)));
    }),
  );
}

/** A fault of one article leaves the others alone; a missing model concerns them all. */
async function extract(extractor: Extractor, article: Incoming['article']): Promise<Extracted> {
  try {
    return await extractor.extract({ text: article.text, publishedAt: article.publishedAt });
  } catch (thrown) {
    const error = toDramatisError(thrown);
    if (error.code === 'MODEL') throw error;
    return error;
  }
}

/** Null where an extraction is missing, because a decision came out otherwise than before. */
async function writeBatch(
  tx: Runner,
  extractor: Extractor,
  batch: readonly Incoming[],
  replace: boolean,
  extracted: ReadonlyMap<string, Extracted>,
): Promise<{ events: IngestEvent[]; result: WriteResult } | null> {
  const decided = await decisions(tx, extractor.version, batch, replace);
  const prepared = batch.map((incoming, i) => prepare(incoming, decided[i] ?? 'unchanged', extracted));
  if (prepared.includes(null)) return null;
  const known = prepared.filter((item) => item !== null);
  const changes = known.flatMap(({ change }) => (change ? [change] : []));
  const result = changes.length > 0 ? await save(tx, changes) : { writes: 0, claims: new Map(), created: [] };
  return { events: known.map((item) => eventOf(item, result)), result };
}

function prepare(
  incoming: Incoming,
  decision: Decision,
  extracted: ReadonlyMap<string, Extracted>,
): Prepared | null {
  if (!isWritten(decision)) return { incoming, decision, change: null, failure: null };
  const { article, origin } = incoming;
  const extraction = extracted.get(article.id);
  if (!extraction) return null;
  if (extraction instanceof DramatisError) return { incoming, decision, change: null, failure: extraction };
  try {
    const statements = statementsOf(article, extraction);
    verifyStatements(article, statements);
    const change = { id: article.id, article: { article, origin, extraction }, statements };
    return { incoming, decision, change, failure: null };
  } catch (thrown) {
    return { incoming, decision, change: null, failure: toDramatisError(thrown) };
  }
}

function eventOf({ incoming, decision, failure }: Prepared, result: WriteResult): IngestEvent {
  const claims = result.claims.get(incoming.article.id);
  return {
    id: incoming.article.id,
    title: incoming.article.title,
    outcome: failure ? 'failed' : decision,
    reason: failure ? failure.toText() : null,
    claimsAdded: claims?.added ?? 0,
    claimsRemoved: claims?.removed ?? 0,
  };
}
