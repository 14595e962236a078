/** The door to ingest: a service over one engine and one extractor. The other one, `service.ts`, has types only. */
import type {
  ForgetResult,
  IngestEvent,
  IngestSummary,
  Place,
  RebuildSummary,
} from '../shared/contract/index.ts';
import { NOTHING_READ, sumOf } from '../shared/contract/summary.ts';
import { DramatisError } from '../shared/errors.ts';
import type { Sourced, Unreadable } from '../shared/model/article.ts';
import type { Decision } from '../shared/model/decision.ts';
import type { Extractor } from '../shared/model/extraction.ts';
import type { Engine } from '../shared/store/engine.ts';
import { articlesByContent, articlesById, articlesByOrigin } from '../shared/store/statements/revisions.ts';
import { arrangeAll, arrangeNew, placeBeside } from './arrange/index.ts';
import { createDeciding, takeImported } from './decisions/service.ts';
import { examine } from './doctor.ts';
import type { FetchSettings } from './fetch/index.ts';
import { forgetAll } from './forget.ts';
import { type Entry, noteChanges } from './log.ts';
import { outlasting } from './patience.ts';
import { type Incoming, type PipelineOptions, runPipeline } from './pipeline.ts';
import { previewArticles, previewRefresh } from './preview.ts';
import type { ReadItem, ReadOptions } from './read/index.ts';
import { Places } from './read/places.ts';
import { needsRebuild, rebuild } from './rebuild.ts';
import { staleIds, storedArticles } from './refresh.ts';
import type { IngestOptions, IngestService, RefreshOptions } from './service.ts';
import { exportLines, importedArticles } from './transfer.ts';
import type { ReadAddressesOptions } from './watch/read-addresses.ts';
import { Ledger } from './write/ledger.ts';
import { rehearse } from './write/rehearse.ts';

export interface IngestDependencies {
  readonly engine: Engine;
  readonly extractor: Extractor;
  /** Largest input that is read, in bytes. */
  readonly maxBytes: number;
  /** The time as ISO date and time; that of this machine where none is given. */
  readonly now?: (() => string) | undefined;
  /** Who decides where nobody is named. */
  readonly author?: string | undefined;
}

