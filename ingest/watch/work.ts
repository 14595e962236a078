/** Fetches pages of the queue and takes in what they say. What is done stays done: a crash loses no page. */
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import { NOTHING_READ, sumOf } from '../../shared/contract/summary.ts';
import type { Sourced } from '../../shared/model/article.ts';
import { type Fetcher, problemOfFault, type World } from '../fetch/index.ts';
import type { IngestService } from '../service.ts';
import { countsOfEvents, type PageChange } from './counts.ts';
import { MARKED } from './file-records.ts';
import type { Named, Pages } from './pages.ts';
import { pagesOf, readPage } from './read-page.ts';
import type { PageRecord } from './records.ts';
import { type Found, settled } from './settle.ts';
import { addCounts } from './sources.ts';

export interface Working {
  readonly pages: Pages;
  readonly ingest: Pick<IngestService, 'ingest'>;
  readonly fetcher: Fetcher;
  readonly world: World;
  readonly maxBytes: number;
  /** Told of faults of ours in reading one page or source: the others go on. */
  readonly onFault: (fault: unknown) => void;
  /** Pages that are being looked at, by whomever. */
  readonly underWay: Set<string>;
}

export interface WorkOptions {
  readonly replace?: boolean | undefined;
  /** Pages of lists are looked at again although they are known: somebody asked for the list itself. */
  readonly byName?: boolean | undefined;
  /** About so many pages are fetched; what lists name besides stays in the queue. */
  readonly most?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: IngestEvent) => void) | undefined;
  /** Told why the store is away, before it is waited for. */
  readonly onAway?: ((why: string) => void) | undefined;
}

/** Pages that are fetched at the same time, of all hosts. */
const AT_A_TIME = 16;
/** Lists within lists that are followed: an index, its sitemaps, their pages. */
const DEEPEST = 3;

interface Task {
  readonly id: string;
  readonly depth: number;
}

interface Looked {
  readonly page: PageRecord;
  readonly depth: number;
  readonly found: Found;
  readonly articles: readonly Sourced[];
  readonly links: readonly Named[];
}

/**
 * Fetches these pages, those that lists among them name, and takes in their articles.
 * @returns what became of the articles; a page that could not be fetched or read counts as failed
 * @throws the first fault of ours, once what was looked at by then is taken in
 */
export async function work(
  working: Working,
  ids: readonly string[],
  options: WorkOptions,
): Promise<IngestSummary> {
  let sum = NOTHING_READ;
  const todo: Task[] = ids.map((id) => ({ id, depth: 0 }));
  const active = new Map<string, Promise<void>>();
  const looked: Looked[] = [];
  const faults: unknown[] = [];
  /** Lists may name each other. */
  const seen = new Set<string>();
  const { signal, most = Number.POSITIVE_INFINITY } = options;
  const isEnding = (): boolean => signal?.aborted === true || faults.length > 0 || seen.size >= most;
  const begin = ({ id, depth }: Task): void => {
    if (seen.has(id) || working.underWay.has(id)) return;
    seen.add(id);
    working.underWay.add(id);
    // Caught here: nobody awaits it while the articles of others are taken in.
    const looking = look(working, id, depth, options).then(
      (one) => void (one && looked.push(one)),
      (fault) => void faults.push(fault),
    );
    active.set(
      id,
      looking.finally(() => active.delete(id)),
    );
  };
  try {
    while (todo.length + active.size + looked.length > 0) {
      if (isEnding()) todo.length = 0;
      for (const task of todo.splice(0, AT_A_TIME - active.size)) begin(task);
      if (active.size > 0 && looked.length === 0) await Promise.race(active.values());
      const batch = looked.splice(0, AT_A_TIME);
      const last = todo.length + active.size + looked.length === 0 || signal?.aborted === true;
      const { summary, more } = await takeIn(working, batch, last, options);
      sum = sumOf(sum, summary);
      for (const { page } of batch) working.underWay.delete(page.id);
      todo.push(...more);
    }
  } finally {
    await Promise.allSettled(active.values());
    for (const id of seen) working.underWay.delete(id);
  }
  if (faults.length > 0) throw faults[0];
  return sum;
}

async function look(
  working: Working,
  id: string,
  depth: number,
  options: WorkOptions,
): Promise<Looked | null> {
  const [page] = await working.pages.load([id]);
  if (!page) return null;
  try {
    return { page, depth, ...(await contentOf(page, working, options)) };
  } catch (fault) {
    working.onFault(fault);
    return {
      page,
      depth,
      articles: [],
      links: [],
      found: { kind: 'failed', problem: problemOfFault(fault) },
    };
  }
}

