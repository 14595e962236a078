/** The API's client: one method a route, typed by the table of routes. Runs in Node and in the browser. */
import type { z } from 'zod';
import { DramatisError } from '../errors.ts';
import { errorOf, parsed, textOf } from './answer.ts';
import type { Format } from './formats.ts';
import { wholeLines } from './lines.ts';
import { LIVE_PATH, type LiveEvent, LiveEventSchema } from './live.ts';
import { MORE_HEADER, type QueryRequest, type QueryStreamRequest } from './query.ts';
import { type ResultLine, resultLines } from './query-stream.ts';
import type { RouteDefinition } from './route.ts';
import { type JsonRouteName, ROUTES, type RouteName } from './routes.ts';
import {
  type ImportSummary,
  ImportSummarySchema,
  type IngestEvent,
  IngestEventSchema,
  type IngestRequest,
  type IngestSummary,
  IngestSummarySchema,
  type RefreshRequest,
  StoreAwaySchema,
} from './service.ts';
import { createEventReader, type ServerEvent } from './sse.ts';
import { NOTHING_READ } from './summary.ts';
import type { AddressesRequest } from './watched.ts';

type Routes = typeof ROUTES;

type PathPart<N extends RouteName> = Routes[N] extends { params: infer P extends z.ZodType }
  ? { readonly params: z.input<P> }
  : unknown;
type QueryPart<N extends RouteName> = Routes[N] extends { query: infer Q extends z.ZodType }
  ? { readonly query?: { readonly [K in keyof z.output<Q>]?: z.output<Q>[K] | undefined } }
  : unknown;
type BodyPart<N extends RouteName> = Routes[N] extends { body: infer B extends z.ZodType }
  ? { readonly body: z.input<B> }
  : unknown;

/** What a route is asked with. */
export type RouteInput<N extends RouteName> = PathPart<N> &
  QueryPart<N> &
  BodyPart<N> & { readonly signal?: AbortSignal | undefined };
export type RouteAnswer<N extends RouteName> = z.output<Routes[N]['response']>;

type Calls = {
  readonly [N in JsonRouteName]: (input: RouteInput<N>) => Promise<RouteAnswer<N>>;
};

export interface IngestCallOptions {
  readonly onEvent?: ((event: IngestEvent) => void) | undefined;
  /** Told why the store is away, before it is waited for. */
  readonly onAway?: ((why: string) => void) | undefined;
  /** Ends the work after the articles that are being written; the answer counts what was done until then. */
  readonly signal?: AbortSignal | undefined;
}

/** A result as it is sent. */
export interface QueryFile {
  /** Whether there are more rows than were asked for. */
  readonly more: boolean;
  readonly pieces: AsyncIterable<string>;
}

