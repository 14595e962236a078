/** The built explorer: its files, and its page at every address that is not one of the API. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { noSuchRoute } from './errors.ts';

/** Where the build puts it, seen from the source and from `dist`. */
export const EXPLORER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/app' : '../app', import.meta.url),
);

const NOT_BUILT = `The explorer was not built. Run \`npm run build\`, then start the service again.
The API works without it: /api/docs lists what can be asked.
`;

/** Names of built files carry a hash of what is in them: they never change. */
const HASHED = '/assets/';

/**
 * After every other route: it answers all addresses that are left, but for those of the API. Added for all methods, so that
 * an address which takes others only is told apart from one that is not there.
 */
export function addExplorer(app: OpenAPIHono, folder: string): void {
  app.use('/api/*', (context) => Promise.resolve(noSuchRoute(context)));
  app.use('*', async (context, next) => (READING.has(context.req.method) ? next() : noSuchRoute(context)));
  if (!existsSync(join(folder, 'index.html'))) {
    app.use('*', async (context, next) => (wantsPage(context) ? context.text(NOT_BUILT, 503) : next()));
    return;
  }
  app.use('*', async (context, next) => {
    await next();
    if (context.res.ok) context.header('cache-control', cacheOf(context.req.path));
  });
  app.use('*', serveStatic({ root: folder }));
  const page = serveStatic({ root: folder, path: 'index.html' });
  app.use('*', async (context, next) => (wantsPage(context) ? page(context, next) : next()));
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

function cacheOf(path: string): string {
  return path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Browsers ask so for what is typed, followed or reloaded, and never for a part of a page. */
function wantsPage(context: Context): boolean {
  const { path } = context.req;
  return (
    path === '/' || (!path.startsWith(HASHED) && (context.req.header('accept') ?? '').includes('text/html'))
  );
}
