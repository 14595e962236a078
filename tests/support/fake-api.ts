import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { entityRoutes } from './fake-entities.ts';
import { evidenceRoutes } from './fake-evidence.ts';
import { exploreRoutes } from './fake-explore.ts';
import { type FakeOptions, fakeGraph } from './fake-graph.ts';
import { ingestRoutes } from './fake-ingest.ts';
import { liveRoutes } from './fake-live.ts';
import { pageRoutes } from './fake-pages.ts';
import { queryRoutes } from './fake-query.ts';
import { savedRoutes } from './fake-saved.ts';
import { searchRoutes } from './fake-search.ts';

/** The policy that the explorer is served under. */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; font-src 'self'";

/**
 * The contract on a hand-made graph, and the built explorer beside it: what tests of the explorer run against.
 * @param explorer folder of the built explorer, seen from where the tests run
 */
export function fakeApp(options: FakeOptions = {}, explorer = 'dist/web/app'): Hono {
  let graph = fakeGraph(options);
  const present = () => graph;
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', CSP);
  });
  app.get('/api/health', (c) => {
    const { articles, nodes } = graph;
    const counts = { articles: articles.length, entities: nodes.size, claims: 0 };
    return c.json({ status: 'ok', store: 'embedded', ...counts });
  });
  searchRoutes(app, present);
  exploreRoutes(app, present);
  entityRoutes(app, present);
  evidenceRoutes(app, present, options.byHand);
  pageRoutes(app, present);
  queryRoutes(app, present);
  app.route('/', savedRoutes());
  ingestRoutes(app, {
    begun: () => {
      graph = fakeGraph({ ...options, empty: false });
    },
    ended: liveRoutes(app, options.busy ?? false),
  });
  app.use('*', serveStatic({ root: explorer }));
  return app;
}

/** Listens on a free port of this machine. */
export function startFake(
  options: FakeOptions = {},
  explorer?: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve(
      { fetch: fakeApp(options, explorer).fetch, port: 0, hostname: '127.0.0.1' },
      ({ port }) =>
        resolve({
          url: `http://127.0.0.1:${port}`,
          stop: () =>
            new Promise((done) => {
              server.close(() => done());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
  });
}
