/** Queries whose rows are sent while they run, a line each; the query waits for whoever reads them. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type ColumnType,
  MEDIA_TYPES,
  QueryStreamRequestSchema,
  ROUTES,
} from '../../shared/contract/index.ts';
import { linePieces } from '../../shared/query/format.ts';
import { typesOfNone, typesWith } from '../../shared/query/values.ts';
import type { QueryResult, Row } from '../../shared/store/engine.ts';
import type { AppDependencies } from './dependencies.ts';
import { bodyOf, type OnFault, requestOf } from './errors.ts';
import { chunksOf } from './pieces.ts';
import { keep, optionsOf, type Query } from './query.ts';
import { addRoute } from './routes.ts';

/** Adds the route. */
export function addQueryStream(app: OpenAPIHono, dependencies: AppDependencies, onFault: OnFault): void {
  addRoute(app, ROUTES.queryStream, async ({ body }, context) => {
    const { remember, ...query } = QueryStreamRequestSchema.parse(body);
    const answer = new Lines();
    const { running, begun } = start(dependencies, query, context, answer);
    // What fails before the first row is still answered with an error and its status.
    await Promise.race([begun, running]);
    running.then(
      ({ end, rows }) => {
        void answer.end({ end });
        if (remember) keep(dependencies, query, { ...end, rows }, onFault);
      },
      (thrown: unknown) => {
        // Who went away is told nothing, and their going is no fault.
        void answer.end(answer.gone.aborted ? {} : bodyOf(thrown, onFault, requestOf(context)));
      },
    );
    return context.body(answer.bytes, 200, {
      'content-type': MEDIA_TYPES.ndjson,
      'cache-control': 'no-store',
    });
  });
}

/** Lines on their way to whoever asked. */
class Lines {
  readonly bytes: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #gone = new AbortController();
  #ended = false;

  constructor() {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
    this.bytes = readable;
    this.#writer = writable.getWriter();
    this.#writer.closed.catch(() => this.#gone.abort());
  }

  /** Raised when nobody reads any more. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** Resolves when all of it was taken; sends nothing where nobody reads, and no more once the end was sent. */
  async send(lines: Iterable<object>): Promise<void> {
    try {
      for (const chunk of chunksOf(linePieces(lines))) if (!this.#ended) await this.#writer.write(chunk);
    } catch {
      this.#gone.abort();
    }
  }

  /** Sends the last line, also where rows of a query that was stopped still wait to be taken. */
  async end(line: object): Promise<void> {
    const last = this.send([line]);
    this.#ended = true;
    await last;
    await this.#writer.close().catch(() => undefined);
  }
}

interface Ended {
  readonly end: Omit<QueryResult, 'columns' | 'rows'> & {
    readonly types: readonly ColumnType[];
    readonly milliseconds: number;
  };
  readonly rows: number;
}

/** Runs a query whose columns and rows go out as they come; `begun` is there with the first of them. */
function start(
  { engine, clock }: AppDependencies,
  query: Query,
  context: Context,
  answer: Lines,
): { readonly begun: Promise<void>; readonly running: Promise<Ended> } {
  const options = optionsOf(query, context);
  const signal = AbortSignal.any([answer.gone, ...(options.signal ? [options.signal] : [])]);
  const from = clock();
  let types: readonly ColumnType[] | null = null;
  let count = 0;
  let begin: () => void;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });

  async function onRows(rows: readonly Row[], columns: readonly string[]): Promise<void> {
    const head = types ? [] : [{ columns }];
    types = rows.reduce(typesWith(columns), types ?? typesOfNone(columns));
    count += rows.length;
    begin();
    await answer.send(head);
    await answer.send(rowLines(rows));
  }
  async function run(): Promise<Ended> {
    const { cypher, params } = query;
    const { columns, rows, ...rest } = await engine.query(cypher, params, { ...options, signal, onRows });
    if (!types || rows.length > 0) await onRows(rows, columns);
    return { end: { types: types ?? [], ...rest, milliseconds: clock() - from }, rows: count };
  }
  return { begun, running: run() };
}

function* rowLines(rows: QueryResult['rows']): Generator<object> {
  for (const row of rows) yield { row };
}
