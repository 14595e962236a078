/** The adapter on the embedded engine. */
import { dirname } from 'node:path';
import { DramatisError } from '../../errors.ts';
import type {
  Engine,
  EngineInfo,
  Params,
  QueryOptions,
  QueryResult,
  Row,
  Runner,
  SchemaItem,
  Statement,
} from '../engine.ts';
import { Gate, unlessCancelled } from '../gate.ts';
import { type OpenTransaction, repeated, Transactions } from '../transaction.ts';
import { onlyReadable } from './folder.ts';
import { EngineProcess } from './process.ts';
import type { OpenOptions } from './protocol.ts';
import { Readers } from './readers.ts';

/** Time that a statement of our own may take, in milliseconds: none comes near it. */
const STATEMENT_MILLISECONDS = 600_000;

export interface EmbeddedOptions extends OpenOptions {
  /** Told the process id of the engine whenever it is started. */
  readonly onStart?: (pid: number) => void;
  /** Called once the store is closed. */
  readonly onClose?: () => Promise<void>;
}

/** Says in an error where it happened. */
async function at<T>(where: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DramatisError) || error.where || error.constructor !== DramatisError) throw error;
    const { code, message, advice } = error;
    throw new DramatisError(code, message, {
      where,
      cause: error,
      ...(advice ? { advice } : {}),
    });
  }
}

class EmbeddedEngine implements Engine {
  readonly #process: EngineProcess;
  readonly #options: EmbeddedOptions;
  readonly #transactions = new Transactions({
    run: (...call) => this.run(...call),
    begin: () => this.#begin(),
  });
  readonly #readers: Readers;
  readonly #gate = new Gate();
  #lastTransaction = 0;

  constructor(options: EmbeddedOptions) {
    this.#options = options;
    const { file, shuffle = false, readOnly = false, onStart = () => undefined } = options;
    this.#process = new EngineProcess({ file, shuffle, readOnly }, onStart);
    this.#readers = new Readers(this.#process, file, { isCopied: !readOnly });
  }

  async open(): Promise<void> {
    await at(this.#options.file, this.#process.life());
  }

  async info(): Promise<EngineInfo> {
    await this.#process.life();
    return { engine: 'embedded', version: this.#process.version };
  }

  async run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const ask = { text: statement.text, params };
    const rows = repeated(() => this.#process.call('run', ask, STATEMENT_MILLISECONDS));
    return (await at(`statement ${statement.name}`, rows)) as R[];
  }

  async transact<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    this.#assertWritable();
    return await this.#transactions.transact(work);
  }

  async query(cypher: string, params: Params, options: QueryOptions): Promise<QueryResult> {
    const { rows, bytes, plan, milliseconds, signal, onRows } = options;
    const ask = { text: cypher, params, rows, bytes, plan };
    const work = () => repeated(() => this.#readers.query(ask, milliseconds, signal));
    const result = await unlessCancelled(this.#gate.enter(work, options), signal);
    if (!onRows) return result;
    await onRows(result.rows, result.columns);
    return { ...result, rows: [] };
  }

  async applySchema(schema: readonly SchemaItem[]): Promise<void> {
    this.#assertWritable();
    await repeated(() => this.#process.call('schema', { items: schema }, STATEMENT_MILLISECONDS));
  }

  async close(): Promise<void> {
    await this.#transactions.idle();
    await this.#readers.close();
    await this.#process.close();
    await this.#options.onClose?.();
  }

  #assertWritable(): void {
    if (this.#options.readOnly) throw onlyReadable(dirname(this.#options.file));
  }

  /** A transaction lives and dies with the child that it began in. */
  async #begin(): Promise<OpenTransaction> {
    const life = await this.#process.life();
    const transaction = ++this.#lastTransaction;
    await life.call('begin', { transaction }, STATEMENT_MILLISECONDS);
    return {
      async run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> {
        const rows = life.call('run', { text: statement.text, params, transaction }, STATEMENT_MILLISECONDS);
        return (await at(`statement ${statement.name}`, rows)) as R[];
      },
      async commit() {
        await life.call('commit', { transaction }, STATEMENT_MILLISECONDS);
      },
      async rollback() {
        await life.call('rollback', { transaction }, STATEMENT_MILLISECONDS);
      },
    };
  }
}

/** Opens a graph file, or creates it unless it is only to be read. The caller holds the folder (`holder.ts`). */
export async function openEmbedded(options: EmbeddedOptions): Promise<Engine> {
  const engine = new EmbeddedEngine(options);
  await engine.open();
  return engine;
}
