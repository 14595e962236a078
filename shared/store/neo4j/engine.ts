/** The adapter on Neo4j. */
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import { DramatisError } from '../../errors.ts';
import type { Neo4jSettings } from '../../settings.ts';
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
import { type OpenTransaction, repeated, Transactions, writesOutside } from '../transaction.ts';
import { fetchSizeOf } from './batches.ts';
import { type Connection, connect } from './connect.ts';
import { consoleQuery } from './console.ts';
import { fromConsole, fromDriver } from './errors.ts';
import { toParameters, toRow } from './values.ts';

/** Awaits the driver and maps what it throws. */
async function mapped<T>(work: PromiseLike<T>, where?: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw fromDriver(error, where);
  }
}

/** The rows of a statement; the statement's own type says what is in them. */
async function rowsOf<P extends Params, R extends Row>(
  runner: Pick<Session, 'run'> | Pick<Transaction, 'run'>,
  statement: Statement<P, R>,
  params: P,
): Promise<R[]> {
  const { records } = await mapped(
    runner.run(statement.text, toParameters(params)),
    `statement ${statement.name}`,
  );
  return records.map(toRow) as R[];
}

async function createSchema(session: Session, schema: readonly SchemaItem[]): Promise<void> {
  for (const { label, property, unique, byPart } of schema) {
    const name = `${label}_${property}`.toLowerCase();
    const text = unique
      ? `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
      : `CREATE ${byPart ? 'TEXT ' : ''}INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
    await mapped(session.run(text), name);
  }
  await mapped(session.run('CALL db.awaitIndexes(300)'));
}

class Neo4jEngine implements Engine {
  readonly #driver: Driver;
  readonly #version: string;
  readonly #database: string;
  readonly #editing: boolean;
  readonly #gate = new Gate();
  readonly #transactions = new Transactions({
    run: (...call) => this.run(...call),
    begin: () => this.#begin(),
  });

  constructor(connection: Connection, { database, editor = false }: Neo4jSettings) {
    this.#driver = connection.driver;
    this.#version = connection.version;
    this.#database = database;
    this.#editing = editor;
  }

  async info(): Promise<EngineInfo> {
    return { engine: 'neo4j', version: this.#version };
  }

  async run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const where = `statement ${statement.name}`;
    try {
      return await repeated(() => this.#inSession('READ', (session) => rowsOf(session, statement, params)));
    } catch (error) {
      throw error instanceof DramatisError && error.code === 'REFUSED' ? writesOutside(where) : error;
    }
  }

  transact<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    return this.#transactions.transact(work);
  }

  async query(cypher: string, params: Params, options: QueryOptions): Promise<QueryResult> {
    const editing = this.#editing && options.write === true;
    const open = () => this.#session(editing ? 'WRITE' : 'READ', fetchSizeOf(options));
    const work = () => consoleQuery(open, cypher, toParameters(params), options, editing);
    try {
      return await unlessCancelled(this.#gate.enter(work, options), options.signal);
    } catch (error) {
      throw fromConsole(error);
    }
  }

  async applySchema(schema: readonly SchemaItem[]): Promise<void> {
    await repeated(() => this.#inSession('WRITE', (session) => createSchema(session, schema)));
  }

  async close(): Promise<void> {
    await this.#transactions.idle();
    await this.#driver.close();
  }

  #session(mode: 'READ' | 'WRITE', fetchSize = 1000): Session {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session[mode],
      fetchSize,
    });
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session(mode);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  async #begin(): Promise<OpenTransaction> {
    const session = this.#session('WRITE');
    const transaction = await mapped(session.beginTransaction()).catch(async (error) => {
      await session.close();
      throw error;
    });
    return {
      run: (statement, params) => rowsOf(transaction, statement, params),
      async commit() {
        await mapped(transaction.commit()).finally(() => session.close());
      },
      async rollback() {
        await mapped(transaction.rollback()).finally(() => session.close());
      },
    };
  }
}

/**
 * Connects to a Neo4j server.
 * @param address neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc
 * @throws STORE_UNAVAILABLE with what to do about it
 */
export async function openNeo4j(address: string, settings: Neo4jSettings): Promise<Engine> {
  return new Neo4jEngine(await connect(address, settings), settings);
}
