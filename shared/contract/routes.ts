import { z } from 'zod';
import * as beginnings from './beginnings.ts';
import * as decisions from './decisions.ts';
import * as explore from './explore.ts';
import { type Format, MEDIA_TYPES } from './formats.ts';
import * as graph from './graph.ts';
import { SHORTEST_BEGINNING } from './limits.ts';
import * as query from './query.ts';
import type { RouteDefinition } from './route.ts';
import * as service from './service.ts';
import { WATCHED_ROUTES } from './watched-routes.ts';

/**
 * Every route of the API: the one table that the server implements, the client calls and the OpenAPI page shows.
 * `events` marks an answer that is a stream of server-sent events: any number of `progress`, and `away` (with a `message`)
 * where the store is waited for, then one `done` (with `response`) or one `error` (with the error body).
 */

const limit = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);
const offset = z.coerce.number().int().min(0).default(0);
const id = z.object({ id: z.string().min(1) });

/** The address of a result in one format. */
const resultAs = <F extends Format>(format: F, holds: string) =>
  ({
    method: 'get',
    path: `/api/query.${format}`,
    summary: `The result of Cypher that only reads as ${holds}; parameters as param.NAME`,
    query: query.QueryAddressSchema,
    response: z.unknown(),
    file: MEDIA_TYPES[format],
  }) as const;

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
    summary:
      'The most connected entities of each large community, or of the whole graph, and the edges between them',
    query: z.object({ limit: limit(300, 10_000), by: z.enum(['community', 'degree']).default('community') }),
    response: explore.OverviewSchema,
  },
  search: {
    method: 'get',
    path: '/api/search',
    summary:
      'Entities whose names, roles or organizations have the words of the query, and articles that have them',
    query: z.object({ q: z.string().default(''), kind: graph.KindSchema.optional(), limit: limit(20, 100) }),
    response: explore.SearchResultSchema,
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
      kind: graph.KindSchema.optional(),
      since: z.iso.date().optional(),
      until: z.iso.date().optional(),
      limit: limit(50, 500),
      offset,
    }),
    response: graph.SubgraphSchema,
  },
  preview: {
    method: 'get',
    path: '/api/entities/{id}/preview',
    summary: 'What expanding an entity would add, by relation, direction and kind',
    params: id,
    response: explore.PreviewSchema,
  },
  subgraph: {
    method: 'post',
    path: '/api/subgraph',
    summary: 'These entities and the edges between them, and those between them and others that are named',
    body: explore.SubgraphRequestSchema,
    response: graph.SubgraphSchema,
  },
  paths: {
    method: 'post',
    path: '/api/paths',
    summary: 'How entities are connected: the shortest ways between every two of them, then others',
    body: explore.PathsRequestSchema,
    response: explore.PathsSchema,
  },
  support: {
    method: 'post',
    path: '/api/support',
    summary: 'What the edges between entities stand on if only some sources, articles or days count',
    body: explore.SupportRequestSchema,
    response: explore.SupportSchema,
  },
  sources: {
    method: 'get',
    path: '/api/sources',
    summary: 'Sources of articles, those with most of them first',
    query: z.object({ limit: limit(1_000, 10_000) }),
    response: explore.SourceListSchema,
  },
  timeline: {
    method: 'post',
    path: '/api/timeline',
    summary: 'When the events among entities were, and when roles of them were held',
    body: explore.TimelineRequestSchema,
    response: explore.TimelineSchema,
  },
  structure: {
    method: 'get',
    path: '/api/organizations/{id}/structure',
    summary: 'The roles of an organization with their holders, its parts, and what it is part of',
    params: id,
    query: z.object({ on: z.iso.date().optional() }),
    response: explore.StructureSchema,
  },
  accounts: {
    method: 'get',
    path: '/api/events/{id}/accounts',
    summary: 'Who took part in an event, what each article says of it, and where they contradict each other',
    params: id,
    response: explore.AccountsSchema,
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
  articleGraph: {
    method: 'get',
    path: '/api/articles/{id}/graph',
    summary: 'The entities of one article and the edges that it states',
    params: id,
    response: graph.SubgraphSchema,
  },
  revisions: {
    method: 'get',
    path: '/api/articles/{id}/revisions',
    summary: 'What an article says and what it said before',
    params: id,
    response: graph.RevisionListSchema,
  },
  beginnings: {
    method: 'get',
    path: '/api/ids',
    summary: 'What has an id that begins so, in order of the ids',
    query: z.object({
      of: beginnings.WithIdSchema,
      begins: z.string().min(SHORTEST_BEGINNING),
      limit: limit(10, 100),
    }),
    response: beginnings.WithIdListSchema,
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
  ...WATCHED_ROUTES,
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
    query: z.object({ limit: limit(20, 200), offset }),
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
    body: query.QueryRequestSchema,
    response: query.QueryResponseSchema,
    files: Object.values(MEDIA_TYPES),
  },
  queryStream: {
    method: 'post',
    path: '/api/query/stream',
    summary:
      'Runs Cypher that only reads, and sends its rows while it runs: a line with the columns, one for each row, one that ends them',
    body: query.QueryStreamRequestSchema,
    lines: query.QueryLineSchema,
    response: query.QueryResponseSchema,
  },
  queryJson: resultAs('json', 'one array of objects'),
  queryCsv: resultAs('csv', 'CSV'),
  queryNdjson: resultAs('ndjson', 'JSON Lines'),
  queryGexf: resultAs('gexf', 'a graph of its nodes, relationships and paths'),
  saved: {
    method: 'get',
    path: '/api/saved',
    summary: 'Views and queries that were saved, in order of their names',
    query: z.object({ kind: query.SavedKindSchema.optional() }),
    response: query.SavedListSchema,
  },
  save: {
    method: 'put',
    path: '/api/saved/{kind}/{name}',
    summary: 'Saves a view or a query under a name; what had the name before is replaced',
    params: query.SavedAddressSchema,
    body: query.SaveRequestSchema,
    response: query.SavedSchema,
  },
  unsave: {
    method: 'delete',
    path: '/api/saved/{kind}/{name}',
    summary: 'Removes a saved view or query',
    params: query.SavedAddressSchema,
    response: query.DeletedSchema,
  },
  history: {
    method: 'get',
    path: '/api/history',
    summary: 'Queries that were run and asked to be remembered, newest first',
    query: z.object({ limit: limit(100, 500) }),
    response: query.HistorySchema,
  },
  forgetHistory: {
    method: 'delete',
    path: '/api/history',
    summary: 'Forgets all queries of the history',
    response: query.DeletedSchema,
  },
  schema: {
    method: 'get',
    path: '/api/schema',
    summary: 'Labels, relationship types and properties with counts and an example of each',
    response: query.GraphSchemaSchema,
  },
  examples: {
    method: 'get',
    path: '/api/examples',
    summary: 'Queries to learn from, by theme',
    response: query.ExampleListSchema,
  },
  question: {
    method: 'post',
    path: '/api/question',
    summary: 'A question in English as Cypher, where it is of a known form',
    body: query.QuestionRequestSchema,
    response: query.QuestionAnswerSchema,
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
/** Routes that answer with lines while they work. */
export type LineRouteName = {
  [N in RouteName]: (typeof ROUTES)[N] extends { readonly lines: unknown } ? N : never;
}[RouteName];
/** Routes that answer with a file. */
export type FileRouteName = {
  [N in RouteName]: (typeof ROUTES)[N] extends { readonly file: unknown } ? N : never;
}[RouteName];
/** Routes that answer with one JSON value. */
export type JsonRouteName = Exclude<RouteName, EventRouteName | LineRouteName | FileRouteName>;
