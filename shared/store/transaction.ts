/** What both adapters do around a transaction: writers take turns, and work is repeated when it may be. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DramatisError } from '../errors.ts';
import { type Params, type Row, type Runner, type Statement, statement } from './engine.ts';

/** The connection or the engine went away while it worked; what it was doing may be repeated. */
export class StoreLost extends DramatisError {
  constructor(message: string, cause?: unknown) {
    super('STORE_UNAVAILABLE', message, {
      advice: 'Run the command again; `dramatis doctor` tells whether the store is sound.',
      cause,
    });
  }
}

/** An open transaction of an adapter. */
export interface OpenTransaction extends Runner {
  /** Resolves once everything is durable. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** What an adapter brings. */
export interface TransactionSource extends Runner {
  begin(): Promise<OpenTransaction>;
}

/**
 * The first statement of every transaction. It takes the lock that makes writers of several processes wait
 * for each other, and leaves a mark by which an interrupted commit is known to have happened.
 */
export const takeTurn = statement<{ turn: string }, Row>(
  'takeTurn',
  `MERGE (m:Meta {id: 'dramatis'}) SET m.turn = $turn`,
);

const lastTurn = statement<Params, { turn: string | null }>(
  'lastTurn',
  `MATCH (m:Meta {id: 'dramatis'}) RETURN m.turn AS turn LIMIT 1`,
);

/** The error of a statement that writes where none may. */
export function writesOutside(where?: string): DramatisError {
  return new DramatisError(
    'INTERNAL',
    'A statement that writes was run outside a transaction',
    where ? { where } : {},
  );
}

const ATTEMPTS = 6;
/** First pause between attempts in milliseconds; every further one is twice as long. */
const FIRST_PAUSE = 20;

/** Tells whether an error leaves the store as it was, so that the same work may be tried again. */
export function isRepeatable(error: unknown): boolean {
  return error instanceof StoreLost || (error instanceof DramatisError && error.code === 'STORE_CONFLICT');
}

/** Tries `work` again while its error allows it, a bounded number of times. */
export async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isRepeatable(error) || attempt === ATTEMPTS) throw error;
      await pause(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }
}

/** A transaction as `work` sees it: one statement at a time, and dead after the first that failed. */
class Attempt implements Runner {
  readonly #open: OpenTransaction;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;
  failure: unknown;

  constructor(open: OpenTransaction) {
    this.#open = open;
  }

  run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const rows = this.#last.then(() => this.#run(statement, params));
    this.#last = rows.catch(() => undefined);
    return rows;
  }

  async #run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> {
    if (this.failure !== undefined) throw this.failure;
    if (this.#ended) {
      throw new DramatisError(
        'INTERNAL',
        `Statement ${statement.name} came after the end of its transaction`,
      );
    }
    try {
      return await this.#open.run(statement, params);
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }

  /** Waits for what was started, and throws what failed, even where `work` caught it. */
  async end(): Promise<void> {
    await this.#last;
    this.#ended = true;
    if (this.failure !== undefined) throw this.failure;
  }
}

/** The transactions of one engine. */
export class Transactions {
  readonly #source: TransactionSource;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(source: TransactionSource) {
    this.#source = source;
  }

  /** As `Engine.transact`. It must not be called within `work`: it would wait for itself. */
  transact<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => repeated(() => this.#attempt(work)));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Resolves when no transaction is under way. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  async #attempt<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    const open = await this.#source.begin();
    const attempt = new Attempt(open);
    const turn = randomUUID();
    let value: T;
    try {
      await attempt.run(takeTurn, { turn });
      value = await work(attempt);
      await attempt.end();
    } catch (error) {
      await attempt.end().catch(() => undefined);
      await open.rollback().catch(() => undefined);
      throw isRepeatable(attempt.failure) ? attempt.failure : error;
    }
    await this.#commit(open, turn);
    return value;
  }

  async #commit(open: OpenTransaction, turn: string): Promise<void> {
    try {
      await open.commit();
    } catch (error) {
      if (!(error instanceof StoreLost)) throw error;
      const [row] = await repeated(() => this.#source.run(lastTurn, {}));
      if (row?.turn !== turn) throw error;
    }
  }
}
