import { z } from 'zod';
import * as decisions from './decisions.ts';
import * as graph from './graph.ts';
import * as service from './service.ts';

/**
 * Every route of the API: the one table that the server implements, the client calls and the OpenAPI page shows.
 * `events` marks an answer that is a stream of server-sent events: any number of `progress`, then one `done`
 * (with `response`) or one `error` (with the error body).
 */

export interface RouteDefinition {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  readonly events?: z.ZodType;
}

const limit = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);
const offset = z.coerce.number().int().min(0).default(0);
const id = z.object({ id: z.string().min(1) });

export const ROUTES = {
  health: {
    method: 'get',
    path: '/api/health',
    summary: 'Whether the service answers, and what it holds',
    response: service.HealthSchema,
  },
  overview: {
    method: 'get',
    path: '/api/overview',
    summary: 'The most connected entities and the edges between them',
    query: z.object({ limit: limit(300, 10_000) }),
    response: graph.SubgraphSchema,
  },
  search: {
    method: 'get',
    path: '/api/search',
    summary: 'Entities whose name or alias has words that begin with the query',
    query: z.object({ q: z.string().default(''), kind: graph.KindSchema.optional(), limit: limit(20, 100) }),
    response: graph.SearchResultSchema,
  },
  entity: {
    method: 'get',
    path: '/api/entities/{id}',
    summary: 'One entity with its relations by type, and its articles; any of its profile ids finds it',
    params: id,
    query: z.object({ limit: limit(10, 200) }),
    response: graph.EntityCardSchema,
  },
  neighbours: {
    method: 'get',
    path: '/api/entities/{id}/neighbours',
    summary: 'What an entity is connected with, best supported first, and the edges among all of them',
    params: id,
    query: z.object({
      type: graph.RelationTypeSchema.optional(),
      direction: graph.DirectionSchema.optional(),
      limit: limit(50, 500),
      offset,
    }),
    response: graph.SubgraphSchema,
  },
  edge: {
    method: 'get',
    path: '/api/edges/{from}/{type}/{to}',
    summary: 'The claims that an edge stands on, negated ones included',
    params: z.object({ from: z.string(), type: graph.RelationTypeSchema, to: z.string() }),
    query: z.object({ limit: limit(50, 500), offset }),
    response: graph.EdgeClaimsSchema,
  },
  holders: {
    method: 'get',
    path: '/api/entities/{id}/holders',
    summary:
      'Who held a role, in sequence, or which roles a person held; on a day, whether certainly or possibly',
    params: id,
    query: z.object({ on: z.iso.date().optional() }),
    response: graph.HoldingsSchema,
  },
  articles: {
    method: 'get',
    path: '/api/articles',
    summary: 'Articles, newest first',
    query: z.object({ limit: limit(50, 1_000), offset }),
    response: graph.ArticleListSchema,
  },
  article: {
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'One article with its text, mentions and claims',
    params: id,
    response: graph.ArticlePageSchema,
  },
  revisions: {
    method: 'get',
    path: '/api/articles/{id}/revisions',
    summary: 'What an article says and what it said before',
    params: id,
    response: graph.RevisionListSchema,
  },
  places: {
    method: 'post',
    path: '/api/places',
    summary: 'Where articles of these ids, contents and paths lie: by it files are found that were moved',
    body: service.PlacesRequestSchema,
    response: service.PlaceListSchema,
  },
  ingest: {
    method: 'post',
    path: '/api/articles',
    summary: 'Reads articles into the graph, or tells what that would change',
    body: service.IngestRequestSchema,
    events: service.IngestEventSchema,
    response: service.IngestSummarySchema,
  },
  forget: {
    method: 'delete',
    path: '/api/articles/{id}',
    summary: 'Removes an article and everything that stands only on it',
    params: id,
    response: service.ForgetResultSchema,
  },
  forgetMany: {
    method: 'post',
    path: '/api/forget',
    summary: 'Removes articles, or tells what that would change',
    body: service.ForgetRequestSchema,
    response: service.ForgetResultSchema,
  },
  refresh: {
    method: 'post',
    path: '/api/refresh',
    summary: 'Reads again what another version of the extractor read, or tells what that would change',
    body: service.RefreshRequestSchema,
    events: service.IngestEventSchema,
    response: service.IngestSummarySchema,
  },
  decide: {
    method: 'post',
    path: '/api/decisions',
    summary: 'Takes a decision about the graph, or tells what it would change',
    body: decisions.DecideRequestSchema,
    response: decisions.DecideResultSchema,
  },
  decisions: {
    method: 'get',
    path: '/api/decisions',
    summary: 'What people decided, newest first: whether it holds, waits, or conflicts',
    query: z.object({ limit: limit(1_000, 10_000), offset }),
    response: decisions.DecisionListSchema,
  },
  undo: {
    method: 'delete',
    path: '/api/decisions/{id}',
    summary: 'Takes a decision back',
    params: id,
    response: decisions.DecideResultSchema,
  },
  why: {
    method: 'get',
    path: '/api/why/{a}/{b}',
    summary: 'Why two entities, or two profiles, are one or two',
    params: z.object({ a: z.string().min(1), b: z.string().min(1) }),
    response: decisions.WhySchema,
  },
  review: {
    method: 'get',
    path: '/api/review',
    summary: 'Pairs that may be one, those first of which an answer would change most',
    query: z.object({ limit: limit(20, 200) }),
    response: decisions.ReviewSchema,
  },
  log: {
    method: 'get',
    path: '/api/log',
    summary: 'What changed in the graph, newest first',
    query: z.object({ limit: limit(100, 10_000) }),
    response: decisions.LogSchema,
  },
  query: {
    method: 'post',
    path: '/api/query',
    summary: 'Runs Cypher that only reads',
    body: service.QueryRequestSchema,
    response: service.QueryResponseSchema,
  },
  arrange: {
    method: 'post',
    path: '/api/arrange',
    summary: 'Computes communities and positions anew',
    response: service.ArrangeSummarySchema,
  },
  rebuild: {
    method: 'post',
    path: '/api/rebuild',
    summary: 'Computes the graph anew from articles as they were read, and from decisions',
    response: service.RebuildSummarySchema,
  },
  doctor: {
    method: 'get',
    path: '/api/doctor',
    summary: 'State of the store, and what to do about what is wrong',
    response: service.DoctorReportSchema,
  },
} as const satisfies Record<string, RouteDefinition>;

/**
 * Beside the table, because they are not JSON: `GET /api/export` (JSON Lines out), `POST /api/import` (JSON Lines in,
 * answers ImportSummary) and `POST /api/upload` (multipart `files`, answers like `ingest`).
 */
export type RouteName = keyof typeof ROUTES;
/** Routes that answer with events. */
export type EventRouteName = {
  [N in RouteName]: (typeof ROUTES)[N] extends { readonly events: unknown } ? N : never;
}[RouteName];
