/** Files of watched folders: what lies there is read, and what was read and lies there no more is marked. */
import { join } from 'node:path';
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import { NOTHING_READ, sumOf, unreadEvent } from '../../shared/contract/summary.ts';
import type { World } from '../fetch/index.ts';
import { Places, placesAskedFor } from '../read/places.ts';
import type { Problem } from '../read/problems.ts';
import type { IngestService } from '../service.ts';
import { countsOfEvents, type PageChange } from './counts.ts';
import {
  changesOfFile,
  changesOfGone,
  changesOfMoved,
  type FileLook,
  GONE,
  idsOfFile,
  isEmptied,
  isOfFile,
  MARKED,
  REPLACED,
} from './file-records.ts';
import { type FileContent, readWatchedFile } from './folder.ts';
import type { Pages } from './pages.ts';
import { pagesOf } from './read-page.ts';
import type { PageRecord, SourceRecord } from './records.ts';
import { missingOf, rootOf } from './root.ts';
import { iso } from './settle.ts';
import { addCounts, type Sources } from './sources.ts';
import type { WorkOptions } from './work.ts';

export interface FilesDependencies {
  readonly ingest: Pick<IngestService, 'ingest' | 'places'>;
  readonly pages: Pages;
  readonly sources: Sources;
  readonly world: World;
  readonly maxBytes: number;
}

export type ReadOptions = Pick<WorkOptions, 'replace' | 'signal' | 'onEvent'>;

/** Files that are read together. */
const PORTION = 16;
/** Articles that are looked up together. */
const LOOKED_UP = 500;
/** More than a folder holds. */
const ALL = 10_000_000;

export class Files {
  readonly #with: FilesDependencies;

  constructor(dependencies: FilesDependencies) {
    this.#with = dependencies;
  }

