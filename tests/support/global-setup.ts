/**
 * The Neo4j servers of a run, each started when a test file asks for one and none is free. A file has a server to
 * itself: it holds its connection to the broker here for as long as it uses it, and a process that dies gives its
 * server back with its connection.
 */
import { createServer, type Socket } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type Server, startNeo4j, whyNoNeo4j } from './neo4j/start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port of the broker; null where no Neo4j can be started. */
    neo4jBroker: number | null;
    /** Why not. */
    neo4jMissing: string;
  }
}

/** Each takes about 400 MB. */
const MOST_SERVERS = 3;

/** Hands a server to each connection; one that finds none free waits for its turn. */
class Broker {
  readonly #most: number;
  readonly #started: Promise<Server>[] = [];
  readonly #free: Promise<Server>[] = [];
  readonly #waiting: ((server: Promise<Server>) => void)[] = [];

  /** @param most servers at the same time */
  constructor(most: number) {
    this.#most = most;
  }

  async accept(socket: Socket): Promise<void> {
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    socket.resume();
    const server = await this.#take();
    try {
      const { store, neo4j } = await server.started;
      socket.write(`${JSON.stringify({ store, neo4j })}\n`);
      await gone;
    } catch (error) {
      console.error(error);
      socket.destroy();
    }
    this.#give(server.started);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#started.map(async (started) => (await started.catch(() => undefined))?.stop()));
  }

  /** Boxed, so that waiting for the turn is not waiting for the start. */
  async #take(): Promise<{ started: Promise<Server> }> {
    const free = this.#free.pop();
    if (free) return { started: free };
    if (this.#started.length < this.#most) {
      const started = startNeo4j();
      this.#started.push(started);
      return { started };
    }
    return new Promise((resolve) => this.#waiting.push((started) => resolve({ started })));
  }

  #give(started: Promise<Server>): void {
    const next = this.#waiting.shift();
    if (next) next(started);
    else this.#free.push(started);
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = whyNoNeo4j();
  project.provide('neo4jMissing', missing ?? '');
  if (missing) {
    project.provide('neo4jBroker', null);
    return async () => undefined;
  }
  const broker = new Broker(Math.min(project.vitest.config.maxWorkers, MOST_SERVERS));
  const listener = createServer((socket) => void broker.accept(socket));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  project.provide('neo4jBroker', typeof address === 'object' && address ? address.port : null);
  return async () => {
    listener.close();
    await broker.stop();
  };
}
