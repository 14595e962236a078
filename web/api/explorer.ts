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

const NOT_BUILT = `The explorer was not built. Run \`npm run build\`, then load this page again.
The API works without it: /api/docs lists what can be asked.
`;

/** Names of built files carry a hash of what is in them: they never change. */
const HASHED = '/assets/';

export function addExplorer(app: OpenAPIHono, folder: string): void {
  const onFound = (_file: string, context: Context) => {
    const hashed = context.req.path.startsWith(HASHED);
    context.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  };
  app.get('*', async (context, next) => {
    const { path } = context.req;
    if (path === '/api' || path.startsWith('/api/')) return noSuchRoute(context);
    if (existsSync(join(folder, 'index.html'))) return next();
    return wantsPage(context) ? context.text(NOT_BUILT, 503) : noSuchRoute(context);
  });
  app.get('*', serveStatic({ root: folder, onFound }));
  const page = serveStatic({ root: folder, path: 'index.html', onFound });
  app.get('*', (context, next) => (wantsPage(context) ? page(context, next) : next()));
}

/** Browsers ask so for what is typed, followed or reloaded, and never for a part of a page. */
function wantsPage(context: Context): boolean {
  return context.req.path === '/' || (context.req.header('accept') ?? '').includes('text/html');
}