  /** Reads these files. @param paths within the folder */
  async read(source: SourceRecord, paths: readonly string[], options: ReadOptions): Promise<IngestSummary> {
    let sum = NOTHING_READ;
    for (let at = 0; at < paths.length && !options.signal?.aborted; at += PORTION) {
      const portion = paths.slice(at, at + PORTION);
      sum = sumOf(sum, await this.#readPortion(source, portion, options, at + PORTION < paths.length));
    }
    return sum;
  }

  /** Marks what was read of files that lie there no more; of a folder that is away nothing is marked. */
  async lookForGone(source: SourceRecord, { onEvent }: ReadOptions): Promise<IngestSummary> {
    const { ingest, pages, sources, world } = this.#with;
    const records = await this.#recordsOf(source);
    const missing = await missingOf([...new Set(records.map(({ url }) => url))].sort());
    // Afterwards, so that a folder that went away meanwhile is known to have.
    const root = await rootOf(source.address);
    if (root.is === 'away') return this.away(source, root.problem, onEvent);
    const isAnother = source.root !== null && source.root !== root.mark;
    if (isAnother && isEmptied({ records, missing })) return this.away(source, REPLACED, onEvent);
    const lost = records.filter(({ url }) => missing.has(url));
    const standing = await standingOf(ingest, lost);
    const changes = changesOfGone({ records, missing, standing }, iso(world.now()));
    await pages.save(changes);
    await sources.change(source.id, (stands) => ({ ...this.#looked(stands), root: root.mark }));
    const gone = changes.flatMap(({ page }) => (page ? [page.url] : []));
    const events = [...new Set(gone)].map((path) => failure(path, GONE, MARKED));
    for (const event of events) onEvent?.(event);
    return { ...NOTHING_READ, failed: events.length };
  }

  /** The folder cannot be read: what is known of it stays as it is. */
  async away(
    source: SourceRecord,
    problem: Problem,
    onEvent: ReadOptions['onEvent'],
  ): Promise<IngestSummary> {
    const { sources, world } = this.#with;
    const failed = { ...problem, state: 'failed', lookedAt: iso(world.now()), next: null } as const;
    await sources.change(source.id, (stands) => ({ ...stands, ...failed }));
    onEvent?.(failure(source.address, problem));
    return { ...NOTHING_READ, failed: 1 };
  }

  async #readPortion(
    source: SourceRecord,
    paths: readonly string[],
    options: ReadOptions,
    more: boolean,
  ): Promise<IngestSummary> {
    const { ingest, pages, sources, world, maxBytes } = this.#with;
    const contents: FileContent[] = [];
    // One at a time: each may unpack to as much as is allowed.
    for (const path of paths) contents.push(await readWatchedFile(source.address, path, maxBytes));
    const found = contents.flatMap(({ articles }) => articles);
    const standing = found.length > 0 ? await ingest.places(placesAskedFor(found)) : [];
    const { replace = false, onEvent } = options;
    const articles = await new Places().place(found, standing);
    const events = new Map<string, IngestEvent>();
    const summary = await ingest.ingest(articles, {
      replace,
      more,
      within: (tx, told) =>
        addCounts(
          tx,
          countsOfEvents(told, () => source.id),
        ),
      onEvent: (event) => {
        events.set(event.id, event);
        onEvent?.(event);
      },
    });
    const links = contents.flatMap(({ lists }) => lists.flatMap(pagesOf));
    await pages.add(links, source.id, world.now(), false);
    let taken = 0;
    const looks = paths.map((path, i): FileLook => {
      const content = contents[i] ?? NO_CONTENT;
      const own = articles.slice(taken, taken + content.articles.length);
      taken += own.length;
      const ids = own.map(({ article, origin }) => ({ id: article.id, origin }));
      return lookOf(join(source.address, path), path, content, ids, events);
    });
    await pages.save(await this.#changesOf(source, looks));
    await sources.change(source.id, (stands) => this.#looked(stands));
    const failures = contents.flatMap(({ faults: [fault] }, i) =>
      fault ? [failure(join(source.address, paths[i] ?? ''), fault)] : [],
    );
    for (const event of failures) onEvent?.(event);
    return { ...summary, failed: summary.failed + failures.length };
  }

  async #changesOf(source: SourceRecord, looks: readonly FileLook[]): Promise<PageChange[]> {
    const { pages, world } = this.#with;
    const known = new Map((await pages.load(looks.flatMap(idsOfFile))).map((page) => [page.id, page]));
    const elsewhere = (
      await pages.ofArticles(looks.flatMap(({ articles }) => articles.map(({ id }) => id)))
    ).filter((page) => page.source === source.id && isOfFile(page));
    const missing = await missingOf(elsewhere.map(({ url }) => url));
    const at = iso(world.now());
    const changes = looks.flatMap((look) => changesOfFile(look, known, source.id, at));
    return [...changes, ...changesOfMoved(elsewhere, looks, missing)];
  }

  async #recordsOf(source: SourceRecord): Promise<PageRecord[]> {
    const { pages } = this.#with;
    const [known, failed] = await Promise.all([
      pages.ofSource(source.id, 'known', ALL),
      pages.ofSource(source.id, 'failed', ALL),
    ]);
    return [...known, ...failed].filter(isOfFile);
  }

  #looked(source: SourceRecord): SourceRecord {
    const lookedAt = iso(this.#with.world.now());
    return { ...source, lookedAt, state: 'ok', reason: null, advice: null, next: null };
  }
}

const NO_CONTENT: FileContent = { articles: [], faults: [], lists: [] };

/** An article that the graph refused leaves its file failed, with the reason, as one that could not be read. */
function lookOf(
  address: string,
  path: string,
  { faults }: FileContent,
  own: FileLook['articles'],
  events: ReadonlyMap<string, IngestEvent>,
): FileLook {
  const isRefused = ({ id }: { readonly id: string }): boolean => events.get(id)?.outcome === 'failed';
  const refused = own.find(isRefused);
  const reason = refused ? events.get(refused.id)?.reason : null;
  const problem =
    faults[0] ?? (refused ? { reason: reason ?? 'It could not be taken in.', advice: '' } : null);
  const told = problem && { reason: problem.reason, advice: problem.advice };
  // Without an event it was not taken in: everything was stopped before its turn.
  return {
    address,
    path,
    problem: told,
    articles: own.filter((one) => events.has(one.id) && !isRefused(one)),
  };
}

async function standingOf(
  ingest: Pick<IngestService, 'places'>,
  records: readonly PageRecord[],
): Promise<Set<string>> {
  const standing = new Set<string>();
  for (let at = 0; at < records.length; at += LOOKED_UP) {
    const ids = records.slice(at, at + LOOKED_UP).flatMap(({ article }) => (article === '' ? [] : [article]));
    for (const { id } of await ingest.places({ ids, contents: [], origins: [] })) standing.add(id);
  }
  return standing;
}

function failure(id: string, { reason, advice }: Problem, more = ''): IngestEvent {
  return unreadEvent({ origin: id, reason, advice: [advice, more].filter(Boolean).join(' ') });
}
