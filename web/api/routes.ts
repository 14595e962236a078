/** Turns a row of the table of routes into a route: checked requests, and a line of the OpenAPI page. */
import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ErrorBodySchema, type RouteDefinition } from '../../shared/contract/index.ts';
import { ERROR_CODES } from '../../shared/errors.ts';
import { invalid } from './errors.ts';

/** What a request holds, as its route's schemas say. */
export interface Input {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Media type of lines as the document names it. */
const NDJSON = 'application/x-ndjson';

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

const fileOf = (mediaType: string) => ({ [mediaType]: { schema: z.string() } });
const filesOf = (mediaTypes: readonly string[]) => Object.assign({}, ...mediaTypes.map(fileOf));

const ERRORS = Object.fromEntries(
  [...new Set(Object.values(ERROR_CODES).map(({ status }) => status))].sort().map((status) => {
    const codes = Object.entries(ERROR_CODES).filter(([, code]) => code.status === status);
    return [
      status,
      { description: codes.map(([name]) => name).join(' or '), content: json(ErrorBodySchema) },
    ];
  }),
);

const eventsOf = (events: z.ZodType, response: z.ZodType) => ({
  description: 'Server-sent events: any number of `progress`, then one `done` or one `error`',
  content: { 'text/event-stream': { schema: z.union([events, response, ErrorBodySchema]) } },
});
const linesOf = (lines: z.ZodType) => ({
  description: 'JSON Lines, each of this schema, the last one an end or an error',
  content: { [NDJSON]: { schema: lines } },
});

/** A route as the OpenAPI generator takes it. */
function configOf({
  method,
  path,
  summary,
  params,
  query,
  body,
  response,
  events,
  lines,
  file,
  files = [],
}: RouteDefinition): RouteConfig {
  const whole = {
    description: summary,
    content: file ? fileOf(file) : { ...json(response), ...filesOf(files) },
  };
  const answer = events ? eventsOf(events, response) : lines ? linesOf(lines) : whole;
  return {
    method,
    path,
    summary,
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: { required: true, content: json(body) } } : {}),
    },
    responses: { 200: answer, ...ERRORS },
  };
}

/** Adds a route. A request that is not as it should be ends with USAGE and never reaches `answer`. */
export function addRoute(
  app: OpenAPIHono,
  definition: RouteDefinition,
  answer: (input: Input, context: Context) => Promise<Response>,
): void {
  const route = createRoute(configOf(definition));
  app.openapi(
    route,
    (context) => {
      const valid = (target: 'param' | 'query' | 'json'): unknown => context.req.valid(target as never);
      return answer(
        {
          params: definition.params && valid('param'),
          query: definition.query && valid('query'),
          body: definition.body && valid('json'),
        },
        context,
      );
    },
    (result) => {
      if (!result.success) throw invalid(result.target, result.error);
    },
  );
}
