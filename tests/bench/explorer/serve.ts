/** Serves the built explorer and a plain page of sigma over the same graph. */
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Subgraph } from '../../../shared/contract/index.ts';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * @param explorer folder of the built explorer, `plain` of the plain page, both seen from where the bench runs
 * @param expansion what expanding any entity adds
 */
export async function serveGraph(
  graph: Subgraph,
  expansion: Subgraph,
  folders: { readonly explorer: string; readonly plain: string },
): Promise<Served> {
  const app = new Hono();
  const body = JSON.stringify({ ...graph, communities: [] });
  const json = { 'Content-Type': 'application/json' };
  app.get('/api/overview', (c) => c.body(body, 200, json));
  app.get('/api/entities/:id/neighbours', (c) => {
    const centre = graph.nodes.find((node) => node.id === c.req.param('id'));
    return c.json({ ...expansion, nodes: centre ? [centre, ...expansion.nodes] : expansion.nodes });
  });
  app.get('/api/entities/:id', (c) => {
    const entity = graph.nodes.find((node) => node.id === c.req.param('id'));
    return c.json({ entity: { ...entity, aliases: [] }, groups: [], articles: [], totalArticles: 0 });
  });
  app.post('/api/subgraph', (c) => c.json({ nodes: [], edges: [], total: 0, because: 'none' }));
  app.all('/api/*', (c) =>
    c.json({ error: { code: 'NOT_FOUND', message: 'Not here.', where: null, advice: null } }, 404),
  );
  app.use(
    '/plain/*',
    serveStatic({ root: folders.plain, rewriteRequestPath: (path) => path.replace('/plain', '') }),
  );
  app.use('/*', serveStatic({ root: folders.explorer }));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        stop: () => new Promise((done) => server.close(() => done())),
      }),
    );
  });
}
