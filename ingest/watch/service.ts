/** Addresses that are taken in, and sources that are watched. */
import type {
  IngestEvent,
  IngestSummary,
  Watched,
  WatchedList,
  WatchedPage,
  WatchRequest,
} from '../../shared/contract/index.ts';
import { sumOf } from '../../shared/contract/summary.ts';
import type { Engine } from '../../shared/store/engine.ts';
import type { Fetcher, World } from '../fetch/index.ts';
import { canonicalUrl } from '../read/index.ts';
import type { IngestService } from '../service.ts';
import { Folders } from './folders.ts';
import { Looks } from './looks.ts';
import { type Named, Pages } from './pages.ts';
import { type ReadAddresses, readForPreview } from './read-addresses.ts';
import { Rounds } from './rounds.ts';
import { Sources } from './sources.ts';
import { Watchlist } from './watchlist.ts';
import { type Working, type WorkOptions, work } from './work.ts';

export type TakeOptions = Pick<WorkOptions, 'replace' | 'signal' | 'onEvent' | 'onAway'>;

export interface SourcesService {
  /** Fetches pages, and what feeds and sitemaps name, and takes in their articles. */
  take(addresses: readonly string[], options: TakeOptions): Promise<IngestSummary>;
  /** The same articles, read and not kept; and what could not be read. No more than a preview looks at. */
  read(addresses: readonly string[], options: Pick<TakeOptions, 'signal'>): Promise<ReadAddresses>;
  list(): Promise<WatchedList>;
  /** Watches a source from now on. @throws USAGE where it is neither an address nor a folder */
  watch(request: WatchRequest): Promise<Watched>;
  /** @throws NOT_FOUND */
  unwatch(id: string): Promise<Watched>;
  /** Looks at a source, and at its pages that failed, as soon as somebody looks. @throws NOT_FOUND */
  retry(id: string): Promise<Watched>;
  /** Pages and files of a source that failed or are gone, newest first. @throws NOT_FOUND */
  pages(id: string, state: 'failed' | 'gone'): Promise<{ pages: WatchedPage[] }>;
  /** When the page or file of an article was found gone; null where it is there. */
  goneOf(article: string): Promise<string | null>;
  /** Looks at every source and at every page that is due, once. */
  once(options: TakeOptions): Promise<IngestSummary>;
  /** Looks whenever it is time, until the service is closed. What goes wrong is told, and the others go on. */
  start(onEvent?: (event: IngestEvent) => void): void;
  close(): Promise<void>;
}

export interface SourcesDependencies {
  readonly engine: Engine;
  readonly ingest: Pick<IngestService, 'ingest' | 'places'>;
  readonly fetcher: Fetcher;
  readonly world: World;
  readonly maxBytes: number;
  /** Told of faults of ours while it watches. */
  readonly onFault: (fault: unknown) => void;
  /** Milliseconds without a change after which a file counts as written. */
  readonly settleMilliseconds?: number;
}

const SETTLE = 2_000;

export function createSources(dependencies: SourcesDependencies): SourcesService {
  const { engine, ingest, fetcher, world, maxBytes, onFault, settleMilliseconds = SETTLE } = dependencies;
  const pages = new Pages(engine);
  const sources = new Sources(engine);
  const working: Working = { pages, ingest, fetcher, world, maxBytes, onFault, underWay: new Set() };
  const looks = new Looks(working, sources);
  const wake = (): void => rounds.wake();
  const folders = new Folders({ ingest, pages, sources, world, maxBytes, settleMilliseconds, onFault, wake });
  const rounds = new Rounds({ sources, folders, looks, world, onFault });
  const watchlist = new Watchlist({ engine, sources, pages, folders, world, settleMilliseconds, wake });

  return {
    async take(addresses, options) {
      const ids = await pages.add(addresses.map(linkTo), '', world.now(), true);
      return work(working, ids, { ...options, byName: true });
    },

    read: (addresses, { signal }) => readForPreview(addresses, fetcher, { maxBytes, signal }),

    async list() {
      const all = await watchlist.all();
      return { sources: all, total: all.length, watching: rounds.areRunning, queue: await pages.counts() };
    },

    watch: (request) => watchlist.add(request),
    unwatch: (id) => watchlist.letGo(id),
    retry: (id) => watchlist.retry(id),
    pages: async (id, state) => ({ pages: await watchlist.pages(id, state) }),
    goneOf: (article) => pages.goneOf(article),

    async once(options) {
      const inFolders = await folders.readAll(await sources.all(), options);
      const fromSources = await looks.sourcesDue({ ...options, all: true });
      const fromPages = await looks.pagesDue(options);
      return [fromSources, fromPages].reduce(sumOf, inFolders);
    },

    start: (onEvent) => rounds.start(onEvent),

    async close() {
      await rounds.end();
      await folders.close();
      await fetcher.close();
    },
  };
}

function linkTo(address: string): Named {
  return { url: canonicalUrl(address) ?? address, title: null, updated: null };
}
