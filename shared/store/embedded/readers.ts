/**
 * Where console queries run: on copies of the graph that are opened for reading only, in processes of their own. A
 * query in the process of the store would slow every commit (tenfold, measured), and can only be stopped by ending its
 * process, which would throw back whatever else that one does.
 */
import { rmSync, statSync } from 'node:fs';
import { freemem, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { QueryResult } from '../engine.ts';
import { cancelled } from '../gate.ts';
import { type EngineProcess, Life } from './process.ts';
import { COPY_FILE, type ConsoleAsk, type ReadableCopy } from './protocol.ts';

/** Copies that are open at once: each takes as much memory as the graph. */
const MOST = 2;
/** Time after which a copy that nobody asks is given up, in milliseconds. */
const IDLE_MILLISECONDS = 60_000;
/** Time that making or opening a copy may take. */
const OPEN_MILLISECONDS = 600_000;
/** A query that runs longer may well be stopped, and whatever else is in its process with it, in milliseconds. */
const LONG_MILLISECONDS = 3_000;
/** Memory that an open graph takes for each byte of its file, with some to spare (measured: 4.3 at 840 MB). */
const MEMORY = 6;
/** The product's own work goes before console queries where there are too few processors (0 is usual, 19 last). */
const NICENESS = 10;
const FOLDER = 'console';

/** A process with a copy. */
class Reader {
  readonly life = new Life();
  state = '';
  running = 0;
  /** Queries that have run for long. */
  burden = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor() {
    const { pid } = this.life;
    try {
      if (pid !== undefined) setPriority(pid, NICENESS);
    } catch {
      // A wish, no need: some systems do not let it be told.
    }
  }

  get isIdle(): boolean {
    return this.life.alive && this.running === 0;
  }

  /** @param onLong told when the query has run for so long that others had better not be in its process */
  async query(
    ask: ConsoleAsk,
    milliseconds: number,
    signal: AbortSignal | undefined,
    onLong: { readonly after: number; tell(): void },
  ): Promise<QueryResult> {
    clearTimeout(this.#idle);
    let isLong = 0;
    const long = setTimeout(() => {
      isLong = 1;
      this.burden += 1;
      onLong.tell();
    }, onLong.after);
    this.running += 1;
    const cancel = () => this.running === 1 && void this.life.kill();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      if (signal?.aborted) throw cancelled();
      return await this.life.call('query', ask, milliseconds);
    } catch (error) {
      // What was ended on purpose must not be taken for lost and asked again.
      throw signal?.aborted ? cancelled() : error;
    } finally {
      clearTimeout(long);
      this.burden -= isLong;
      signal?.removeEventListener('abort', cancel);
      this.running -= 1;
      if (this.running === 0) this.rest();
    }
  }

  /** Ends it after a while, unless somebody asks. */
  rest(): void {
    this.#idle = setTimeout(() => void this.life.kill(), IDLE_MILLISECONDS).unref();
  }
}

export class Readers {
  readonly #store: Pick<EngineProcess, 'call'>;
  readonly #folder: string;
  #readers: Reader[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #copies = 0;
  /** Opened while a query runs for long, so that who asks once that one was stopped need not wait for a copy. */
  #spare: { readonly reader: Reader; readonly ready: Promise<unknown> } | undefined;
  readonly #file: string;
  readonly #isCopied: boolean;
  readonly #long: number;
  readonly #free: () => number;
  #closed = false;

  /**
   * @param file of the graph: copies are made beside it, and left-over ones taken away
   * @param isCopied false where nobody writes the file: it is opened as it lies there
   * @param long milliseconds after which a query has run for long
   * @param free memory that there is, in bytes
   */
  constructor(
    store: Pick<EngineProcess, 'call'>,
    file: string,
    {
      isCopied = true,
      long = LONG_MILLISECONDS,
      free = freemem,
    }: { readonly isCopied?: boolean; readonly long?: number; readonly free?: () => number } = {},
  ) {
    this.#store = store;
    this.#file = file;
    this.#isCopied = isCopied;
    this.#long = long;
    this.#free = free;
    this.#folder = join(dirname(file), FOLDER);
    this.#clear();
  }

  /**
   * Runs a query on the graph as it is after the last commit; where all copies are in use, on the newest of them.
   * @param signal ends the process at once where no other query is in it
   * @throws as `Engine.query`
   */
  async query(ask: ConsoleAsk, milliseconds: number, signal: AbortSignal | undefined): Promise<QueryResult> {
    const reader = this.#turn.then(() => this.#current());
    this.#turn = reader.catch(() => undefined);
    const onLong = { after: this.#long, tell: () => this.#prepare() };
    return await (await reader).query(ask, milliseconds, signal, onLong);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#turn;
    const spare = this.#spare ? [this.#spare.reader] : [];
    await Promise.all([...this.#readers, ...spare].map(({ life }) => life.kill()));
    this.#clear();
  }

  #clear(): void {
    if (this.#isCopied) rmSync(this.#folder, { recursive: true, force: true });
  }

  async #current(): Promise<Reader> {
    this.#readers = this.#readers.filter(({ life }) => life.alive);
    const state = await this.#store.call('state', {}, OPEN_MILLISECONDS);
    const current = this.#standing(state);
    if (current) return current;
    if (this.#spare) {
      await this.#spare.ready;
      const spare = this.#standing(state);
      if (spare) return spare;
    }
    const idle = this.#readers.find((reader) => reader.isIdle);
    const newest = this.#readers.at(-1);
    if (newest && !idle && this.#readers.length >= MOST) return newest;
    const reader = idle ?? new Reader();
    this.#readers = [...this.#readers.filter((other) => other !== reader), reader];
    return await this.#renewed(reader);
  }

  /** One with the graph as it is now, without a query that has run for long where there is one. */
  #standing(state: string): Reader | undefined {
    const current = this.#readers.filter((reader) => reader.life.alive && reader.state === state);
    return current.findLast(({ burden }) => burden === 0) ?? current.at(-1);
  }

  /** Opens a copy beside those that have run for long; others go on being asked meanwhile. */
  #prepare(): void {
    const isFree = this.#readers.some(({ life, burden }) => life.alive && burden === 0);
    const count = this.#readers.filter(({ life }) => life.alive).length;
    if (this.#closed || this.#spare || isFree || count >= MOST) return;
    // Where memory is short, whoever asks next waits for a copy instead.
    if (this.#free() < MEMORY * statSync(this.#file).size) return;
    const reader = new Reader();
    const ready = this.#renewed(reader)
      .then(() => {
        reader.rest();
        this.#readers.push(reader);
      })
      // Whoever needs a copy makes one, and meets the error where there is still one.
      .catch(() => reader.life.kill())
      .finally(() => {
        this.#spare = undefined;
      });
    this.#spare = { reader, ready };
  }

  async #renewed(reader: Reader): Promise<Reader> {
    reader.state = '';
    const { state, ...file } = await this.#readable();
    await reader.life.call('openCopy', file, OPEN_MILLISECONDS);
    reader.state = state;
    return reader;
  }

  /** A file with the graph as it is now. */
  async #readable(): Promise<ReadableCopy & { readonly state: string }> {
    if (!this.#isCopied) {
      return { file: this.#file, state: await this.#store.call('state', {}, OPEN_MILLISECONDS) };
    }
    this.#copies += 1;
    const folder = join(this.#folder, String(this.#copies));
    const state = await this.#store.call('copy', { folder }, OPEN_MILLISECONDS);
    return { file: join(folder, COPY_FILE), folder, state };
  }
}
