/** What each route of the table does. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { type EventRouteName, ROUTES, type RouteName } from '../../shared/contract/index.ts';
import type { QueryResult } from '../../shared/store/engine.ts';
import type { AppDependencies } from './dependencies.ts';
import type { OnFault } from './errors.ts';
import { streamIngest } from './ingest.ts';
import { addRoute } from './routes.ts';

type Routes = typeof ROUTES;
type Part<N extends RouteName, Name extends string> =
  Routes[N] extends Record<Name, infer S extends z.ZodType> ? z.output<S> : undefined;
interface Input<N extends RouteName> {
  readonly params: Part<N, 'params'>;
  readonly query: Part<N, 'query'>;
  readonly body: Part<N, 'body'>;
}
type JsonRoute = Exclude<RouteName, EventRouteName>;
/** The store's values are those of JSON, but read only. */
type Answer<N extends JsonRoute> = N extends 'query'
  ? QueryResult & { readonly milliseconds: number }
  : z.output<Routes[N]['response']>;
type Handlers = { readonly [N in JsonRoute]: (input: Input<N>) => Promise<Answer<N>> };

/** Time that a console query may take, in milliseconds. */
export const QUERY_MILLISECONDS = 30_000;

function createHandlers({ graph, engine, ingest, clock }: AppDependencies): Handlers {
  return {
    health: async () => {
      const [{ engine: store }, counts] = await Promise.all([engine.info(), graph.counts()]);
      return { status: 'ok', store, ...counts };
    },
    overview: ({ query }) => graph.overview(query.limit),
    search: ({ query }) => graph.search(query),
    entity: ({ params, query }) => graph.entity(params.id, query.limit),
    neighbours: ({ params, query }) => graph.neighbours(params.id, query),
    edge: ({ params, query }) => graph.edge(params, query),
    holders: ({ params, query }) => graph.holders(params.id, query.on),
    articles: ({ query }) => graph.articles(query),
    article: ({ params }) => graph.article(params.id),
    revisions: ({ params }) => graph.revisions(params.id),
    places: async ({ body }) => ({ places: await ingest.places(body) }),
    forgetMany: ({ body: { ids, preview } }) => ingest.forget(ids, { preview }),
    forget: ({ params }) => ingest.forget([params.id]),
    decide: ({ body }) => ingest.decide(body),
    decisions: ({ query }) => ingest.decisions(query),
    undo: ({ params }) => ingest.undo(params.id),
    why: ({ params }) => ingest.why(params.a, params.b),
    review: ({ query }) => ingest.review(query.limit),
    log: ({ query }) => ingest.log(query.limit),
    query: async ({ body: { cypher, params, limit } }) => {
      const start = clock();
      const result = await engine.query(cypher, params, { rows: limit, milliseconds: QUERY_MILLISECONDS });
      return { ...result, milliseconds: clock() - start };
    },
    arrange: () => ingest.arrange(),
    rebuild: () => ingest.rebuild(),
    doctor: () => ingest.doctor(),
  };
}

/** Adds every route of the table. The input of each was made by its own schemas. */
export function addRoutes(app: OpenAPIHono, dependencies: AppDependencies, onFault: OnFault): void {
  const handlers = createHandlers(dependencies);
  for (const name of Object.keys(handlers) as JsonRoute[]) {
    const handle = handlers[name] as (input: unknown) => Promise<object>;
    addRoute(app, ROUTES[name], async (input, context) => context.json(await handle(input)));
  }
  addRoute(app, ROUTES.ingest, async (input, context) => {
    const { articles, ...options } = (input as Input<'ingest'>).body;
    return streamIngest(context, onFault, (more) =>
      dependencies.ingest.ingest(articles, { ...options, ...more }),
    );
  });
  addRoute(app, ROUTES.refresh, async (input, context) => {
    const { preview } = (input as Input<'refresh'>).body;
    return streamIngest(context, onFault, (more) => dependencies.ingest.refresh({ preview, ...more }));
  });
}