async function contentOf(
  { url, etag, lastModified, article }: PageRecord,
  { fetcher, maxBytes }: Working,
  { signal }: WorkOptions,
): Promise<Omit<Looked, 'page' | 'depth'>> {
  const known = article === '' ? {} : { etag, lastModified };
  const fetched = await fetcher.fetch(url, { ...known, signal });
  const nothing = { articles: [], links: [] };
  if (fetched.kind === 'unchanged') return { ...nothing, found: { kind: 'unchanged' } };
  if (fetched.kind === 'failed') return { ...nothing, found: { kind: 'failed', problem: fetched.problem } };
  const { articles, unreadable, lists } = await readPage(fetched, maxBytes);
  const [fault] = unreadable;
  if (articles.length === 0 && lists.length === 0) {
    const { reason, advice } = fault ?? {
      reason: 'There is no article in it.',
      advice: 'Check the address.',
    };
    return { ...nothing, found: { kind: 'unreadable', reason, advice } };
  }
  const [first] = articles;
  const read = { etag: fetched.etag, lastModified: fetched.lastModified };
  const title = first?.article.title ?? lists[0]?.title ?? null;
  const found = { kind: 'read', ...read, article: first?.article.id ?? null, title } as const;
  return { articles, links: lists.flatMap(pagesOf), found };
}

/** Writes articles first and records then: what is cut off between is fetched again, and is unchanged. */
async function takeIn(
  working: Working,
  batch: readonly Looked[],
  last: boolean,
  options: WorkOptions,
): Promise<{ summary: IngestSummary; more: Task[] }> {
  const { ingest, pages, world } = working;
  const outcomes = new Map<string, IngestEvent>();
  const { replace = false, onEvent, onAway } = options;
  const articles = batch.flatMap((one) => one.articles);
  const sources = new Map(
    batch.flatMap((one) => one.articles.map(({ article }) => [article.id, one.page.source] as const)),
  );
  const summary =
    articles.length === 0 && !last
      ? NOTHING_READ
      : await ingest.ingest(articles, {
          replace,
          more: !last,
          onAway,
          within: (tx, events) =>
            addCounts(
              tx,
              countsOfEvents(events, (id) => sources.get(id) ?? ''),
            ),
          onEvent: (event) => {
            outcomes.set(event.id, event);
            onEvent?.(event);
          },
        });
  const more: Task[] = [];
  const after: PageChange[] = [];
  const counts = { ...summary };
  for (const one of batch) {
    const next = recordAfter(one, outcomes, working);
    after.push({ before: one.page, page: next });
    const event = eventOf(one, next);
    if (event) counts[event.outcome] += 1;
    if (event) onEvent?.(event);
    if (one.links.length === 0 || one.depth >= DEEPEST) continue;
    const ids = await pages.add(one.links, one.page.source, world.now(), options.byName ?? false);
    more.push(...ids.map((id) => ({ id, depth: one.depth + 1 })));
  }
  await pages.save(after);
  return { summary: counts, more };
}

/** An article that the graph refused leaves its page failed, with the reason. */
function recordAfter(
  { page, found, articles }: Looked,
  outcomes: ReadonlyMap<string, IngestEvent>,
  { world }: Working,
): PageRecord {
  const refused = articles
    .map(({ article }) => outcomes.get(article.id))
    .find((event) => event?.outcome === 'failed');
  const told: Found =
    found.kind === 'read' && refused
      ? { kind: 'unreadable', reason: refused.reason ?? 'It could not be taken in.', advice: '' }
      : found;
  return settled(page, told, world.now(), world.random);
}

/** What is told of a page without an article; null of one with articles, and of lists. */
function eventOf({ page, found }: Looked, next: PageRecord): IngestEvent | null {
  const base = { id: page.article || page.url, title: page.title, claimsAdded: 0, claimsRemoved: 0 };
  if (found.kind === 'read') return null;
  if (found.kind === 'unchanged') return { ...base, outcome: 'unchanged', reason: null };
  const { reason, advice } = found.kind === 'failed' ? found.problem : found;
  const marked = next.state === 'gone' ? ` ${MARKED}` : '';
  return { ...base, id: page.url, outcome: 'failed', reason: `${reason} ${advice}${marked}` };
}
