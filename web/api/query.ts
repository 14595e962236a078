/** Queries: answered as JSON with types, time and plan, or as a file in one of the formats, under the same limits. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type Asked,
  type ColumnType,
  FORMATS,
  type Format,
  MEDIA_TYPES,
  MORE_HEADER,
  ParamsSchema,
  QueryAddressSchema,
  QueryRequestSchema,
  ROUTES,
} from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import { formatResult } from '../../shared/query/format.ts';
import { paramsOf } from '../../shared/query/params.ts';
import { typesOf } from '../../shared/query/values.ts';
import type { Params, QueryOptions, QueryResult } from '../../shared/store/engine.ts';
import type { AppDependencies } from './dependencies.ts';
import type { OnFault } from './errors.ts';
import { bytesOf } from './pieces.ts';
import { toGexf } from './query-gexf.ts';
import { remoteOf } from './rate.ts';
import { addRoute } from './routes.ts';

/** Time that a console query may take, in milliseconds. */
export const QUERY_MILLISECONDS = 30_000;

export interface Query {
  readonly cypher: string;
  readonly params: Params;
  readonly limit: number;
  readonly plan?: QueryOptions['plan'];
  readonly write?: boolean | undefined;
}

type Answer = QueryResult & { readonly types: readonly ColumnType[]; readonly milliseconds: number };

/** Adds the routes that run queries. */
export function addQuery(app: OpenAPIHono, dependencies: AppDependencies, onFault: OnFault): void {
  addRoute(app, ROUTES.query, async ({ body }, context) => {
    const { format, remember, ...query } = QueryRequestSchema.parse(body);
    const answer = await run(dependencies, query, context);
    if (remember) keep(dependencies, query, { ...answer, rows: answer.rows.length }, onFault);
    return format === undefined ? context.json(answer) : sendFile(context, format, answer);
  });
  for (const format of FORMATS) {
    addRoute(app, ROUTES[routeOf(format)], async ({ query: address }, context) => {
      const { cypher, limit, ...others } = QueryAddressSchema.parse(address);
      const answer = await run(
        dependencies,
        { cypher, limit, params: ParamsSchema.parse(paramsOf(others)) },
        context,
      );
      return sendFile(context, format, answer);
    });
  }
}

const ROUTE_OF = { json: 'queryJson', csv: 'queryCsv', ndjson: 'queryNdjson', gexf: 'queryGexf' } as const;

function routeOf<F extends Format>(format: F): (typeof ROUTE_OF)[F] {
  return ROUTE_OF[format];
}

async function run({ engine, clock }: AppDependencies, query: Query, context: Context): Promise<Answer> {
  const start = clock();
  const result = await engine.query(query.cypher, query.params, optionsOf(query, context));
  return { ...result, types: typesOf(result.columns, result.rows), milliseconds: clock() - start };
}

/** The limits of every query. Who asked goes away: the query is not needed any more. */
export function optionsOf({ limit, plan, write }: Query, context: Context): QueryOptions {
  return {
    rows: limit,
    milliseconds: QUERY_MILLISECONDS,
    signal: context.req.raw.signal,
    client: remoteOf(context) ?? undefined,
    ...(plan ? { plan } : {}),
    ...(write ? { write } : {}),
  };
}

/**
 * Puts a query into the history. The answer does not wait for it: who writes to the store may have its turn for long.
 * @param came what came of it: the number of rows, whether there are more, and the time
 */
export function keep(
  { saved }: AppDependencies,
  { cypher, params }: Query,
  { rows, more, milliseconds }: Pick<Asked, 'rows' | 'more' | 'milliseconds'>,
  onFault: OnFault,
): void {
  saved.remember({ cypher, params, rows, more, milliseconds }).catch((cause: unknown) => {
    onFault(new DramatisError('INTERNAL', 'A query could not be put into the history', { cause }));
  });
}

function sendFile(context: Context, format: Format, answer: Answer): Response {
  const pieces =
    format === 'gexf' ? [toGexf(answer.rows)] : formatResult(format, answer.columns, answer.rows);
  const shown = format === 'json' ? 'inline' : 'attachment';
  return context.body(bytesOf(pieces), 200, {
    'content-type': MEDIA_TYPES[format],
    'content-disposition': `${shown}; filename="dramatis.${format}"`,
    'cache-control': 'no-store',
    [MORE_HEADER]: String(answer.more),
  });
}
