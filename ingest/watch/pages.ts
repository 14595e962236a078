/** Pages in the store: what is to be fetched, and what is known of those that were. */
import type { Engine } from '../../shared/store/engine.ts';
import {
  countPages,
  deletePages,
  duePages,
  pagesById,
  pagesOfArticles,
  pagesOfDays,
  pagesOfSource,
  savePages,
  watchedById,
} from '../../shared/store/statements/queue.ts';
import type { Link } from '../read/index.ts';
import { countsOfPages, type PageChange } from './counts.ts';
import { newPage, type PageRecord, type PageState, pageId, pageRecord, pageRow } from './records.ts';
import { daysUpTo, iso } from './settle.ts';
import { addCounts } from './sources.ts';

/** Pages of one transaction. */
const PORTION = 500;

export type Named = Pick<Link, 'url' | 'title' | 'updated'>;

export class Pages {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Puts pages in the queue. One that is known is put there again only where it is asked for by name, or where the
   * list says that it changed; one that still waits for its turn is fetched in either case.
   * @returns ids of those that are to be fetched, in the order of the links
   */
  async add(links: readonly Named[], source: string, now: number, byName: boolean): Promise<string[]> {
    const wanted: string[] = [];
    for (let at = 0; at < links.length; at += PORTION) {
      const portion = links.slice(at, at + PORTION);
      const ids = portion.map(({ url }) => pageId(url));
      const known = new Map((await this.load(ids)).map((page) => [page.id, page]));
      const saved = new Map<string, PageChange>();
      const waiting: string[] = [];
      for (const link of portion) {
        const page = known.get(pageId(link.url));
        const next = page
          ? wantedAgain(page, link, now, byName)
          : newPage(link.url, source, iso(now), link.title);
        const updated = link.updated ?? next?.updated ?? null;
        if (next) saved.set(next.id, { before: page ?? null, page: { ...next, updated } });
        else if (page && page.state === 'due' && page.due <= iso(now)) waiting.push(page.id);
      }
      await this.save([...saved.values()]);
      wanted.push(...saved.keys(), ...waiting);
    }
    return wanted;
  }

  async load(ids: readonly string[]): Promise<PageRecord[]> {
    return (await this.#engine.run(pagesById, { ids })).map(pageRecord);
  }

  /** What is to be fetched by now, the longest waiting first. */
  async due(now: number, limit: number): Promise<PageRecord[]> {
    const rows = await this.#engine.run(duePages, { limit });
    return rows.map(pageRecord).filter(({ due }) => due <= iso(now));
  }

  /** Known pages whose day has come are put in the queue, unless their source is watched no more. */
  async wake(now: number): Promise<void> {
    for (;;) {
      const rows = await this.#engine.run(pagesOfDays, { days: daysUpTo(now), limit: PORTION });
      if (rows.length === 0) return;
      const pages = rows.map(pageRecord);
      const watched = await this.#watchedOf(pages);
      const next = (page: PageRecord): PageRecord => (watched.has(page.source) ? dueAt(page, now) : page);
      await this.save(pages.map((before) => ({ before, page: { ...next(before), day: '' } })));
    }
  }

  /** Pages of a source that is watched no more are not waited for: those that were read stay as they were. */
  async rest(source: string): Promise<void> {
    for (;;) {
      const due = await this.ofSource(source, 'due', PORTION);
      if (due.length === 0) return;
      await this.save(due.map((before) => ({ before, page: before.article === '' ? null : rested(before) })));
    }
  }

  /** Keeps what became of pages, and counts it with their sources: both, or neither. */
  async save(changes: readonly PageChange[]): Promise<void> {
    if (changes.length === 0) return;
    const rows = changes.flatMap(({ page }) => (page ? [pageRow(page)] : []));
    const ids = changes.flatMap(({ before, page }) => (before && !page ? [before.id] : []));
    await this.#engine.transact(async (tx) => {
      if (rows.length > 0) await tx.run(savePages, { rows });
      if (ids.length > 0) await tx.run(deletePages, { ids });
      await addCounts(tx, countsOfPages(changes));
    });
  }

  /** Pages that failed are fetched again now. */
  async again(failed: readonly PageRecord[], now: number): Promise<void> {
    await this.save(failed.map((before) => ({ before, page: { ...dueAt(before, now), tries: 0 } })));
  }

  async ofSource(source: string, state: PageState, limit: number): Promise<PageRecord[]> {
    return (await this.#engine.run(pagesOfSource, { source, state, limit })).map(pageRecord);
  }

  async ofArticles(ids: readonly string[]): Promise<PageRecord[]> {
    if (ids.length === 0) return [];
    return (await this.#engine.run(pagesOfArticles, { ids })).map(pageRecord);
  }

  /** When the page or file of an article was found gone; null where it is there, or where none is known. */
  async goneOf(article: string): Promise<string | null> {
    const pages = await this.ofArticles([article]);
    const isGone = pages.length > 0 && pages.every(({ state }) => state === 'gone');
    return isGone ? (pages[0]?.gone ?? null) : null;
  }

  async counts(): Promise<{ due: number; failed: number; gone: number }> {
    const rows = await this.#engine.run(countPages, { states: ['due', 'failed', 'gone'] });
    const of = (state: string): number => rows.find((row) => row.state === state)?.n ?? 0;
    return { due: of('due'), failed: of('failed'), gone: of('gone') };
  }

  /** The sources of these pages that are watched; pages that somebody named have none, and stay in any case. */
  async #watchedOf(pages: readonly PageRecord[]): Promise<Set<string>> {
    const ids = [...new Set(pages.map(({ source }) => source))].sort();
    return new Set(['', ...(await this.#engine.run(watchedById, { ids })).map(({ id }) => id)]);
  }
}

function wantedAgain(page: PageRecord, link: Named, now: number, byName: boolean): PageRecord | null {
  const isNewer = link.updated !== null && page.updated !== null && link.updated > page.updated;
  if (!byName && !(isNewer && page.state !== 'due')) return null;
  return { ...dueAt(page, now), tries: 0, day: '' };
}

function dueAt(page: PageRecord, now: number): PageRecord {
  return { ...page, state: 'due', due: iso(now) };
}

/** As it was before it was to be looked at again. */
function rested(page: PageRecord): PageRecord {
  return { ...page, state: page.gone === null ? 'known' : 'gone', day: '' };
}
