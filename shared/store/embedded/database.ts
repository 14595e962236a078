/** The engine itself, used within the child process only. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult as GrafeoResult, type Transaction } from '@grafeo-db/js';
import { DramatisError } from '../../errors.ts';
import type { Params, Row, SchemaItem } from '../engine.ts';
import { writesOutside } from '../transaction.ts';
import { COPY_FILE, type OpenOptions } from './protocol.ts';
import { toRow } from './values.ts';

/** The log is folded into the graph file once it is this part of it, and not before it has the least size. */
const LOG_PART = 0.25;
const LOG_LEAST_BYTES = 16_000_000;

function isChange(result: GrafeoResult): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function unconfirmed(cause: unknown): DramatisError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new DramatisError('STORE_UNAVAILABLE', `The disk did not confirm what was written: ${why}`, {
    advice: 'It may stand, or not: see to the disk, and look before you do it again.',
    cause,
  });
}

export class Database {
  readonly #db: GrafeoDB;
  readonly #file: string;
  readonly #log: string;
  readonly #opening = randomUUID();
  #changes = 0;
  readonly #transactions = new Map<number, Transaction>();
  #logFile: string | undefined;

  /** Opens a graph file, or creates it. */
  constructor(options: OpenOptions) {
    const { file, shuffle = false, readOnly = false } = options;
    this.#file = file;
    this.#log = `${file}.wal`;
    if (readOnly) this.#db = grafeo.GrafeoDB.openReadOnly(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      this.#db = grafeo.GrafeoDB.create(file, { shuffleUnordered: shuffle });
      this.#limitLog();
    }
  }

  get version(): string {
    return this.#db.version();
  }

  begin(transaction: number): null {
    this.#transactions.set(transaction, this.#db.beginTransaction());
    return null;
  }

  async run(text: string, params: Params, transaction?: number): Promise<Row[]> {
    if (transaction === undefined) return await this.#read(text, params);
    const result = await this.#open(transaction).executeCypher(text, params);
    return result.toArray().map(toRow);
  }

  /** @throws STORE_UNAVAILABLE where the disk did not confirm it; it may stand then, since the engine has it */
  commit(transaction: number): null {
    this.#open(transaction).commit();
    this.#changes += 1;
    this.#transactions.delete(transaction);
    try {
      this.#syncLog();
    } catch (cause) {
      throw unconfirmed(cause);
    }
    return null;
  }

  rollback(transaction: number): null {
    this.#open(transaction).rollback();
    this.#transactions.delete(transaction);
    return null;
  }

  /** Names what was committed so far; another after every commit, and for every opening. */
  get state(): string {
    return `${this.#opening}/${this.#changes}`;
  }

  /**
   * Copies the graph as it is after the last commit, with its log, so that it can be opened beside this one.
   * Nothing is committed meanwhile: commits are of this thread too.
   * @param folder made anew
   */
  copy(folder: string): string {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const target = join(folder, COPY_FILE);
    copyFileSync(this.#file, target, constants.COPYFILE_FICLONE);
    mkdirSync(`${target}.wal`);
    for (const part of readdirSync(this.#log)) {
      copyFileSync(join(this.#log, part), join(`${target}.wal`, part), constants.COPYFILE_FICLONE);
    }
    return this.state;
  }

  /** An index and, where unique, a constraint as well: a constraint alone is looked up by scanning. */
  async schema(items: readonly SchemaItem[]): Promise<null> {
    for (const { label, property, unique } of items.filter(({ byPart }) => !byPart)) {
      const name = `${label}_${property}`.toLowerCase();
      await this.#db.executeCypher(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
      if (!unique) continue;
      await this.#db.executeCypher(
        `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
      );
    }
    this.#db.walCheckpoint();
    this.#changes += 1;
    return null;
  }

  close(): null {
    this.#db.close();
    return null;
  }

  async #read(text: string, params: Params): Promise<Row[]> {
    return await this.#rolledBack(async (transaction) => {
      const result = await transaction.executeCypher(text, params);
      if (isChange(result)) throw writesOutside();
      return result.toArray().map(toRow);
    });
  }

  async #rolledBack<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#db.beginTransaction();
    try {
      return await work(transaction);
    } finally {
      transaction.rollback();
    }
  }

  #open(transaction: number): Transaction {
    const open = this.#transactions.get(transaction);
    if (!open) throw new DramatisError('INTERNAL', `There is no open transaction ${transaction}`);
    return open;
  }

  /**
   * Makes a commit durable. The engine hands its log to the system with every commit but forces it to the disk
   * only now and then; its own checkpoint would do so by writing the whole graph again.
   */
  #syncLog(): void {
    const newest = readdirSync(this.#log).sort().at(-1);
    if (newest === undefined) return;
    sync(join(this.#log, newest));
    if (newest !== this.#logFile) {
      sync(this.#log);
      this.#limitLog();
    }
    this.#logFile = newest;
  }

  /**
   * The log may grow with the graph, which is written whole when the log is folded into it: a graph that grows from
   * nothing in one opening would be written ever again otherwise.
   */
  #limitLog(): void {
    const bytes = existsSync(this.#file) ? statSync(this.#file).size : 0;
    this.#db.setCheckpointTriggers({ walBytes: Math.max(LOG_LEAST_BYTES, Math.round(bytes * LOG_PART)) });
  }
}
