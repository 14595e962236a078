/** The way of articles into the graph: decide, extract, resolve, write; in batches, each all or nothing. */
import type { IngestEvent, IngestSummary } from '../shared/contract/index.ts';
import { NOTHING_READ } from '../shared/contract/summary.ts';
import { DramatisError, toDramatisError } from '../shared/errors.ts';
import type { Sourced } from '../shared/model/article.ts';
import type { Extraction, Extractor } from '../shared/model/extraction.ts';
import type { Engine, Runner } from '../shared/store/engine.ts';
import { articleHeads } from '../shared/store/statements/write.ts';
import { outlasting } from './patience.ts';
import { type Read, stateAll } from './state.ts';
import type { ArticleChange } from './write/change.ts';
import type { Ledger } from './write/ledger.ts';
import { type Decision, decide, isPlacedAnew, type Role, type StandingArticle } from './write/revision.ts';
import { saveBeside } from './write/revisions.ts';
import { save, type WriteResult } from './write/save.ts';

/** Articles of one transaction: enough to make its cost small, few enough to see progress. */
export const BATCH = 16;

/** What the pipeline needs of an engine: also one that keeps nothing. */
export type Store = Pick<Engine, 'run' | 'transact'>;

export interface PipelineOptions {
  readonly replace: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: IngestEvent) => void) | undefined;
  /** Writes what belongs to these articles in the same transaction. */
  readonly within?: ((tx: Runner, events: readonly IngestEvent[]) => Promise<void>) | undefined;
  /** Pauses in milliseconds in which a store that went away is waited for. */
  readonly pauses?: readonly number[] | undefined;
  /** Told once for each batch why the store is away, before it is waited for. */
  readonly onAway?: ((why: string) => void) | undefined;
  /** Notes what changes in the graph, once it is written. */
  readonly ledger?: Ledger | undefined;
  /** Told of the entities that are new with each batch, once it is written. */
  readonly onCreated?: ((ids: readonly string[]) => void) | undefined;
  /** Notes in the transaction that articles were taken in. */
  readonly note?:
    | ((tx: Runner, articles: readonly string[], result: WriteResult) => Promise<void>)
    | undefined;
}

/** An article on its way; with its extraction where that is already known (an import brings it). */
export interface Incoming extends Sourced {
  readonly extraction?: Extraction;
  readonly as?: Role;
}

/** What is to become of one article of a batch. */
interface Decided {
  readonly incoming: Incoming;
  readonly standing: StandingArticle | undefined;
  readonly decision: Decision;
}

/** What became of it. */
interface Prepared extends Decided {
  readonly change: ArticleChange | null;
  readonly failure: DramatisError | null;
}

/** An article's extraction, or why there is none. */
type Extracted = Extraction | DramatisError;

interface Batch {
  readonly articles: readonly Incoming[];
  readonly extractor: Extractor;
  readonly extracted: Map<string, Extracted>;
  readonly options: PipelineOptions;
}

/**
 * Takes articles in, batch by batch; a signal ends it before the next batch is written. A store that goes away
 * for a while is waited for.
 * @throws DramatisError when the store or the model fails; what was written before stays
 */
