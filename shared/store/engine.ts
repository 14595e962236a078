/**
 * The port to a graph database. Both adapters answer every statement with the same rows;
 * what differs between engines lives in them and nowhere else.
 */

/** A value that goes in or comes out: dates are ISO text, nodes and paths never cross the port. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };
export type Params = { readonly [name: string]: Value };
export type Row = { readonly [column: string]: Value };

/**
 * A named Cypher statement in the subset that both engines share. Values are parameters, never text.
 * `P` and `R` are the types of its parameters and rows; they exist for the compiler only.
 */
export interface Statement<P extends Params = Params, R extends Row = Row> {
  readonly name: string;
  readonly text: string;
  readonly types?: readonly [P, R];
}

/** Declares a statement. */
export function statement<P extends Params, R extends Row>(name: string, text: string): Statement<P, R> {
  return { name, text };
}

export interface Runner {
  /** Runs a statement and returns all its rows; every read carries its own LIMIT. */
  run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]>;
}

/** Limits of one console query. */
export interface QueryLimits {
  readonly rows: number;
  /** From when it runs; what it waits for its turn does not count. */
  readonly milliseconds: number;
  /** Size that the rows may have as JSON text, about; `RESULT_BYTES` unless given. */
  readonly bytes?: number | undefined;
}

/** How a console query is run. */
export interface QueryOptions extends QueryLimits {
  /** Cancels it: the promise rejects at once with LIMIT, and the engine is stopped as soon as that harms no other. */
  readonly signal?: AbortSignal | undefined;
  /** Asks for the plan besides the rows, or for it alone; so do `PROFILE` and `EXPLAIN` before a query. */
  readonly plan?: boolean | 'only' | undefined;
  /** A person runs it by hand: it may write where the console of the engine may, in the editor mode. */
  readonly write?: boolean | undefined;
  /** Who asks, as far as is known: one client cannot take the turns of all. */
  readonly client?: string | undefined;
  /**
   * Given the rows in batches as they come, and awaited before more are fetched; the result then has none.
   * Neo4j gives them while the query runs, the embedded engine all at once.
   */
  readonly onRows?: ((rows: readonly Row[], columns: readonly string[]) => void | Promise<void>) | undefined;
}

/**
 * The answer to a console query. Nodes are `{_labels, _id, …properties}`, relationships
 * `{_type, _id, _from, _to, …properties}`, paths `{_path: [node, relationship, node, …]}`.
 */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True where there were more rows than the limit. */
  readonly more: boolean;
  /** Why there are no more rows, where it was not their number. */
  readonly because?: string;
  /** The engine's plan, one operator a line, each indented below the one that it feeds. */
  readonly plan?: string;
}

export interface EngineInfo {
  readonly engine: 'embedded' | 'neo4j';
  readonly version: string;
}

export interface Engine extends Runner {
  info(): Promise<EngineInfo>;
  /**
   * Runs `work` in one transaction: everything it wrote is kept and durable when the promise resolves,
   * nothing of it when it rejects, but where the disk does not confirm it: that is said in the error. Writers take turns; `work` is repeated after a conflict, so it must
   * have no effects outside the transaction.
   */
  transact<T>(work: (transaction: Runner) => Promise<T>): Promise<T>;
  /**
   * Runs a user's own query, reading only: whatever would write, or read files or the network, is refused.
   * @throws REFUSED; QUERY; LIMIT where it is stopped, cancelled, or too many are waiting already
   */
  query(cypher: string, params: Params, options: QueryOptions): Promise<QueryResult>;
  /** Creates indexes and constraints; doing it again changes nothing. */
  applySchema(schema: readonly SchemaItem[]): Promise<void>;
  close(): Promise<void>;
}

/** A property to look nodes of a label up by; unique ones are a constraint as well. */
export interface SchemaItem {
  readonly label: string;
  readonly property: string;
  readonly unique: boolean;
  /** Looked up by a part of its text: an index for that where the engine has one, else none. */
  readonly byPart?: boolean;
}
