/** Addresses that are taken in, and sources that are watched. */
import { resolve } from 'node:path';
import type {
  IngestEvent,
  IngestSummary,
  Watched,
  WatchedList,
  WatchedPage,
  WatchRequest,
} from '../../shared/contract/index.ts';
import { MOST_PREVIEWED } from '../../shared/contract/limits.ts';
import { sumOf } from '../../shared/contract/summary.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { deleteDueOf, deleteWatched } from '../../shared/store/statements/queue.ts';
import type { Fetcher, World } from '../fetch/index.ts';
import { canonicalUrl } from '../read/index.ts';
import type { IngestService } from '../service.ts';
import { isFolder, kindOfAddress } from './address.ts';
import { isOfFile } from './file-records.ts';
import { pathWithin } from './folder.ts';
import { Folders } from './folders.ts';
import { Looks } from './looks.ts';
import { Pages } from './pages.ts';
import { readAddresses } from './read-addresses.ts';
import { newSource, type SourceRecord, watchedOf } from './records.ts';
import { iso } from './settle.ts';
import { Sources } from './sources.ts';
import { type Working, type WorkOptions, work } from './work.ts';

export type TakeOptions = Pick<WorkOptions, 'replace' | 'signal' | 'onEvent'>;

/** What was read of addresses. `left`: how many were named that nobody looked at. */
export interface ReadAddresses {
  readonly articles: Sourced[];
  readonly unreadable: Unreadable[];
  readonly left?: number;
}

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

const EVERY = 900;
const SETTLE = 2_000;
/** Longest pause between two looks at what is due. */
const NAP = 30_000;
/** Pages of one look that go before what waits already: a long sitemap keeps no feed waiting. */
const FIRST = 16;
const MOST_PAGES_SHOWN = 100;
const LIST = 'See `dramatis watch --list`.';

export function createSources(dependencies: SourcesDependencies): SourcesService {
  const { engine, ingest, fetcher, world, maxBytes, onFault, settleMilliseconds = SETTLE } = dependencies;
  const pages = new Pages(engine);
  const sources = new Sources(engine);
  const working: Working = { pages, ingest, fetcher, world, maxBytes, underWay: new Set() };
  const looks = new Looks(working, sources);
  const folders = new Folders({ ingest, pages, sources, world, maxBytes, settleMilliseconds, onFault, wake });
  const ended = new AbortController();
  let nap = new AbortController();
  let running: Promise<void> | null = null;

  function wake(): void {
    nap.abort();
  }

  /** What is to be done by now, of many pages a few. @returns whether more is */
  async function round(options: TakeOptions): Promise<boolean> {
    await folders.readPending(options);
    const first: string[] = [];
    await looks.sourcesDue({ ...options, onNamed: (ids) => void first.push(...ids.slice(0, FIRST)) });
    return looks.fewPagesDue(first, options);
  }

  async function run(onEvent: ((event: IngestEvent) => void) | undefined): Promise<void> {
    const { signal } = ended;
    while (!signal.aborted) {
      nap = new AbortController();
      const both = AbortSignal.any([signal, nap.signal]);
      await sources
        .all()
        .then((all) => folders.open(all, { onEvent }))
        .catch(onFault);
      const isMore = await round({ signal, onEvent }).catch((fault) => {
        onFault(fault);
        return false;
      });
      if (!isMore) await world.pause(NAP, both).catch(() => undefined);
    }
  }

  async function changed(id: string, change: (source: SourceRecord) => SourceRecord): Promise<Watched> {
    const source = await sources.change(id, change);
    if (!source) throw new DramatisError('NOT_FOUND', 'There is no such source', { where: id, advice: LIST });
    return watchedOf(source);
  }

  return {
    async take(addresses, options) {
      const links = addresses.map((address) => ({
        url: canonicalUrl(address) ?? address,
        title: null,
        updated: null,
      }));
      const ids = await pages.add(links, '', world.now(), true);
      return work(working, ids, { ...options, byName: true });
    },

    async read(addresses, { signal }) {
      const [articles, unreadable]: [Sourced[], Unreadable[]] = [[], []];
      let left = 0;
      const onLeft = (): void => {
        left += 1;
      };
      const options = { maxBytes, signal, most: MOST_PREVIEWED, onLeft };
      for await (const item of readAddresses(addresses, fetcher, options)) {
        if (item.kind === 'unreadable') unreadable.push(item.unreadable);
        else if (articles.length < MOST_PREVIEWED) articles.push(item.sourced);
        else left += 1;
      }
      return { articles, unreadable, left };
    },

    async list() {
      const all = await sources.all();
      const list = all.map(watchedOf).sort((a, b) => (a.address < b.address ? -1 : 1));
      return { sources: list, total: list.length, watching: running !== null, queue: await pages.counts() };
    },

    async watch({ address, every }) {
      const kind = await kindOfAddress(address);
      const known = isFolder(kind) ? resolve(address) : (canonicalUrl(address) ?? address);
      const seconds = every ?? (isFolder(kind) ? settleMilliseconds / 1_000 : EVERY);
      const source = await sources.add(newSource(known, kind, seconds, iso(world.now())), (stands) =>
        every === undefined ? stands : { ...stands, every },
      );
      wake();
      return watchedOf(source);
    },

    async unwatch(id) {
      const source = await changed(id, (one) => one);
      await engine.transact(async (tx) => {
        await tx.run(deleteDueOf, { source: id });
        await tx.run(deleteWatched, { id });
      });
      await folders.forget(id);
      return source;
    },

    async retry(id) {
      const now = iso(world.now());
      const source = await changed(id, (one) => ({ ...one, next: now, tries: 0 }));
      const failed = await pages.ofSource(id, 'failed', 1_000);
      const files = failed.filter(isOfFile).map(({ url }) => pathWithin(source.address, url));
      await pages.again(
        failed.filter((page) => !isOfFile(page)),
        world.now(),
      );
      if (source.kind === 'folder') {
        folders.again(id, files);
        folders.miss(id);
      }
      wake();
      return source;
    },

    async pages(id, state) {
      await changed(id, (one) => one);
      const found = await pages.ofSource(id, state, MOST_PAGES_SHOWN);
      return {
        pages: found.map(({ url, title, reason, advice, at, due, article, state: is }) => {
          return {
            url,
            title,
            reason,
            advice,
            at,
            next: is === 'due' ? due : null,
            article: article || null,
          };
        }),
      };
    },

    goneOf: (article) => pages.goneOf(article),

    async once(options) {
      const inFolders = await folders.readAll(await sources.all(), options);
      const fromSources = await looks.sourcesDue({ ...options, all: true });
      const fromPages = await looks.pagesDue(options);
      return [fromSources, fromPages].reduce(sumOf, inFolders);
    },

    start(onEvent) {
      running ??= run(onEvent);
    },

    async close() {
      ended.abort();
      await running;
      await folders.close();
      await fetcher.close();
    },
  };
}
