/**
 * Where console queries run: on copies of the graph that are opened for reading only, in processes of their own. A
 * query in the process of the store would slow every commit (tenfold, measured), and can only be stopped by ending its
 * process, which would throw back whatever else that one does.
 */
import { rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { QueryResult } from '../engine.ts';
import { cancelled } from '../gate.ts';
import { type EngineProcess, Life } from './process.ts';
import type { ConsoleAsk } from './protocol.ts';

/** Copies that are open at once: each takes as much memory as the graph. */
const MOST = 2;
/** Time after which a copy that nobody asks is given up, in milliseconds. */
const IDLE_MILLISECONDS = 60_000;
/** Time that making or opening a copy may take. */
const OPEN_MILLISECONDS = 600_000;
/** The product's own work goes before console queries where there are too few processors (0 is usual, 19 last). */
const NICENESS = 10;
const FOLDER = 'console';

/** A process with a copy. */
class Reader {
  readonly life = new Life();
  state = '';
  running = 0;
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

  async query(ask: ConsoleAsk, milliseconds: number, signal: AbortSignal | undefined): Promise<QueryResult> {
    clearTimeout(this.#idle);
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
      signal?.removeEventListener('abort', cancel);
      this.running -= 1;
      if (this.running === 0) this.#idle = setTimeout(() => void this.life.kill(), IDLE_MILLISECONDS).unref();
    }
  }
}

export class Readers {
  readonly #store: EngineProcess;
  readonly #folder: string;
  #readers: Reader[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #copies = 0;

  /** @param file of the graph: copies are made beside it, and left-over ones taken away */
  constructor(store: EngineProcess, file: string) {
    this.#store = store;
    this.#folder = join(dirname(file), FOLDER);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /**
   * Runs a query on the graph as it is after the last commit; where all copies are in use, on the newest of them.
   * @param signal ends the process at once where no other query is in it
   * @throws as `Engine.query`
   */
  async query(ask: ConsoleAsk, milliseconds: number, signal: AbortSignal | undefined): Promise<QueryResult> {
    const reader = this.#turn.then(() => this.#current());
    this.#turn = reader.catch(() => undefined);
    return await (await reader).query(ask, milliseconds, signal);
  }

  async close(): Promise<void> {
    await this.#turn;
    await Promise.all(this.#readers.map(({ life }) => life.kill()));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #current(): Promise<Reader> {
    this.#readers = this.#readers.filter(({ life }) => life.alive);
    const state = await this.#store.call('state', {}, OPEN_MILLISECONDS);
    const newest = this.#readers.at(-1);
    if (newest?.state === state) return newest;
    const idle = this.#readers.find((reader) => reader.isIdle);
    if (newest && !idle && this.#readers.length >= MOST) return newest;
    return await this.#renewed(idle ?? new Reader());
  }

  async #renewed(reader: Reader): Promise<Reader> {
    this.#copies += 1;
    const folder = join(this.#folder, String(this.#copies));
    this.#readers = [...this.#readers.filter((other) => other !== reader), reader];
    reader.state = '';
    const state = await this.#store.call('copy', { folder }, OPEN_MILLISECONDS);
    await reader.life.call('openCopy', { folder }, OPEN_MILLISECONDS);
    reader.state = state;
    return reader;
  }
}
