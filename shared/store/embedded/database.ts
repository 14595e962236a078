/** The engine itself, used within the child process only. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult as GrafeoResult, type Transaction } from '@grafeo-db/js';
import { DramatisError } from '../../errors.ts';
import type { Params, QueryResult, Row, SchemaItem } from '../engine.ts';
import { prepared, withLimit } from '../guard.ts';
import { Allowance } from '../size.ts';
import { writesOutside } from '../transaction.ts';
import { assertReading } from './plan.ts';
import type { ConsoleAsk, OpenOptions } from './protocol.ts';
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

/** The rows that the limits allow. */
function taken(result: GrafeoResult, limits: ConsoleAsk): QueryResult {
  const { columns } = result;
  const allowance = new Allowance(limits);
  const rows: Row[] = [];
  for (; rows.length < result.length && allowance.open; ) {
    const row = toRow(result.get(rows.length));
    if (!allowance.take(row)) return { columns, rows, more: true, because: allowance.because };
    rows.push(row);
  }
  return { columns, rows, more: result.length > rows.length };
}

export class Database {
  readonly #db: GrafeoDB;
  readonly #log: string;
  readonly #transactions = new Map<number, Transaction>();
  #logFile: string | undefined;

  /** Opens a graph file, or creates it. */
  constructor(options: OpenOptions) {
    const { file, shuffle = false } = options;
    mkdirSync(dirname(file), { recursive: true });
    const bytes = existsSync(file) ? statSync(file).size : 0;
    this.#db = grafeo.GrafeoDB.create(file, { shuffleUnordered: shuffle });
    this.#log = `${file}.wal`;
    this.#db.setCheckpointTriggers({ walBytes: Math.max(LOG_LEAST_BYTES, Math.round(bytes * LOG_PART)) });
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

  commit(transaction: number): null {
    this.#open(transaction).commit();
    this.#transactions.delete(transaction);
    this.#syncLog();
    return null;
  }

  rollback(transaction: number): null {
    this.#open(transaction).rollback();
    this.#transactions.delete(transaction);
    return null;
  }

  /** As `Engine.query`, without its time limit. */
  async query(ask: ConsoleAsk): Promise<QueryResult> {
    const { text, rows, plan } = prepared(ask.text, ask.plan);
    return await this.#rolledBack(async (transaction) => {
      const explained = await transaction.executeCypher(`EXPLAIN ${text}`, ask.params);
      const planText = String(explained.scalar());
      assertReading(planText);
      const result = rows ? await transaction.executeCypher(withLimit(text, ask.rows + 1), ask.params) : null;
      const told = plan ? { plan: planText.trimEnd() } : {};
      return result ? { ...taken(result, ask), ...told } : { columns: [], rows: [], more: false, ...told };
    });
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
    if (newest !== this.#logFile) sync(this.#log);
    this.#logFile = newest;
  }
}