export async function runPipeline(
  store: Store,
  extractor: Extractor,
  articles: AsyncIterable<Incoming> | Iterable<Incoming>,
  options: PipelineOptions,
): Promise<IngestSummary> {
  const counts: IngestSummary = { ...NOTHING_READ };
  let waiting = 0;
  for await (const batch of batches(articles)) {
    if (options.signal?.aborted) break;
    const work = { articles: batch, extractor, extracted: new Map<string, Extracted>(), options };
    const written = await outlasting(() => ingestBatch(store, work), options);
    if (!written) break;
    const { events, result } = written;
    options.onCreated?.(result.created);
    if (result.change) options.ledger?.add(result.change);
    for (const event of events) {
      counts[event.outcome] += 1;
      options.onEvent?.(event);
    }
    counts.writes += result.writes;
    waiting += result.waiting;
  }
  return waiting === 0 ? counts : { ...counts, waiting };
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

interface Written {
  readonly events: IngestEvent[];
  readonly result: WriteResult;
}

/** Null where a signal came before anything of the batch was written. */
async function ingestBatch(store: Store, batch: Batch): Promise<Written | null> {
  for (;;) {
    const decided = await decisions(store, batch);
    if (!batch.options.within && decided.every(isAsItStands))
      return { events: decided.map(untouched), result: NOTHING };
    await unlessAborted(extractNeeded(decided, batch), batch.options.signal);
    if (batch.options.signal?.aborted) return null;
    const written = await store.transact((tx) => writeBatch(tx, batch));
    if (written) return written;
    // Another process changed one of these articles between our look and our write.
  }
}

/** Waits for work, or for the signal: what is read then is left alone. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work;
  const listening = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { signal: listening.signal });
    if (signal.aborted) resolve();
  });
  await Promise.race([work, aborted]).finally(() => listening.abort());
  work.catch(() => undefined);
}

async function decisions(runner: Runner, { articles, extractor, options }: Batch): Promise<Decided[]> {
  const heads = await runner.run(articleHeads, { ids: articles.map(({ article }) => article.id) });
  const standing = new Map(heads.map((head) => [head.id, head]));
  return articles.map((incoming) => {
    const { article, origin, extraction, as } = incoming;
    const found = { article, origin, as, extractor: extraction?.extractor ?? extractor.version };
    const stands = standing.get(article.id);
    const decision = decide(found, stands, options.replace, extractor.version);
    return { incoming, standing: stands, decision };
  });
}

const isWritten = (decision: Decision): boolean => decision === 'added' || decision === 'updated';

async function extractNeeded(decided: readonly Decided[], { extractor, extracted }: Batch): Promise<void> {
  const needed = decided.filter(
    ({ decision, incoming }) => isWritten(decision) && !extracted.has(incoming.article.id),
  );
  await Promise.all(
    needed.map(async ({ incoming: { article, extraction } }) => {
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

const NONE = { added: 0, changed: 0, removed: 0 };
const NOTHING: WriteResult = {
  writes: 0,
  claims: new Map(),
  created: [],
  touched: [],
  change: null,
  waiting: 0,
  counts: { entities: NONE, claims: NONE },
};

/** Null where an extraction is missing, because a decision came out otherwise than before. */
async function writeBatch(tx: Runner, batch: Batch): Promise<Written | null> {
  const known = await prepareAll(tx, await decisions(tx, batch), batch.extracted);
  if (!known) return null;
  const changes = known.flatMap(({ change }) => (change ? [change] : []));
  const saved = changes.length > 0 ? await save(tx, changes, batch.options.ledger !== undefined) : NOTHING;
  const written = changes.map(({ id }) => id);
  await batch.options.note?.(tx, written, saved);
  const beside = await saveBeside(tx, {
    older: known.filter(isKeptOlder).map(({ incoming }) => incoming.article),
    places: known.flatMap((item) => (isMovedOnly(item) ? [placeOf(item.incoming)] : [])),
  });
  const result = { ...saved, writes: saved.writes + beside };
  const events = known.map((item) => eventOf(item, result));
  await batch.options.within?.(tx, events);
  return { events, result };
}

/** What each article is to become; null where an extraction is missing. */
async function prepareAll(
  tx: Runner,
  decided: readonly Decided[],
  extracted: ReadonlyMap<string, Extracted>,
): Promise<Prepared[] | null> {
  const written = decided.filter(({ decision }) => isWritten(decision));
  const extractions = written.map(({ incoming }) => extracted.get(incoming.article.id));
  if (extractions.includes(undefined)) return null;
  const read = written.flatMap(({ incoming: { article, origin, folder } }, i): Read[] => {
    const extraction = extractions[i];
    return !extraction || extraction instanceof DramatisError
      ? []
      : [{ article, origin, folder, extraction }];
  });
  const stated = await stateAll(tx, read);
  const outcomes = new Map(read.map(({ article }, i) => [article.id, stated[i]] as const));
  return decided.map((one) => ({ ...one, ...outcomeOf(one, extracted, outcomes) }));
}

function outcomeOf(
  { incoming, standing, decision }: Decided,
  extracted: ReadonlyMap<string, Extracted>,
  stated: ReadonlyMap<string, ArticleChange | DramatisError | undefined>,
): Pick<Prepared, 'change' | 'failure'> {
  const { id } = incoming.article;
  if (decision === 'older' && !standing) return { change: null, failure: revisionOfNothing(id) };
  if (!isWritten(decision)) return { change: null, failure: null };
  const [unread, change] = [extracted.get(id), stated.get(id)];
  if (unread instanceof DramatisError) return { change: null, failure: unread };
  return change instanceof DramatisError
    ? { change: null, failure: change }
    : { change: change ?? null, failure: null };
}

function revisionOfNothing(id: string): DramatisError {
  return new DramatisError('INPUT', 'There is a revision of an article that is not there', {
    where: id,
    advice:
      'Import a whole file that `dramatis export` wrote: there the article stands before its revisions.',
  });
}

const isKeptOlder = ({ decision, failure }: Prepared): boolean => decision === 'older' && !failure;

/** What needs no transaction: there, as it is, and where it was. */
const isAsItStands = (item: Decided): boolean => item.decision === 'unchanged' && !isMovedOnly(item);

const untouched = (item: Decided): IngestEvent => eventOf({ ...item, change: null, failure: null }, NOTHING);

function isMovedOnly({ decision, standing, incoming }: Decided): boolean {
  return decision === 'unchanged' && standing !== undefined && isPlacedAnew(incoming, standing);
}

function placeOf({ article, origin, folder = null }: Incoming): {
  id: string;
  origin: string | null;
  folder: string | null;
} {
  return { id: article.id, origin, folder };
}

function eventOf(item: Prepared, result: WriteResult): IngestEvent {
  const { incoming, decision, failure } = item;
  const claims = result.claims.get(incoming.article.id);
  return {
    id: incoming.article.id,
    title: incoming.article.title,
    outcome: failure ? 'failed' : decision,
    reason: failure ? failure.toLine() : movedFrom(item),
    claimsAdded: claims?.added ?? 0,
    claimsRemoved: claims?.removed ?? 0,
  };
}

function movedFrom(item: Decided): string | null {
  const from = item.standing?.origin ?? null;
  const { origin } = item.incoming;
  if (!isMovedOnly(item) || from === null || from === origin) return null;
  return origin === null ? `moved from ${from}` : `moved from ${from} to ${origin}`;
}
