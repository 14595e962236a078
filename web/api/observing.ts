/** An ingest service that tells those who listen what it reads and that it wrote. */
import type { IngestOptions, IngestService } from '../../ingest/service.ts';
import type { IngestEvent } from '../../shared/contract/index.ts';
import type { Reading } from '../../shared/contract/live.ts';
import type { Sourced } from '../../shared/model/article.ts';
import type { Live } from './live.ts';

type Told = Pick<Live, 'reading' | 'wrote' | 'replaced'>;
type Articles = Parameters<IngestService['ingest']>[0];

export function observing(ingest: IngestService, live: Told): IngestService {
  let works = 0;
  /** Tells of what was written once it is, also where the work failed half-way. */
  const writing =
    <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>, told: () => void = live.wrote) =>
    async (...args: A): Promise<R> => {
      try {
        return await work(...args);
      } finally {
        told();
      }
    };
  const begin = (total: number | null): Progress => {
    works += 1;
    return new Progress(works, total, live);
  };
  return {
    ...ingest,
    ingest: writing((articles, options) => {
      if (options.preview) return ingest.ingest(articles, options);
      const progress = begin(Array.isArray(articles) ? articles.length : null);
      return progress.during(() => ingest.ingest(progress.telling(articles), progress.options(options)));
    }),
    refresh: writing((options) => {
      if (options.preview) return ingest.refresh(options);
      const progress = begin(null);
      return progress.during(() => ingest.refresh(progress.options(options)));
    }),
    forget: writing(ingest.forget),
    decide: writing(ingest.decide),
    undo: writing(ingest.undo),
    importLines: writing(ingest.importLines),
    rebuild: writing(ingest.rebuild, live.replaced),
  };
}

/** One piece of work, as it is told. */
class Progress {
  readonly #live: Told;
  readonly #begun = new Map<string, Sourced['article']>();
  #reading: Reading;
  #isTold = false;

  constructor(work: number, total: number | null, live: Told) {
    this.#live = live;
    this.#reading = { work, done: 0, failed: 0, total, now: null, over: false };
  }

  async *telling(articles: Articles): AsyncGenerator<Sourced> {
    for await (const each of articles) {
      this.#begun.set(each.article.id, each.article);
      this.#tell({});
      yield each;
    }
  }

  options<O extends Pick<IngestOptions, 'onEvent' | 'onAway'>>(options: O): O {
    const onEvent = (event: IngestEvent): void => {
      this.#begun.delete(event.id);
      const { done, failed } = this.#reading;
      this.#tell({ done: done + 1, failed: failed + (event.outcome === 'failed' ? 1 : 0), away: undefined });
      if (event.outcome === 'added' || event.outcome === 'updated') this.#live.wrote();
      options.onEvent?.(event);
    };
    const onAway = (away: string): void => {
      this.#tell({ away });
      options.onAway?.(away);
    };
    return { ...options, onEvent, onAway };
  }

  /** What began is over at the end, however it ended; what had nothing to read is not told of. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      if (this.#isTold) this.#tell({ over: true });
    }
  }

  #tell(more: Partial<Reading>): void {
    const [first] = this.#begun.values();
    const now = first ? { id: first.id, title: first.title } : null;
    this.#reading = { ...this.#reading, ...more, now };
    this.#isTold = true;
    this.#live.reading(this.#reading);
  }
}
