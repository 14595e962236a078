/** What each route of the table does. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ROUTES } from '../../shared/contract/index.ts';
import type { AppDependencies } from './dependencies.ts';
import type { OnFault } from './errors.ts';
import type { Handlers, Input, JsonRoute } from './handler-types.ts';
import { healthOf } from './health.ts';
import { streamIngest } from './ingest.ts';
import { takeRead } from './previewing.ts';
import { addQuery } from './query.ts';
import { createQueryHandlers } from './query-handlers.ts';
import { addQueryStream } from './query-stream.ts';
import { addRoute } from './routes.ts';
import { createWatchedHandlers, sourcesOf } from './watched-handlers.ts';

function createHandlers(dependencies: AppDependencies): Handlers {
  const { graph, engine, ingest } = dependencies;
  return {
    ...createQueryHandlers(dependencies),
    ...createWatchedHandlers(dependencies),
    health: () => healthOf(engine, graph),
    overview: ({ query }) => graph.overview(query.limit, query.by),
    search: ({ query }) => graph.search(query),
    entity: ({ params, query }) => graph.entity(params.id, query.limit),
    neighbours: ({ params, query }) => graph.neighbours(params.id, query),
    preview: ({ params }) => graph.preview(params.id),
    subgraph: ({ body }) => graph.subgraph(body.ids, body.among),
    paths: ({ body }) => graph.paths(body),
    support: ({ body }) => graph.support(body),
    sources: ({ query }) => graph.sources(query.limit),
    timeline: ({ body }) => graph.timeline(body),
    structure: ({ params, query }) => graph.structure(params.id, query.on),
    accounts: ({ params }) => graph.accounts(params.id),
    articleGraph: ({ params }) => graph.articleGraph(params.id),
    edge: ({ params, query }) => graph.edge(params, query),
    holders: ({ params, query }) => graph.holders(params.id, query.on),
    articles: ({ query }) => graph.articles(query),
    revisions: ({ params }) => graph.revisions(params.id),
    beginnings: ({ query }) => graph.beginnings(query),
    places: async ({ body }) => ({ places: await ingest.places(body) }),
    forgetMany: ({ body: { ids, preview } }) => ingest.forget(ids, { preview }),
    forget: ({ params }) => ingest.forget([params.id]),
    decide: ({ body }) => ingest.decide(body),
    decisions: ({ query }) => ingest.decisions(query),
    undo: ({ params }) => ingest.undo(params.id),
    why: ({ params }) => ingest.why(params.a, params.b),
    review: ({ query }) => ingest.review(query),
    log: ({ query }) => ingest.log(query.limit),
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
  const ending = { onFault, closing: dependencies.closing };
  addQuery(app, dependencies, onFault);
  addQueryStream(app, dependencies, onFault);
  addRoute(app, ROUTES.ingest, async (input, context) => {
    const { articles, ...options } = (input as Input<'ingest'>).body;
    return streamIngest(context, ending, (more) =>
      dependencies.ingest.ingest(articles, { ...options, ...more }),
    );
  });
  addRoute(app, ROUTES.refresh, async (input, context) => {
    const { preview } = (input as Input<'refresh'>).body;
    return streamIngest(context, ending, (more) => dependencies.ingest.refresh({ preview, ...more }));
  });
  addRoute(app, ROUTES.addresses, async (input, context) => {
    const { addresses, replace, preview } = (input as Input<'addresses'>).body;
    return streamIngest(context, ending, async (more) => {
      const sources = await sourcesOf(dependencies);
      if (!preview) return sources.take(addresses, { replace, ...more });
      const read = await sources.read(addresses, more);
      return takeRead(dependencies.ingest, read, { replace, preview, ...more });
    });
  });
}
