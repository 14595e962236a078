import type { z } from 'zod';
import {
  ErrorBodySchema,
  type IngestEvent,
  IngestEventSchema,
  type IngestRequest,
  type IngestSummary,
  IngestSummarySchema,
  ROUTES,
} from '../../../shared/contract/index.ts';
import { DramatisError } from '../../../shared/errors.ts';
import { eventReader } from './events.ts';

type Routes = typeof ROUTES;
type Answer<Name extends keyof Routes> = z.infer<Routes[Name]['response']>;
type Query<Name extends keyof Routes> = Routes[Name] extends { query: infer Schema extends z.ZodType }
  ? z.input<Schema>
  : Record<string, never>;

/** What the explorer asks the service. */
export interface Api {
  overview(query: Query<'overview'>): Promise<Answer<'overview'>>;
  search(query: Query<'search'>): Promise<Answer<'search'>>;
  entity(id: string, query: Query<'entity'>): Promise<Answer<'entity'>>;
  neighbours(id: string, query: Query<'neighbours'>): Promise<Answer<'neighbours'>>;
  edge(ends: { from: string; type: string; to: string }, query: Query<'edge'>): Promise<Answer<'edge'>>;
  articles(query: Query<'articles'>): Promise<Answer<'articles'>>;
  article(id: string): Promise<Answer<'article'>>;
  query(body: { cypher: string }): Promise<Answer<'query'>>;
  ingest(body: IngestRequest, onProgress: (event: IngestEvent) => void): Promise<IngestSummary>;
  upload(files: readonly File[], onProgress: (event: IngestEvent) => void): Promise<IngestSummary>;
}

/** The API over HTTP, on the origin that the page came from. Throws DramatisError, or fetch's TypeError. */
export function createApi(fetch: typeof globalThis.fetch): Api {
  const ask = async <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    query: Record<string, unknown> = {},
    init: RequestInit = {},
  ): Promise<z.infer<Schema>> => {
    const response = await fetch(path + queryText(query), {
      headers: { accept: 'application/json' },
      ...init,
    });
    if (!response.ok) throw await errorOf(response);
    return schema.parse(await response.json());
  };
  const stream = async (
    path: string,
    init: RequestInit,
    onProgress: (event: IngestEvent) => void,
  ): Promise<IngestSummary> => {
    const response = await fetch(path, { method: 'POST', ...init });
    if (!response.ok || !response.body) throw await errorOf(response);
    const read = eventReader();
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      for (const { event, data } of read(text)) {
        if (event === 'progress') onProgress(IngestEventSchema.parse(JSON.parse(data)));
        if (event === 'done') return IngestSummarySchema.parse(JSON.parse(data));
        if (event === 'error') throw bodyError(JSON.parse(data));
      }
    }
    throw new DramatisError('INTERNAL', 'Reading broke off before its end.', {
      advice: 'What was read so far is kept. Add the same again to go on from there.',
    });
  };
  const json = (body: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const at = (...parts: readonly string[]): string => `/api/${parts.map(encodeURIComponent).join('/')}`;
  return {
    overview: (query) => ask(at('overview'), ROUTES.overview.response, query),
    search: (query) => ask(at('search'), ROUTES.search.response, query),
    entity: (id, query) => ask(at('entities', id), ROUTES.entity.response, query),
    neighbours: (id, query) => ask(at('entities', id, 'neighbours'), ROUTES.neighbours.response, query),
    edge: ({ from, type, to }, query) => ask(at('edges', from, type, to), ROUTES.edge.response, query),
    articles: (query) => ask(at('articles'), ROUTES.articles.response, query),
    article: (id) => ask(at('articles', id), ROUTES.article.response),
    query: (body) => ask(at('query'), ROUTES.query.response, {}, json(body)),
    ingest: (body, onProgress) => stream(at('articles'), json(body), onProgress),
    upload: (files, onProgress) => {
      const body = new FormData();
      for (const file of files) body.append('files', file, file.name);
      return stream(at('upload'), { body }, onProgress);
    },
  };
}

function queryText(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}` : '';
}

async function errorOf(response: Response): Promise<DramatisError> {
  return bodyError(await response.json().catch(() => null), response.status);
}

function bodyError(body: unknown, status?: number): DramatisError {
  const parsed = ErrorBodySchema.safeParse(body);
  if (!parsed.success)
    return new DramatisError('INTERNAL', `The service answered ${status ?? 'unreadably'}.`);
  const { code, message, where, advice } = parsed.data.error;
  return new DramatisError(code, message, { ...(where && { where }), ...(advice && { advice }) });
}
