/** What is watched: sources are added to it, shown, looked at again and let go. */
import { resolve } from 'node:path';
import type { Watched, WatchedPage, WatchRequest } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { deleteDueOf, deleteWatched } from '../../shared/store/statements/queue.ts';
import type { World } from '../fetch/index.ts';
import { canonicalUrl } from '../read/index.ts';
import { isFolder, kindOfAddress } from './address.ts';
import { isOfFile } from './file-records.ts';
import { pathWithin } from './folder.ts';
import type { Folders } from './folders.ts';
import type { Pages } from './pages.ts';
import { newSource, type PageRecord, type SourceRecord, watchedOf } from './records.ts';
import { iso } from './settle.ts';
import type { Sources } from './sources.ts';

export interface WatchlistDependencies {
  readonly engine: Engine;
  readonly sources: Sources;
  readonly pages: Pages;
  readonly folders: Folders;
  readonly world: World;
  readonly settleMilliseconds: number;
  /** Called when there is something to look at. */
  readonly wake: () => void;
}

/** Seconds between two looks at a source of the web. */
const EVERY = 900;
const MOST_PAGES_SHOWN = 100;
/** Pages of a source that are tried again at once. */
const MOST_RETRIED = 1_000;
const LIST = 'See `dramatis watch --list`.';

export class Watchlist {
  readonly #with: WatchlistDependencies;

  constructor(dependencies: WatchlistDependencies) {
    this.#with = dependencies;
  }

  /** All sources, in order of their addresses. */
  async all(): Promise<Watched[]> {
    const all = await this.#with.sources.all();
    return all.map(watchedOf).sort((a, b) => (a.address < b.address ? -1 : 1));
  }

  /** @throws USAGE where it is neither an address nor a folder */
  async add({ address, every }: WatchRequest): Promise<Watched> {
    const { sources, world, settleMilliseconds, wake } = this.#with;
    const kind = await kindOfAddress(address);
    const known = isFolder(kind) ? resolve(address) : (canonicalUrl(address) ?? address);
    const seconds = every ?? (isFolder(kind) ? settleMilliseconds / 1_000 : EVERY);
    const source = await sources.add(newSource(known, kind, seconds, iso(world.now())), (stands) =>
      every === undefined ? stands : { ...stands, every },
    );
    wake();
    return watchedOf(source);
  }

  /** What was read of it stays, and is looked at no more. @throws NOT_FOUND */
  async letGo(id: string): Promise<Watched> {
    const { engine, folders, pages } = this.#with;
    const source = await this.#source(id);
    await engine.transact(async (tx) => {
      await tx.run(deleteDueOf, { source: id });
      await tx.run(deleteWatched, { id });
    });
    await folders.forget(id);
    await pages.rest(id);
    return watchedOf(source);
  }

  /** Looks at a source, and at its pages that failed, as soon as somebody looks. @throws NOT_FOUND */
  async retry(id: string): Promise<Watched> {
    const { folders, pages, world, wake } = this.#with;
    const now = iso(world.now());
    const source = await this.#source(id, (one) => ({ ...one, next: now, tries: 0 }));
    const failed = await pages.ofSource(id, 'failed', MOST_RETRIED);
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
    return watchedOf(source);
  }

  /** Pages and files of a source in this state, newest first. @throws NOT_FOUND */
  async pages(id: string, state: 'failed' | 'gone'): Promise<WatchedPage[]> {
    await this.#source(id);
    return (await this.#with.pages.ofSource(id, state, MOST_PAGES_SHOWN)).map(pageShown);
  }

  /** The source, changed as it stands by now. @throws NOT_FOUND */
  async #source(id: string, change = (source: SourceRecord) => source): Promise<SourceRecord> {
    const source = await this.#with.sources.change(id, change);
    if (!source) throw new DramatisError('NOT_FOUND', 'There is no such source', { where: id, advice: LIST });
    return source;
  }
}

function pageShown({ url, title, reason, advice, at, due, article, state }: PageRecord): WatchedPage {
  const next = state === 'due' ? due : null;
  return { url, title, reason, advice, at, next, article: article || null };
}
