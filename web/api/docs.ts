/** The API's description: as OpenAPI, and as a page that lists it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { LIVE_PATH, ROUTES, type RouteDefinition } from '../../shared/contract/index.ts';

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Dramatis',
    version: '1',
    description:
      'Who is who in the news: persons, roles, organizations and events, every relation with its sentence.',
  },
};

/** Routes that are not of the table, because they are not JSON. */
const OTHERS: readonly Pick<RouteDefinition, 'method' | 'path' | 'summary'>[] = [
  { method: 'get', path: '/api/export', summary: 'The whole store as JSON Lines' },
  { method: 'post', path: '/api/import', summary: 'Takes in the articles of an export (JSON Lines)' },
  {
    method: 'post',
    path: '/api/upload',
    summary: 'Reads files into the graph (multipart `files`), answers as events',
  },
  {
    method: 'get',
    path: LIVE_PATH,
    summary:
      'What is being read and what changed, as events (`hello`, `reading`, `changed`, `beat`) without an end',
  },
  { method: 'get', path: '/openapi.json', summary: 'This list as OpenAPI 3.1, with every schema' },
];

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #8888; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
`;

export function addDocs(app: OpenAPIHono): void {
  app.get('/openapi.json', (context) => context.json(app.getOpenAPI31Document(INFO)));
  app.get('/api/docs.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/api/docs', (context) => context.html(page()));
}

function page() {
  const routes: readonly Partial<RouteDefinition>[] = [...Object.values(ROUTES), ...OTHERS];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API of Dramatis</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<h1>API of Dramatis</h1>
<p>JSON in and out. An error is <code>{"error": {code, message, where, advice}}</code> with a status of its own.
<a href="/openapi.json">openapi.json</a> has every schema.</p>
<table>
<thead><tr><th scope="col">Route</th><th scope="col">Does</th><th scope="col">Takes</th></tr></thead>
<tbody>
${routes.map(
  (
    route,
  ) => html`<tr><td><code>${route.method?.toUpperCase()} ${route.path}</code></td><td>${route.summary}</td><td><code>${takes(route)}</code></td></tr>
`,
)}</tbody>
</table>
</body>
</html>
`;
}

function takes({ query, body }: Partial<RouteDefinition>): string {
  const names = Object.keys(query?.shape ?? {});
  return [names.length > 0 ? `?${names.join('&')}` : '', body ? 'a JSON body' : '']
    .filter(Boolean)
    .join(', ');
}
