/** Looks at sources whose time has come, and at pages that are due. */
import type { IngestSummary } from '../../shared/contract/index.ts';
import { backOff, type FetchProblem } from '../fetch/index.ts';
import { pagesOf, readPage } from './read-page.ts';
import { pageId, type SourceRecord } from './records.ts';
import { iso } from './settle.ts';
import type { Sources } from './sources.ts';
import { NOTHING, sumOf } from './summary.ts';
import { type Working, type WorkOptions, work } from './work.ts';

type LookOptions = Pick<WorkOptions, 'replace' | 'signal' | 'onEvent'>;

const DAY = 86_400_000;
/** Pages of one turn. */
const PORTION = 256;
/** How much of the time between two looks is left to chance, so that hosts are not asked by many at once. */
const JITTER = 0.2;

export class Looks {
  readonly #working: Working;
  readonly #sources: Sources;

  constructor(working: Working, sources: Sources) {
    this.#working = working;
    this.#sources = sources;
  }

  /** Looks at sources of the web. @param options `all`: also at those whose time has not come */
  async sourcesDue(options: LookOptions & { readonly all?: boolean }): Promise<IngestSummary> {
    const now = iso(this.#working.world.now());
    const all = (await this.#sources.all()).filter(({ kind }) => kind !== 'folder');
    const due = options.all ? all : all.filter(({ next }) => next !== null && next <= now);
    let sum = NOTHING;
    await Promise.all(
      due.map(async (source) => {
        if (options.signal?.aborted) return;
        const seen = await this.#look(source, options);
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
    await pages.wake(world.now());
    let sum = NOTHING;
    const done = new Set<string>();
    while (!options.signal?.aborted) {
      const due = (await pages.due(world.now(), PORTION + done.size)).filter(({ id }) => !done.has(id));
      if (due.length === 0) break;
      for (const { id } of due) done.add(id);
      const ids = due.map(({ id }) => id);
      sum = sumOf(sum, await work(this.#working, ids, options));
    }
    return sum;
  }

  /** What a look changes of a source; null where it was stopped. */
  async #look(source: SourceRecord, { signal }: LookOptions): Promise<Partial<SourceRecord> | null> {
    const { fetcher, world, maxBytes, pages } = this.#working;
    if (source.kind === 'page') return this.#lookAtPage(source);
    const { etag, lastModified } = source;
    const fetched = await fetcher.fetch(source.address, { etag, lastModified, signal });
    if (fetched.kind === 'failed') return this.#failed(source, fetched.problem);
    if (fetched.kind === 'unchanged') return this.#fine(source, {});
    const { articles, lists, unreadable } = await readPage(fetched, maxBytes);
    const [list] = lists;
    if (list) {
      const links = lists.flatMap(pagesOf);
      await pages.add(links, source.id, world.now(), false);
      const kind = list.sitemaps.length > 0 || isSitemap(fetched.bytes) ? 'sitemap' : 'feed';
      const marks = { etag: fetched.etag, lastModified: fetched.lastModified };
      return this.#fine(source, { kind, title: list.title ?? source.title, ...marks });
    }
    if (articles.length > 0) return this.#lookAtPage({ ...source, kind: 'page' });
    const { reason, advice } = unreadable[0] ?? {
      reason: 'There is nothing to read.',
      advice: 'Check the address.',
    };
    return this.#failed(source, { code: 'type', reason, advice, again: true });
  }

  /** A page that is a source itself: it is put in the queue, and its last result is the source's. */
  async #lookAtPage(source: SourceRecord): Promise<Partial<SourceRecord>> {
    const { pages, world } = this.#working;
    const { address: url, title } = source;
    const [page] = await pages.load([pageId(url)]);
    await pages.add([{ url, title, updated: null }], source.id, world.now(), true);
    const seen = { kind: 'page' as const, title: page?.title ?? title };
    if (page === undefined || page.reason === null) return this.#fine(source, seen);
    return { ...this.#fine(source, seen), state: 'failed', reason: page.reason, advice: page.advice };
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
