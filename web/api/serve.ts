/** The only place that listens. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { DramatisError } from '../../shared/errors.ts';
import { isLoopback } from './access.ts';

/** What answers requests: an app. */
export interface Answering {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

export interface ServeOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** What requests must carry, where the app asks for it. */
  readonly token?: string | undefined;
  /** Closes the service when it is raised. */
  readonly signal?: AbortSignal | undefined;
  /** Waits that are others than usual. */
  readonly times?: Partial<Times> | undefined;
}

export interface Listening {
  /** Where it is reached from this machine, without a path. */
  readonly address: string;
  /** Takes no more requests, lets those under way end, and cuts off what does not end in time. */
  close(): Promise<void>;
}

/** How long requests under way may take to end, in milliseconds. */
const CLOSE_MILLISECONDS = 5_000;

/**
 * Nobody keeps a connection by saying or taking nothing: times in milliseconds for the head of a request, for all of
 * it (an import, which is taken in while it comes), for silence of the client, and between two requests of one connection.
 */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 86_400_000,
  timeout: 120_000,
  keepAliveTimeout: 5_000,
};
type Times = { readonly [N in keyof typeof TIMES]: number };
const MOST_CONNECTIONS = 1_000;

/**
 * Listens.
 * @throws USAGE where the port is taken or not allowed, or where others could reach the service without a token
 */
export async function serve(app: Answering, options: ServeOptions): Promise<Listening> {
  const { host, port, token, signal, times } = options;
  if (!isLoopback(inUrl(host)) && token === undefined) {
    throw new DramatisError('USAGE', 'Others could reach the service, and there is no token', {
      where: `DRAMATIS_HOST=${host}`,
      advice: 'Set DRAMATIS_TOKEN as well, or serve at 127.0.0.1.',
    });
  }
  const server = serverOf(app, times);
  const taken = await listen(server, host, port);
  const close = closer(server);
  signal?.addEventListener('abort', () => void close(), { once: true });
  return { address: `http://${reachable(host)}:${taken}`, close };
}

/** A server that does not listen yet. */
export function serverOf(app: Answering, times: Partial<Times> = {}): Server {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.on('request', (request, response) => {
    // Listening takes the place of cutting off: while work goes on, the connection is kept and looked at again.
    response.on('timeout', (socket) => {
      if (isSilent(request, response)) socket.destroy();
      else socket.setTimeout(server.timeout);
    });
  });
  return Object.assign(server, TIMES, times, { maxConnections: MOST_CONNECTIONS });
}

/** Whether it is the client that is waited for: for more of its request, or until it takes what it was answered. */
function isSilent(request: IncomingMessage, response: ServerResponse): boolean {
  const isOwed = !request.complete && request.readableLength === 0;
  return isOwed || response.writableLength > 0;
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refused(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      resolve(address.port);
    });
  });
}

function refused(error: NodeJS.ErrnoException, host: string, port: number): DramatisError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken`,
    EACCES: `Port ${port} is not for everybody`,
    EADDRNOTAVAIL: `This machine has no address ${host}`,
    ENOTFOUND: `There is no host ${host}`,
  };
  return new DramatisError(
    'USAGE',
    reasons[error.code ?? ''] ?? `The service cannot listen: ${error.message}`,
    {
      where: `${inUrl(host)}:${port}`,
      advice: 'Give another port with --port (0 for any free one), or another address with DRAMATIS_HOST.',
      cause: error,
    },
  );
}

function closer(server: Server): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= new Promise((resolve) => {
      const late = setTimeout(() => server.closeAllConnections(), CLOSE_MILLISECONDS);
      server.close(() => {
        clearTimeout(late);
        resolve();
      });
      server.closeIdleConnections();
    });
    return closing;
  };
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** An address that stands for every address is reached at this machine's own. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '[::1]' : inUrl(host);
}
