import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROUTES, type RouteDefinition } from '../../../../shared/contract/index.ts';
import { testApi } from '../../../support/api.ts';

const OperationSchema = z.object({
  summary: z.string(),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']) })).default([]),
  requestBody: z
    .object({
      required: z.literal(true),
      content: z.object({ 'application/json': z.object({ schema: z.object() }) }),
    })
    .optional(),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }),
  ),
});

const DocumentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), OperationSchema)),
});

async function readDocument() {
  return DocumentSchema.parse(await (await testApi().request('/openapi.json')).json());
}

describe('the description of the API', () => {
  const routes: readonly RouteDefinition[] = Object.values(ROUTES);

  it('API-15: OpenAPI has the routes of the table, and no others', async () => {
    const { paths } = await readDocument();
    const described = Object.entries(paths).flatMap(([path, each]) =>
      Object.keys(each).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it.each(routes)('API-15: $method $path is described with all that it takes and gives', async (route) => {
    const { paths } = await readDocument();
    const operation = paths[route.path]?.[route.method];
    expect(operation?.summary).toBe(route.summary);
    const taken = (where: 'path' | 'query') =>
      operation?.parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);
    expect(taken('path')).toEqual(Object.keys(route.params?.shape ?? {}));
    expect(taken('query')).toEqual(Object.keys(route.query?.shape ?? {}));
    expect(operation?.requestBody !== undefined).toBe(route.body !== undefined);
    const whole = route.file ?? (route.lines ? 'application/x-ndjson' : 'application/json');
    const type = route.events ? 'text/event-stream' : whole;
    for (const each of [type, ...(route.files ?? [])])
      expect(operation?.responses['200']?.content[each]?.schema).toBeDefined();
    for (const status of ['400', '403', '404', '409', '413', '422', '500', '503']) {
      expect(operation?.responses[status]?.content['application/json']?.schema).toBeDefined();
    }
  });

  it('API-16: the page lists every route and needs nothing from elsewhere', async () => {
    const { request } = testApi();
    const response = await request('/api/docs');
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    for (const { method, path, summary } of routes) {
      expect(page).toContain(`${method.toUpperCase()} ${path}`);
      expect(page).toContain(summary);
    }
    for (const path of ['/api/export', '/api/import', '/api/upload']) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|<style|style=|https?:/u);
    const links = [...page.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, link]) => link ?? '');
    expect(links).toEqual(['/api/docs.css', '/openapi.json']);
    for (const link of links) expect((await request(link)).status).toBe(200);
  });
});
