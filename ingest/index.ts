/** The door to ingest: a service over one engine and one extractor. The other one, `service.ts`, has types only. */
import type { Sourced, Unreadable } from '../shared/model/article.ts';
import type { Extractor } from '../shared/model/extraction.ts';
import type { Engine } from '../shared/store/engine.ts';
import { arrangeAll } from './arrange/index.ts';
import { createDeciding } from './decisions/service.ts';
import { examine } from './doctor/doctor.ts';
import type { FetchSettings } from './fetch/index.ts';
import { forgetAll } from './forget.ts';
import { Intake, type TakeOptions } from './intake.ts';
import { type Entry, noteChanges } from './log.ts';
import { previewForget, previewRefresh } from './preview.ts';
import type { ReadItem, ReadOptions } from './read/index.ts';
import { Places } from './read/places.ts';
import { refreshAll } from './refresh/refresh.ts';
import type { IngestService } from './service.ts';
import { storedPlaces } from './stored-places.ts';
import { importLines } from './transfer/import.ts';
import { exportLines } from './transfer/lines.ts';
import { Turns } from './turns.ts';
import type { ReadAddressesOptions } from './watch/read-addresses.ts';

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
  const turns = new Turns(engine);
  const intake = new Intake(engine, extractor);
  const note = noteChanges(now);
  const noting =
    (what: Entry['what']): TakeOptions['note'] =>
    (tx, of, result) =>
      note(tx, { what, by: null, of: [...of], told: null }, result);

  return {
    ...createDeciding({ engine, turn: (work) => turns.take(work), note, now, author }),

    ingest: (articles, options) =>
      turns.take(() => intake.takeAndTell(articles, { ...options, note: noting('ingest') })),

    forget: (ids, { preview = false } = {}) =>
      turns.take(() =>
        preview ? previewForget(engine, ids) : forgetAll(engine, ids, undefined, noting('forget')),
      ),

    refresh: (options) =>
      options.preview
        ? turns.take(() => previewRefresh(engine, extractor, options))
        : refreshAll({ engine, turns, intake, extractor, note: noting('refresh') }, options),

    places: (query) => storedPlaces(engine, query),

    arrange: () => turns.take(() => arrangeAll(engine)),

    rebuild: () => turns.rebuild(),

    rebuildIfNeeded: () => turns.take(async () => undefined),

    exportLines: () => exportLines(engine),

    importLines: (lines) =>
      turns.take(() => importLines({ engine, intake, note, noteArticles: noting('import') }, lines)),

    doctor: () => examine(engine, extractor.version),

    read: (bytes, name) => articlesIn(bytes, name, maxBytes),
  };
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

async function articlesIn(
  bytes: Uint8Array,
  name: string | null,
  maxBytes: number,
): Promise<(Sourced | Unreadable)[]> {
  const { readFile } = await reading();
  const found: (Sourced | Unreadable)[] = [];
  for await (const item of readFile(bytes, { origin: name, maxBytes }))
    found.push(item.kind === 'article' ? item.sourced : item.unreadable);
  return found;
}

/** The libraries that read pages take longer to load than all else: who reads no file goes without them. */
function reading() {
  return import('./read/index.ts');
}
