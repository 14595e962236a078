/** Sources, pages and addresses in memory, behind the statements and fetches of watching: no engine is needed. */
import type { Fetcher, World } from '../../../../ingest/fetch/index.ts';
import type { IngestService } from '../../../../ingest/service.ts';
import { NOTHING_READ } from '../../../../shared/contract/summary.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import type { Engine, Params, Row, Runner, Statement } from '../../../../shared/store/engine.ts';
import type { PageRow, WatchedRow } from '../../../../shared/store/statements/queue.ts';

export const NOW = Date.UTC(2030, 0, 1, 12);

type Answer = (params: { readonly [name: string]: unknown }) => readonly object[];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export class MemoryQueue implements Engine {
  readonly pages = new Map<string, PageRow>();
  readonly watched = new Map<string, WatchedRow>();
  /** Awaited before each statement: fails it, or lets it wait. */
  before: (statement: string, params: Params) => Promise<void> | void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();

  async run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> {
    await this.before(statement.name, params);
    const answer = this.#answers[statement.name];
    if (!answer) throw new TypeError(`Nobody answers ${statement.name}`);
    // A row is what the statement says it is: this is the one place that stands in for an engine.
    return answer(params) as R[];
  }

  /** In turn, as writers are. */
  transact<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => work(this));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  info = () => Promise.reject(new TypeError('Nobody asks'));
  query = () => Promise.reject(new TypeError('Nobody asks'));
  applySchema = async () => undefined;
  close = async () => undefined;

  readonly #answers: Readonly<Record<string, Answer>> = {
    watchedSources: () => [...this.watched.values()],
    watchedById: ({ ids }) => this.#of(this.watched, ids),
    saveWatched: ({ rows }) => this.#save(this.watched, rows),
    deleteWatched: ({ id }) => {
      this.watched.delete(String(id));
      return [];
    },
    deleteDueOf: ({ source }) => {
      for (const { id } of this.#where((p) => p.source === source && p.state !== 'known' && p.article === ''))
        this.pages.delete(id);
      return [];
    },
    pagesById: ({ ids }) => this.#of(this.pages, ids),
    savePages: ({ rows }) => this.#save(this.pages, rows),
    deletePages: ({ ids }) => {
      for (const id of list(ids)) this.pages.delete(String(id));
      return [];
    },
    duePages: ({ limit }) =>
      this.#where(({ state }) => state === 'due')
        .sort((a, b) => (a.due + a.id < b.due + b.id ? -1 : 1))
        .slice(0, Number(limit)),
    pagesOfDays: ({ days }) => this.#where(({ day }) => list(days).includes(day)),
    pagesOfArticles: ({ ids }) => this.#where(({ article }) => list(ids).includes(article)),
    countPages: ({ states }) =>
      list(states).map((of) => ({ state: of, n: this.#where(({ state }) => state === of).length })),
    pagesOfSource: ({ source, state }) =>
      this.#where((page) => page.source === source && page.state === state),
  };

  #where(holds: (page: PageRow) => boolean): PageRow[] {
    return [...this.pages.values()].filter(holds);
  }

  #of<T>(kept: ReadonlyMap<string, T>, ids: unknown): T[] {
    return list(ids).flatMap((id) => kept.get(String(id)) ?? []);
  }

  #save<T extends { readonly id: string }>(kept: Map<string, T>, rows: unknown): [] {
    for (const row of list(rows) as T[]) kept.set(row.id, row);
    return [];
  }
}

/** What a store says that went away. */
export function gone(): DramatisError {
  return new DramatisError('STORE_UNAVAILABLE', 'The store went away');
}

/** A world in which no time passes; it naps until it is woken. */
export function worldAt(now: () => number): World {
  return {
    now,
    random: () => 0.5,
    resolve: async () => [],
    pause: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        const end = (): void => reject(new TypeError('woken'));
        if (signal?.aborted) end();
        signal?.addEventListener('abort', end);
      }),
  };
}

/** Takes every article in, and tells of it. */
export const TAKES_ALL: Pick<IngestService, 'ingest' | 'places'> = {
  async ingest(articles, { onEvent }) {
    let added = 0;
    for await (const { article } of articles) {
      const { id, title } = article;
      onEvent?.({ id, title, outcome: 'added', reason: null, claimsAdded: 0, claimsRemoved: 0 });
      added += 1;
    }
    return { ...NOTHING_READ, added };
  },
  places: async () => [],
};

/** An outlet that has these lists, and a short story at every other address. */
export class MemoryWeb implements Fetcher {
  readonly lists = new Map<string, readonly string[]>();
  readonly asked: string[] = [];
  /** Thrown where these are asked for. */
  readonly faults = new Map<string, Error>();

  async fetch(url: string): ReturnType<Fetcher['fetch']> {
    this.asked.push(url);
    const fault = this.faults.get(url);
    if (fault) throw fault;
    const links = this.lists.get(url);
    const text = links?.join('\n') ?? `Story of ${url}\n\nAnn Bell chairs the council of the town.`;
    const type = links ? 'text/uri-list' : 'text/plain';
    return { kind: 'page', url, type, bytes: Buffer.from(text), etag: null, lastModified: null };
  }

  close = async () => undefined;
}

/** So many addresses of one outlet. */
export function addresses(count: number, host = 'news.example'): string[] {
  return Array.from({ length: count }, (_, i) => `https://${host}/${i + 1}`);
}