/** Reads articles into one store, forgets them, arranges, exports and imports. Its writes take turns. */
export function createIngest(dependencies: IngestDependencies): IngestService {
  const { engine, extractor, maxBytes, author = 'somebody' } = dependencies;
  const now = dependencies.now ?? (() => new Date().toISOString());
  const turns = new Turns();
  const note = noteChanges(now);
  const noting =
    (what: Entry['what']): PipelineOptions['note'] =>
    (tx, of, result) =>
      note(tx, { what, by: null, of: [...of], told: null }, result);
  /** New entities were placed beside their neighbours, and a layout is still to come. */
  let unsettled = false;
  /** The graph was computed with what decides here: nothing is written into one that was not. */
  let ready = false;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    return turns.take(async () => {
      if (!ready && (await needsRebuild(engine))) await rebuildAll();
      ready = true;
      return work();
    });
  }

  async function take(
    articles: AsyncIterable<Incoming> | Iterable<Incoming>,
    options: PipelineOptions & Pick<IngestOptions, 'more'>,
  ): Promise<IngestSummary> {
    const { summary, created } = await runPipeline(engine, extractor, articles, options).catch((thrown) => {
      // What was written before has no layout yet.
      unsettled = true;
      throw thrown;
    });
    unsettled ||= created.length > 0;
    const layOut = options.more ? placeBeside : unsettled ? arrangeNew : null;
    // Who breaks off does not wait for the layout: the next ingest makes up for it.
    if (layOut && !options.signal?.aborted) await outlasting(() => layOut(engine, created), options);
    unsettled &&= options.more === true || options.signal?.aborted === true;
    return summary;
  }

  async function takeAndTell(
    articles: Parameters<IngestService['ingest']>[0],
    options: IngestOptions,
  ): Promise<IngestSummary> {
    if (options.preview) return previewArticles(engine, extractor, articles, options);
    const noted = { ...options, note: noting('ingest') };
    if (!options.difference) return take(articles, noted);
    const ledger = new Ledger();
    const summary = await take(articles, { ...noted, ledger });
    return { ...summary, difference: ledger.difference() };
  }

  /** Turn by turn, so that others may write in between. */
  async function refresh(options: RefreshOptions): Promise<IngestSummary> {
    const ledger = new Ledger();
    let sum: IngestSummary = NOTHING_READ;
    for await (const ids of staleIds(engine, extractor.version)) {
      if (options.signal?.aborted) break;
      const summary = await inTurn(async () =>
        take(await storedArticles(engine, ids), {
          ...options,
          replace: false,
          more: true,
          ledger,
          note: noting('refresh'),
        }),
      );
      sum = sumOf(sum, summary);
    }
    if (sum.writes > 0) await inTurn(() => take([], { ...options, replace: false }));
    return { ...sum, difference: ledger.difference() };
  }

  async function rebuildAll(): Promise<RebuildSummary> {
    // Broken off, it is begun anew before anything is written.
    ready = false;
    const { articles } = await rebuild(engine);
    const { nodes } = await arrangeAll(engine);
    return { articles, entities: nodes };
  }

  return {
    ...createDeciding({ engine, turn: (work) => inTurn(work), note, now, author }),

    ingest: (articles, options) => inTurn(() => takeAndTell(articles, options)),

    forget: (ids, { preview = false } = {}) =>
      inTurn((): Promise<ForgetResult> => {
        if (!preview) return forgetAll(engine, ids, undefined, noting('forget'));
        return rehearse(engine, async (store) => {
          const ledger = new Ledger();
          const result = await forgetAll(store, ids, ledger);
          return { ...result, difference: ledger.difference() };
        });
      }),

    refresh: (options) =>
      options.preview ? inTurn(() => previewRefresh(engine, extractor, options)) : refresh(options),

    places: async ({ ids, contents, origins }) => {
      const rows = [
        ...(await engine.run(articlesById, { ids })),
        ...(await engine.run(articlesByContent, { ids: contents })),
        ...(await engine.run(articlesByOrigin, { ids: origins })),
      ];
      const places = new Map<string, Place>(rows.map((row) => [row.id, row]));
      return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },

    arrange: () => inTurn(() => arrangeAll(engine)),

    rebuild: () => turns.take(rebuildAll),

    rebuildIfNeeded: () => inTurn(async () => undefined),

    exportLines: () => exportLines(engine),

    importLines: (lines) =>
      inTurn(async () => {
        let claims = 0;
        const refused: IngestEvent[] = [];
        const onEvent: PipelineOptions['onEvent'] = (event) => {
          claims += event.claimsAdded;
          if (event.outcome === 'failed') refused.push(event);
        };
        const decisions: Decision[] = [];
        const articles = importedArticles(lines, (decision) => decisions.push(decision));
        const taken = take(articles, { replace: false, onEvent, note: noting('import') });
        // Decisions that were read stay with the articles that were, also where a later line is refused.
        const summary = await taken.finally(() => takeImported(engine, decisions, note));
        if (refused.length > 0) throw incompleteImport(refused);
        return { articles: summary.added + summary.updated + summary.unchanged, claims };
      }),

    doctor: () => examine(engine, extractor.version),

    read: async (bytes, name) => {
      const { readFile } = await reading();
      const found: (Sourced | Unreadable)[] = [];
      for await (const item of readFile(bytes, { origin: name, maxBytes }))
        found.push(item.kind === 'article' ? item.sourced : item.unreadable);
      return found;
    },
  };
}

/** An import of which not every article could be taken in; the others are in the store. */
function incompleteImport(refused: readonly IngestEvent[]): DramatisError {
  const first = refused[0]?.reason ?? '';
  return new DramatisError(
    'INPUT',
    `${refused.length} of the imported articles were refused. The first: ${first}`,
    {
      where: refused.map(({ id }) => id).join(', '),
      advice: 'All other articles are in the store. Import a file that `dramatis export` wrote.',
    },
  );
}

/** One piece of work after the other; a failed one does not keep the next from its turn. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

export { toAnnotated } from './extract/annotated.ts';
export {
  checkModel,
  createExplainer,
  createExtractor,
  type Explained,
  type Explainer,
} from './extract/index.ts';
export type { LinkList, ReadItem } from './read/index.ts';
export { type Found, placesAskedFor } from './read/places.ts';
export { createSourcesDoor, type SourcesDoor, type SourcesService } from './watch/index.ts';

/** The articles in files, folders and pipes, and what cannot be read, as they come. */
export async function* readPaths(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem> {
  const { readPaths: read } = await reading();
  yield* read(paths, options);
}

/** The articles at addresses, and at those that feeds and sitemaps name; nothing is kept. @throws USAGE */
export async function* readAddresses(
  addresses: readonly string[],
  options: ReadAddressesOptions & { readonly fetching: FetchSettings },
): AsyncGenerator<ReadItem> {
  const [{ createFetcher }, { readAddresses: read }] = await Promise.all([
    import('./fetch/index.ts'),
    import('./watch/read-addresses.ts'),
  ]);
  const fetcher = createFetcher({ ...options.fetching, limits: { pageBytes: options.maxBytes } });
  try {
    yield* read(addresses, fetcher, options);
  } finally {
    await fetcher.close();
  }
}

/** Tells of files which articles they are (see `Places`). */
export function createPlaces(): Places {
  return new Places();
}

/** The libraries that read pages take longer to load than all else: who reads no file goes without them. */
function reading() {
  return import('./read/index.ts');
}
