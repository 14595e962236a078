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
  readonly milliseconds: number;
}

/** The answer to a console query; nodes and relationships are maps with `_labels` or `_type`, `_id`. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True where there were more rows than the limit. */
  readonly more: boolean;
}

export interface EngineInfo {
  readonly engine: 'embedded' | 'neo4j';
  readonly version: string;
}

export interface Engine extends Runner {
  info(): Promise<EngineInfo>;
  /**
   * Runs `work` in one transaction: everything it wrote is kept and durable when the promise resolves,
   * nothing of it when it rejects. Writers take turns; `work` is repeated after a conflict, so it must
   * have no effects outside the transaction.
   */
  transact<T>(work: (transaction: Runner) => Promise<T>): Promise<T>;
  /** Runs a user's own query, reading only: whatever would write, or read files or the network, is refused. */
  query(cypher: string, params: Params, limits: QueryLimits): Promise<QueryResult>;
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
