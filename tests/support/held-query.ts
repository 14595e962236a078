/** A store on which queries of one kind give their rows when the test says so; all others are the store's own. */
import { DramatisError } from '../../shared/errors.ts';
import type { Engine, QueryOptions, QueryResult, Row } from '../../shared/store/engine.ts';

/** What a query has in it to be held. */
export const HELD = '// held';

export interface HeldQueries {
  /** The store that holds them. */
  hold(engine: Engine): Engine;
  /** Resolves when a query is held. */
  begun(): Promise<void>;
  /** Rows of the query that is held; resolves when they were taken. */
  give(columns: readonly string[], rows: readonly Row[]): Promise<void>;
  end(): void;
  fail(error: DramatisError): void;
  /** Queries whose reader went away. */
  readonly cancelled: number;
}

interface Held {
  readonly options: QueryOptions;
  columns: readonly string[];
  readonly resolve: (result: QueryResult) => void;
  readonly reject: (error: unknown) => void;
}

export function holdQueries(): HeldQueries {
  let current: Held | undefined;
  let cancelled = 0;
  let tell = () => {};

  function held(options: QueryOptions): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      const mine = { options, columns: [], resolve, reject };
      current = mine;
      options.signal?.addEventListener('abort', () => {
        if (current === mine) current = undefined;
        cancelled += 1;
        reject(new DramatisError('LIMIT', 'The query was cancelled'));
      });
      tell();
    });
  }
  function now(): Held {
    if (!current) throw new TypeError('No query is held');
    return current;
  }

  return {
    hold: (engine) => ({
      info: () => engine.info(),
      run: (statement, params) => engine.run(statement, params),
      transact: (work) => engine.transact(work),
      query: (cypher, params, options) =>
        cypher.includes(HELD) ? held(options) : engine.query(cypher, params, options),
      applySchema: (schema) => engine.applySchema(schema),
      close: () => engine.close(),
    }),
    begun: () =>
      current
        ? Promise.resolve()
        : new Promise((resolve) => {
            tell = resolve;
          }),
    give: async (columns, rows) => {
      const query = now();
      query.columns = columns;
      await query.options.onRows?.(rows, columns);
    },
    end: () => {
      const { columns, resolve } = now();
      current = undefined;
      resolve({ columns, rows: [], more: false, plan: 'Held' });
    },
    fail: (error) => {
      const { reject } = now();
      current = undefined;
      reject(error);
    },
    get cancelled() {
      return cancelled;
    },
  };
}
