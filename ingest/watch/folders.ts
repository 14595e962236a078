/** Folders that are watched: files that came or changed are read, and those that could not be are kept with the reason. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import type { World } from '../fetch/index.ts';
import { Places, placesAskedFor } from '../read/places.ts';
import type { IngestService } from '../service.ts';
import {
  type FileContent,
  isPassedOver,
  pathWithin,
  readWatchedFile,
  type WatchedFolder,
  watchFolder,
} from './folder.ts';
import type { Pages } from './pages.ts';
import { pagesOf } from './read-page.ts';
import { newPage, type PageRecord, pageId, type SourceRecord } from './records.ts';
import { iso } from './settle.ts';
import { type Counts, NO_COUNTS, type Sources } from './sources.ts';
import { NOTHING, sumOf } from './summary.ts';
import type { WorkOptions } from './work.ts';

export interface FoldersDependencies {
  readonly ingest: Pick<IngestService, 'ingest' | 'places'>;
  readonly pages: Pages;
  readonly sources: Sources;
  readonly world: World;
  readonly maxBytes: number;
  readonly settleMilliseconds: number;
  readonly onFault: (fault: unknown) => void;
  /** Called when there is something to read. */
  readonly wake: () => void;
}

type ReadOptions = Pick<WorkOptions, 'replace' | 'signal' | 'onEvent'>;

/** Files that are read together. */
const PORTION = 16;

export class Folders {
  readonly #with: FoldersDependencies;
  readonly #open = new Map<string, WatchedFolder>();
  readonly #pending = new Map<string, Set<string>>();

  constructor(dependencies: FoldersDependencies) {
    this.#with = dependencies;
  }

  /** Watches those that are not watched yet. */
  async open(sources: readonly SourceRecord[]): Promise<void> {
    const { settleMilliseconds, onFault, wake } = this.#with;
    for (const { id, kind, address } of sources) {
      if (kind !== 'folder' || this.#open.has(id)) continue;
      const onFile = (path: string): void => {
        this.again(id, [path]);
        wake();
      };
      this.#open.set(id, await watchFolder(address, { settleMilliseconds, onFile, onFault }));
    }
  }

  /** These files are to be read, again or for the first time. */
  again(id: string, paths: readonly string[]): void {
    const pending = this.#pending.get(id) ?? new Set();
    for (const path of paths) if (path !== '') pending.add(path);
    this.#pending.set(id, pending);
  }

  /** Reads what came since the last time. */
  async readPending(options: ReadOptions): Promise<IngestSummary> {
    let sum = NOTHING;
    for (const [id, paths] of [...this.#pending]) {
      this.#pending.delete(id);
      const source = await this.#with.sources.get(id);
      if (source) sum = await this.#readFiles(source, [...paths].sort(), options, sum);
    }
    return sum;
  }

  /** Reads the folders in full, once. */
  async readAll(sources: readonly SourceRecord[], options: ReadOptions): Promise<IngestSummary> {
    let sum = NOTHING;
    for (const source of sources.filter(({ kind }) => kind === 'folder')) {
      const paths = await filesIn(source.address);
      sum = await this.#readFiles(source, paths, options, sum);
    }
    return sum;
  }

  async forget(id: string): Promise<void> {
    const folder = this.#open.get(id);
    this.#open.delete(id);
    this.#pending.delete(id);
    await folder?.close();
  }

  async close(): Promise<void> {
    for (const id of [...this.#open.keys()]) await this.forget(id);
  }

  async #readFiles(
    source: SourceRecord,
    paths: readonly string[],
    options: ReadOptions,
    before: IngestSummary,
  ): Promise<IngestSummary> {
    let sum = before;
    for (let at = 0; at < paths.length && !options.signal?.aborted; at += PORTION) {
      const portion = paths.slice(at, at + PORTION);
      const summary = await this.#readPortion(source, portion, options, at + PORTION < paths.length);
      sum = sumOf(sum, summary);
    }
    return sum;
  }

  async #readPortion(
    source: SourceRecord,
    paths: readonly string[],
    options: ReadOptions,
    more: boolean,
  ): Promise<IngestSummary> {
    const { ingest, pages, sources, world, maxBytes } = this.#with;
    const contents = await Promise.all(paths.map((path) => readWatchedFile(source.address, path, maxBytes)));
    const found = contents.flatMap(({ articles }) => articles);
    const standing = found.length > 0 ? await ingest.places(placesAskedFor(found)) : [];
    const { replace = false, onEvent } = options;
    const articles = await new Places().place(found, standing);
    const summary = await ingest.ingest(articles, { replace, more, onEvent });
    const links = contents.flatMap(({ lists }) => lists.flatMap(pagesOf));
    await pages.add(links, source.id, world.now(), false);
    const faults = await this.#noteFaults(source, paths, contents);
    for (const event of faults) onEvent?.(event);
    const counts: Counts = {
      ...NO_COUNTS,
      added: summary.added,
      changed: summary.updated,
      failed: faults.length,
    };
    const lookedAt = iso(world.now());
    await sources.change(source.id, (stands) => ({ ...stands, lookedAt, state: 'ok', next: null }));
    await sources.count(new Map([[source.id, counts]]));
    return { ...summary, failed: summary.failed + faults.length };
  }

  /** Keeps which files could not be read and why; those that can be by now are no longer listed. */
  async #noteFaults(
    source: SourceRecord,
    paths: readonly string[],
    contents: readonly FileContent[],
  ): Promise<IngestEvent[]> {
    const { pages, world } = this.#with;
    const addresses = paths.map((path) => join(source.address, path));
    const known = new Map((await pages.load(addresses.map(pageId))).map((page) => [page.id, page]));
    const at = iso(world.now());
    const saved: PageRecord[] = [];
    const events: IngestEvent[] = [];
    for (const [i, address] of addresses.entries()) {
      const page = known.get(pageId(address)) ?? newPage(address, source.id, at, paths[i] ?? null);
      const [fault] = contents[i]?.faults ?? [];
      if (fault) {
        const { reason, advice } = fault;
        saved.push({ ...page, state: 'failed', reason, advice, at });
        events.push(failure(address, `${reason} ${advice}`));
      } else if (known.has(page.id)) saved.push({ ...page, state: 'known', reason: null, advice: null, at });
    }
    await pages.save(saved);
    return events;
  }
}

function failure(id: string, reason: string): IngestEvent {
  return { id, title: null, outcome: 'failed', reason, claimsAdded: 0, claimsRemoved: 0 };
}

/** The files of a folder as they are now, sorted; links are among them and are refused one by one. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => pathWithin(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !isPassedOver(path))
    .sort();
}
