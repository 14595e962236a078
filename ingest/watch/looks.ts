/** Looks at sources whose time has come, and at pages that are due. */
import type { IngestSummary } from '../../shared/contract/index.ts';
import { NOTHING_READ, sumOf } from '../../shared/contract/summary.ts';
import { DramatisError } from '../../shared/errors.ts';
import { backOff, type FetchProblem, problemOfFault } from '../fetch/index.ts';
import type { Named } from './pages.ts';
import { pagesOf, readPage } from './read-page.ts';
import { pageId, type SourceRecord } from './records.ts';
import { iso } from './settle.ts';
import type { Sources } from './sources.ts';
import { type Working, type WorkOptions, work } from './work.ts';

type LookOptions = Pick<WorkOptions, 'replace' | 'signal' | 'onEvent'>;

interface SourceOptions extends LookOptions {
  /** Also those whose time has not come. */
  readonly all?: boolean | undefined;
  /** Told of the pages that a source names and that are to be fetched, in its order. */
  readonly onNamed?: ((ids: readonly string[]) => void) | undefined;
}

const DAY = 86_400_000;
/** Pages that are fetched together where nothing else waits. */
const PORTION = 256;
/** Where sources and folders wait: about a minute of one host. */
const FEW = 64;
/** How much of the time between two looks is left to chance, so that hosts are not asked by many at once. */
const JITTER = 0.2;

export class Looks {
  readonly #working: Working;
  readonly #sources: Sources;

  constructor(working: Working, sources: Sources) {
    this.#working = working;
    this.#sources = sources;
  }

  /** Looks at sources of the web. */
  async sourcesDue(options: SourceOptions): Promise<IngestSummary> {
    const now = iso(this.#working.world.now());
    const all = (await this.#sources.all()).filter(({ kind }) => kind !== 'folder');
    const due = options.all ? all : all.filter(({ next }) => next !== null && next <= now);
    let sum = NOTHING_READ;
    await Promise.all(
      due.map(async (source) => {
        if (options.signal?.aborted) return;
        const seen = await this.#look(source, options).catch((fault) => this.#broken(source, fault));
        if (seen === null) return;
        await this.#sources.change(source.id, (stands) => ({ ...stands, ...seen }));
        if (seen.state === 'failed') sum = { ...sum, failed: sum.failed + 1 };
      }),
    );
    return sum;
  }

  /** Fetches what is due by now, until nothing is. */
  async pagesDue(options: LookOptions): Promise<IngestSummary> {
    const { pages, world } = this.#working;
    // What fails meanwhile is due later than this, and left to the next time.
    const now = world.now();
    await pages.wake(now);
    let sum = NOTHING_READ;
    while (!options.signal?.aborted) {
      const ids = await this.#due(now, PORTION);
      if (ids.length === 0) break;
      sum = sumOf(sum, await work(this.#working, ids, options));
    }
    return sum;
  }

  /**
   * Fetches a few of the pages that are due by now, so that nobody else waits for long.
   * @param first ids of those that go before the others
   * @returns whether more are due
   */
  async fewPagesDue(first: readonly string[], options: LookOptions): Promise<boolean> {
    const { pages, world } = this.#working;
    await pages.wake(world.now());
    const ids = [...new Set([...first, ...(await this.#due(world.now(), FEW))])].slice(0, FEW);
    await work(this.#working, ids, { ...options, most: FEW });
    return (await this.#due(world.now(), 1)).length > 0;
  }

  /** The longest waiting first, without those that are being looked at. */
  async #due(now: number, most: number): Promise<string[]> {
    const { pages, underWay } = this.#working;
    const due = await pages.due(now, most + underWay.size);
    return due.flatMap(({ id }) => (underWay.has(id) ? [] : [id])).slice(0, most);
  }

  /** What a look changes of a source; null where it was stopped. */
  async #look(source: SourceRecord, options: SourceOptions): Promise<Partial<SourceRecord> | null> {
    const { fetcher, maxBytes } = this.#working;
    if (source.kind === 'page') return this.#lookAtPage(source, options);
    const { signal } = options;
    const { etag, lastModified } = source;
    const fetched = await fetcher.fetch(source.address, { etag, lastModified, signal });
    if (fetched.kind === 'failed') return this.#failed(source, fetched.problem);
    if (fetched.kind === 'unchanged') return this.#fine(source, {});
    const { articles, lists, unreadable } = await readPage(fetched, maxBytes);
    const [list] = lists;
    if (list) {
      await this.#add(lists.flatMap(pagesOf), source, false, options);
      const kind = list.sitemaps.length > 0 || isSitemap(fetched.bytes) ? 'sitemap' : 'feed';
      const marks = { etag: fetched.etag, lastModified: fetched.lastModified };
      return this.#fine(source, { kind, title: list.title ?? source.title, ...marks });
    }
    if (articles.length > 0) return this.#lookAtPage({ ...source, kind: 'page' }, options);
    const { reason, advice } = unreadable[0] ?? {
      reason: 'There is nothing to read.',
      advice: 'Check the address.',
    };
    return this.#failed(source, { code: 'type', reason, advice, again: true });
  }

  /** A fault of ours in reading one source: it waits, and the others go on. @throws what the store failed on */
  #broken(source: SourceRecord, fault: unknown): Partial<SourceRecord> | null {
    if (fault instanceof DramatisError) throw fault;
    this.#working.onFault(fault);
    return this.#failed(source, problemOfFault(fault));
  }

  /** A page that is a source itself: it is put in the queue, and its last result is the source's. */
  async #lookAtPage(source: SourceRecord, options: SourceOptions): Promise<Partial<SourceRecord>> {
    const { address: url, title } = source;
    const [page] = await this.#working.pages.load([pageId(url)]);
    await this.#add([{ url, title, updated: null }], source, true, options);
    const seen = { kind: 'page' as const, title: page?.title ?? title };
    if (page === undefined || page.reason === null) return this.#fine(source, seen);
    return { ...this.#fine(source, seen), state: 'failed', reason: page.reason, advice: page.advice };
  }

  async #add(
    links: readonly Named[],
    { id }: SourceRecord,
    byName: boolean,
    { onNamed }: SourceOptions,
  ): Promise<void> {
    const { pages, world } = this.#working;
    const ids = await pages.add(links, id, world.now(), byName);
    onNamed?.(ids);
  }

  #fine({ every }: SourceRecord, seen: Partial<SourceRecord>): Partial<SourceRecord> {
    const { now, random } = this.#working.world;
    const time = now();
    const pause = every * 1_000 * (1 - JITTER / 2 + random() * JITTER);
    const times = { lookedAt: iso(time), next: iso(time + pause) };
    return { ...seen, ...times, state: 'ok', reason: null, advice: null, tries: 0 };
  }

  #failed({ tries: before, every }: SourceRecord, problem: FetchProblem): Partial<SourceRecord> | null {
    if (problem.code === 'stopped') return null;
    const { world } = this.#working;
    const [now, tries] = [world.now(), before + 1];
    const pause = Math.max(problem.after ?? 0, backOff(tries, every * 1_000, DAY, world.random));
    const { reason, advice } = problem;
    return { state: 'failed', reason, advice, tries, lookedAt: iso(now), next: iso(now + pause) };
  }
}

function isSitemap(bytes: Uint8Array): boolean {
  return /<(?:\w+:)?(?:urlset|sitemapindex)\b/iu.test(
    Buffer.from(bytes.subarray(0, 4_096)).toString('latin1'),
  );
}
