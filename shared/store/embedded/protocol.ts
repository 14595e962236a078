/** The messages between a process and its engine child. */
import type { ErrorCode } from '../../errors.ts';
import type { Params, QueryOptions, QueryResult, Row, SchemaItem } from '../engine.ts';

/** What the child can be asked for, with what it answers. */
export interface Calls {
  open: { ask: OpenOptions; answer: string };
  run: { ask: { text: string; params: Params; transaction?: number }; answer: Row[] };
  begin: { ask: { transaction: number }; answer: null };
  commit: { ask: { transaction: number }; answer: null };
  rollback: { ask: { transaction: number }; answer: null };
  /** What was committed so far, as a name that is another after every commit. */
  state: { ask: object; answer: string };
  /** Copies the graph into a folder. */
  copy: { ask: { folder: string }; answer: string };
  /** Opens such a copy, or a graph file that nobody writes, in place of the one before. */
  openCopy: { ask: ReadableCopy; answer: null };
  query: { ask: ConsoleAsk; answer: QueryResult };
  schema: { ask: { items: readonly SchemaItem[] }; answer: null };
  close: { ask: object; answer: null };
}

/** A graph file for reading alone. */
export interface ReadableCopy {
  readonly file: string;
  /** The folder that was made for it, which goes away with it. */
  readonly folder?: string;
}

/** A user's own query. */
export interface ConsoleAsk extends Pick<QueryOptions, 'rows' | 'bytes' | 'plan'> {
  readonly text: string;
  readonly params: Params;
}

export type CallName = keyof Calls;

/** The graph file within the folder of a copy. */
export const COPY_FILE = 'graph';

export interface OpenOptions {
  /** The graph file. */
  readonly file: string;
  /** Rows without ORDER BY come in random order; for tests. */
  readonly shuffle?: boolean;
  /** It is opened as it lies there, and nothing beside it is written. */
  readonly readOnly?: boolean;
}

export type Request = {
  [N in CallName]: { readonly id: number; readonly call: N } & Calls[N]['ask'];
}[CallName];

/** A DramatisError on its way through the channel. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly advice?: string;
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure }
  /** The query takes more memory than it may. */
  | { readonly id: number; readonly swollen: true };