/** All methods throw DramatisError with the code that the service gave. */
export interface Client extends Calls {
  ingest(request: IngestRequest, options?: IngestCallOptions): Promise<IngestSummary>;
  /** Reads again what another version of the extractor read; where it is broken off, the next call goes on. */
  refresh(request: RefreshRequest, options?: IngestCallOptions): Promise<IngestSummary>;
  /** Fetches pages, and what feeds and sitemaps name. */
  addresses(request: AddressesRequest, options?: IngestCallOptions): Promise<IngestSummary>;
  /** What is read and what changes from now on, until the signal is raised or the service ends. */
  live(options: { readonly signal: AbortSignal }): AsyncIterable<LiveEvent>;
  /** Files as they are; the service reads the articles in them. */
  upload(
    files: readonly File[],
    options?: IngestCallOptions & { readonly preview?: boolean | undefined },
  ): Promise<IngestSummary>;
  /** The result of a query as a file. */
  queryFile(
    request: QueryRequest & { readonly format: Format },
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<QueryFile>;
  /**
   * The result of a query line by line while it runs: columns, rows, then its end. What fails on the way is thrown where
   * it happens. Whoever stops reading, or raises the signal, ends the query.
   */
  queryStream(
    request: QueryStreamRequest,
    options?: { readonly signal?: AbortSignal | undefined },
  ): AsyncIterable<ResultLine>;
  /** The whole store as JSON Lines, without line ends. */
  exportLines(): AsyncIterable<string>;
  importLines(lines: AsyncIterable<string>): Promise<ImportSummary>;
}

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** What a call to a route holds, whichever route it is. */
interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @param fetch the platform's own, or one that answers within the process
 * @param base address of the service without a path; the page's own origin where there is none
 * @param token sent with every request
 */
export function createClient(fetch: Fetch, base = '', token?: string): Client {
  const send = sender(fetch, base, token);
  const call = async (route: RouteDefinition, input: AnyInput): Promise<unknown> => {
    const response = await send(addressOf(route, input), {
      method: route.method.toUpperCase(),
      ...(route.body ? json(input.body) : {}),
      ...(input.signal ? { signal: input.signal } : {}),
    });
    return parsed(route.response, await bodyOf(response), route.path);
  };
  const routes = Object.entries(ROUTES).filter(
    ([, route]) => !('events' in route || 'lines' in route || 'file' in route),
  );
  const calls = Object.fromEntries(
    routes.map(([name, route]) => [name, (input: AnyInput) => call(route, input)]),
  );
  return {
    ...(calls as unknown as Calls),
    ingest: (request, options) => ingest(send, ROUTES.ingest.path, json(request), options),
    refresh: (request, options) => ingest(send, ROUTES.refresh.path, json(request), options),
    addresses: (request, options) => ingest(send, ROUTES.addresses.path, json(request), options),
    upload: (files, options) => {
      const body = new FormData();
      for (const file of files) body.append('files', file, file.name);
      if (options?.preview) body.append('preview', 'true');
      return ingest(send, '/api/upload', { body }, options);
    },
    live: ({ signal }) => liveEvents(send, signal),
    queryFile: async (request, { signal } = {}) => {
      const init = { ...json(request), method: 'POST', ...(signal ? { signal } : {}) };
      const response = await send(ROUTES.query.path, init);
      return { more: response.headers.get(MORE_HEADER) === 'true', pieces: textOf(response) };
    },
    queryStream: (request, { signal } = {}) => queryStream(send, request, signal),
    exportLines: () => exportLines(send),
    importLines: async (lines) => {
      const init = {
        method: 'POST',
        body: bytesOf(lines),
        duplex: 'half',
        headers: { 'content-type': NDJSON },
      };
      return parsed(ImportSummarySchema, await bodyOf(await send('/api/import', init)), '/api/import');
    },
  };
}

const NDJSON = 'application/x-ndjson';

/** Sends a request; whatever is not a good answer becomes an error of ours. */
type Send = (path: string, init?: RequestInit) => Promise<Response>;

function sender(fetch: Fetch, base: string, token: string | undefined): Send {
  const root = base.replace(/\/$/u, '');
  return async (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(`${root}${path}`, { ...init, headers }).catch((cause: unknown) => {
      if (cause instanceof DramatisError || init.signal?.aborted) throw cause;
      // What is sent could not be read: the platform's own error is only wrapped around ours.
      if (cause instanceof Error && cause.cause instanceof DramatisError) throw cause.cause;
      throw new DramatisError('STORE_UNAVAILABLE', 'The service does not answer', {
        where: root || path,
        advice: 'Start it with `dramatis start`, or see whether it still runs.',
        cause,
      });
    });
    if (!response.ok) throw errorOf(await bodyOf(response), response.status);
    return response;
  };
}

/** The body as JSON; null where it is something else, which no schema accepts. */
function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null);
}

function addressOf(route: RouteDefinition, { params = {}, query = {} }: AnyInput): string {
  const path = route.path.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
  return pairs.length > 0 ? `${path}?${search}` : path;
}

function json(body: unknown): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function ingest(
  send: Send,
  path: string,
  init: RequestInit,
  { onEvent, onAway, signal }: IngestCallOptions = {},
): Promise<IngestSummary> {
  const done: IngestSummary = { ...NOTHING_READ };
  try {
    const response = await send(path, { ...init, method: 'POST', ...(signal ? { signal } : {}) });
    for await (const { event, data } of eventsOf(response)) {
      if (event === 'done') return parsed(IngestSummarySchema, JSON.parse(data), path);
      if (event === 'error') throw errorOf(JSON.parse(data));
      if (event === 'away') {
        onAway?.(parsed(StoreAwaySchema, JSON.parse(data), path).message);
        continue;
      }
      const progress = parsed(IngestEventSchema, JSON.parse(data), path);
      done[progress.outcome] += 1;
      done.writes += progress.claimsAdded + progress.claimsRemoved;
      onEvent?.(progress);
    }
  } catch (thrown) {
    if (signal?.aborted && !(thrown instanceof DramatisError)) return done;
    throw thrown;
  }
  throw new DramatisError('INTERNAL', 'Reading broke off before its end', {
    advice: 'What was read so far is kept. Give the same articles again to go on from there.',
  });
}

async function* eventsOf(response: Response): AsyncGenerator<ServerEvent> {
  const read = createEventReader();
  for await (const piece of textOf(response)) yield* read(piece);
}

async function* liveEvents(send: Send, signal: AbortSignal): AsyncGenerator<LiveEvent> {
  for await (const { data } of eventsOf(await send(LIVE_PATH, { signal })))
    yield parsed(LiveEventSchema, JSON.parse(data), LIVE_PATH);
}

async function* queryStream(
  send: Send,
  request: QueryStreamRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<ResultLine> {
  const { path } = ROUTES.queryStream;
  const init = { ...json(request), method: 'POST', ...(signal ? { signal } : {}) };
  yield* resultLines(await send(path, init), path);
}

async function* exportLines(send: Send): AsyncGenerator<string> {
  const rest = yield* wholeLines(textOf(await send('/api/export')));
  if (rest !== '') throw new DramatisError('INTERNAL', 'The export broke off before its end');
}

/** Lines as a body that is sent while it is made. */
function bytesOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
