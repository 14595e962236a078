/** What is kept in memory of a store, read when it is first asked for and made current whenever somebody wrote. */
import type { SourceList } from '../../../contract/index.ts';
import type { Runner } from '../../engine.ts';
import { readCard } from '../card.ts';
import { Hubs, LARGE } from '../hubs/hubs.ts';
import { prepare } from '../hubs/prepare.ts';
import { readSources } from '../sources.ts';
import { type Around, storedSurroundings } from '../surroundings.ts';
import { Catalogue } from './catalogue.ts';
import { changedSince, readState, type State } from './freshness.ts';
import { Texts } from './texts.ts';

/** Articles that a search waits for; past it they are read meanwhile, and the answer says that some are missing. */
const MOST_AWAITED = 1_000;
/** More than a list ever shows. */
const MOST_SOURCES = 100_000;
/** Relations of each kind that a card shows. */
const SHOWN = 10;
const NO_SOURCES: SourceList = { sources: [], total: 0 };

export interface Memory {
  catalogue(): Promise<Catalogue>;
  texts(): Promise<Texts>;
  /** All sources: counting the claims of each takes a look at all articles, so it is done once after each change. */
  sources(): Promise<SourceList>;
  /** What stands around an entity: counted by the store, or kept where there is very much of it. */
  readonly around: Around;
}

/** @param large relations from which on an entity is kept with all of them */
export function createMemory(store: Runner, large = LARGE): Memory {
  const names = new Kept(store, new Catalogue(store), {
    readAll: (catalogue) => catalogue.readAll(),
    readAgain: (catalogue, { entities }) => (entities ? catalogue.readAgain(entities) : catalogue.readAll()),
  });
  const counted = { list: NO_SOURCES };
  const count = async (kept: { list: SourceList }) => {
    kept.list = await readSources(store, MOST_SOURCES);
  };
  const sources = new Kept(store, counted, {
    readAll: count,
    // What people decide takes claims of articles away, or brings them back.
    readAgain: async (kept, { articles, entities }) => {
      if ([articles, entities].some((changed) => changed === null || changed.length > 0)) await count(kept);
    },
  });
  let reading: Promise<void> | null = null;
  const texts = new Kept(store, new Texts(store), {
    readAll: (all) => all.list(),
    readAgain: (all, { articles }) => (articles ? all.readAgain(articles) : all.list()),
  });
  const hubs = new Kept(store, new Hubs(store), {
    readAll: async (kept) => kept.clear(),
    readAgain: (kept, since) => kept.readAgain(since),
  });
  const around: Around = async ({ id, degree }) =>
    degree < large ? storedSurroundings(store, id) : await hubs.use((kept) => kept.of(id));
  let isPrepared = false;
  return {
    around,
    catalogue: async () => {
      const catalogue = await names.current();
      // Whoever asks for one of them first need not wait for all that it has.
      const look = (id: string) => readCard(store, around, id, SHOWN);
      if (!isPrepared) void begin(prepare(catalogue, around, look, { large }));
      isPrepared = true;
      return catalogue;
    },
    sources: async () => (await sources.current()).list,
    texts: async () => {
      const all = await texts.current();
      if (all.waiting > 0) {
        reading ??= readRest(all).finally(() => {
          reading = null;
        });
      }
      if (reading && all.waiting <= MOST_AWAITED) await reading;
      return all;
    },
  };
}

/** What cannot be read now is read when it is asked for again. */
async function readRest(all: Texts): Promise<void> {
  try {
    while (all.waiting > 0) await all.readSome();
  } catch {
    // Whoever asks next meets the same error where it is theirs to know.
  }
}

/** What cannot be read now is read when it is asked for. */
async function begin(preparing: Promise<void>): Promise<void> {
  await preparing.catch(() => undefined);
}

interface Reads<T> {
  readAll(kept: T): Promise<void>;
  readAgain(kept: T, since: Awaited<ReturnType<typeof changedSince>>): Promise<void>;
}

/** One reading at a time; what failed is begun anew by the next who asks. */
class Kept<T> {
  readonly #store: Runner;
  readonly #kept: T;
  readonly #reads: Reads<T>;
  #state: State | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Runner, kept: T, reads: Reads<T>) {
    this.#store = store;
    this.#kept = kept;
    this.#reads = reads;
  }

  current(): Promise<T> {
    return this.use((kept) => kept);
  }

  /** Nothing is read anew while it is used. */
  use<R>(work: (kept: T) => R | Promise<R>): Promise<R> {
    const next = this.#last.then(async () => work(await this.#refresh()));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #refresh(): Promise<T> {
    const now = await readState(this.#store);
    const seen = this.#state;
    if (seen?.turn === now.turn && seen) return this.#kept;
    // Where reading fails half-way, all is read the next time.
    this.#state = null;
    if (seen) await this.#reads.readAgain(this.#kept, await changedSince(this.#store, seen, now));
    else await this.#reads.readAll(this.#kept);
    this.#state = now;
    return this.#kept;
  }
}
