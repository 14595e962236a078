/** The OpenAPI document against the implementation, over a real store: whatever is asked, the answer is as it says. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createIngest, createSourcesDoor } from '../../ingest/index.ts';
import { ErrorBodySchema, ROUTES, type RouteName } from '../../shared/contract/index.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { createSaved } from '../../shared/store/saved.ts';
import { createApp } from '../../web/api/app.ts';
import { describeEngines } from '../support/engines.ts';
import { fromSchema, type JsonSchema } from '../support/from-schema.ts';
import { fact, organization, person, role, story, storyExtractor } from '../support/stories.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

/** An operation as the document describes it. */
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: JsonSchema } };
  };
  readonly responses: { readonly [status: string]: unknown };
}

const NAMES = Object.keys(ROUTES).filter((name): name is RouteName => name in ROUTES);
/** Requests to each route; the slow ones compute the whole graph anew. */
const RUNS = process.env.DRAMATIS_LONG === '1' ? 200 : 12;
const SLOW: readonly string[] = ['arrange', 'rebuild', 'refresh', 'doctor'];

const BERG = person('Ada Berg');
const FUND = organization('World Grain Fund');
const STORIES = [
  story('curie', [
    fact(BERG, 'HOLDS_ROLE', role('Director', FUND)),
    fact(BERG, 'FAMILY_OF', person('Ben Cole')),
  ]),
  story('a', [fact(BERG, 'MEMBER_OF', FUND)]),
];

/** Nothing is fetched that lies elsewhere: arbitrary texts are no addresses, and the slow ways are tested by themselves. */
const FETCHING = { userAgent: 'test', allowNetworks: [], delayMilliseconds: 0 };

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function requestOf(
  name: RouteName,
  operation: Operation,
): fc.Arbitrary<readonly [path: string, init: RequestInit]> {
  const given = (place: Parameter['in']) => {
    const parts = (operation.parameters ?? []).filter((each) => each.in === place);
    const values = Object.fromEntries(parts.map((each) => [each.name, fromSchema(each.schema)]));
    const requiredKeys = parts.filter(({ required }) => required).map((each) => each.name);
    return fc.record(values, { requiredKeys });
  };
  const schema = operation.requestBody?.content['application/json'].schema;
  const body = schema
    ? fc.oneof({ weight: 3, arbitrary: fromSchema(schema) }, { weight: 1, arbitrary: fc.jsonValue() })
    : fc.constant(undefined);
  return fc.tuple(given('path'), given('query'), body).map(([params, query, sent]) => {
    const { path, method } = ROUTES[name];
    const filled = path.replaceAll(/\{(\w+)\}/gu, (_whole, part: string) =>
      encodeURIComponent(text(Object.entries(params).find(([each]) => each === part)?.[1] ?? '')),
    );
    const search = new URLSearchParams(Object.entries(query).map(([each, value]) => [each, text(value)]));
    const init =
      sent === undefined
        ? {}
        : { body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } };
    return [`${filled}?${search}`, { method: method.toUpperCase(), ...init }] as const;
  });
}

/** The values of a stream of events or lines, or of a body; none of a file. */
async function answersIn(name: RouteName, response: Response): Promise<readonly unknown[]> {
  const type = response.headers.get('content-type') ?? '';
  const body = await response.text();
  if (type.startsWith('application/json')) return [JSON.parse(body)];
  if ('lines' in ROUTES[name])
    return body
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  if (!type.startsWith('text/event-stream')) return [];
  return [...body.matchAll(/^data: ?(.*)$/gmu)].map(([, data = 'null']) => JSON.parse(data));
}

function schemaOf(name: RouteName): z.ZodType {
  const route = ROUTES[name];
  if ('lines' in route) return route.lines;
  return 'events' in route ? z.union([route.events, route.response, ErrorBodySchema]) : route.response;
}

describeEngines('The API as it is described', (open) => {
  let app: ReturnType<typeof createApp>;
  let faults: unknown[] = [];
  let operations = new Map<RouteName, Operation>();

  beforeAll(async () => {
    const engine = await open();
    const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 10_000 });
    await ingest.ingest(
      STORIES.map(({ article }) => ({ article, origin: null })),
      { replace: false },
    );
    app = createApp({
      engine,
      ingest,
      graph: createGraph(engine),
      sources: createSourcesDoor({
        engine,
        ingest,
        maxBytes: 10_000,
        fetching: FETCHING,
        onFault: (fault) => faults.push(fault),
      }),
      saved: createSaved(engine, () => '2024-01-01T00:00:00.000Z'),
      settings: { token: undefined, allowedHosts: [], maxBytes: 10_000 },
      clock: () => 0,
      explorer: '/nowhere',
      onFault: (fault) => faults.push(fault),
    });
    const document = await (await app.request('http://localhost/openapi.json')).json();
    operations = new Map(
      NAMES.map((name) => [name, document.paths[ROUTES[name].path]?.[ROUTES[name].method]]),
    );
  });

  describe('API-115: every answer is of its schema, or an error that the document names; none is a fault of ours', () => {
    test.each(NAMES)('API-115: %s', async (name) => {
      const operation = operations.get(name);
      if (!operation) throw new TypeError(`${name} is not described`);
      const runs = SLOW.includes(name) ? 2 : RUNS;
      await fc.assert(
        fc.asyncProperty(requestOf(name, operation), async ([path, init]) => {
          faults = [];
          const response = await app.request(`http://localhost${path}`, init);
          expect(faults).toEqual([]);
          // An empty part of a path makes it another path, which may not be there.
          expect([...Object.keys(operation.responses), '404']).toContain(String(response.status));
          const schema = response.ok ? schemaOf(name) : ErrorBodySchema;
          for (const answer of await answersIn(name, response)) {
            expect(schema.safeParse(answer).error?.issues ?? []).toEqual([]);
          }
        }),
        { numRuns: runs },
      );
    });
  });
});
