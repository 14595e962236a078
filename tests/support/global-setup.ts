/**
 * One Neo4j for a whole run, started when the first test file asks for it. Files run side by side and share it,
 * so they take turns: a file holds its connection to the broker here for as long as it uses the server, and a
 * process that dies gives its turn back with its connection.
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

/** Hands the server to one connection after the other. */
class Broker {
  #server: Promise<Server> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  accept(socket: Socket): void {
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    socket.resume();
    this.#turn = this.#turn.then(() => this.#serve(socket, gone));
  }

  async stop(): Promise<void> {
    await (await this.#server?.catch(() => undefined))?.stop();
  }

  async #serve(socket: Socket, gone: Promise<void>): Promise<void> {
    if (socket.destroyed) return;
    this.#server ??= startNeo4j();
    try {
      const { store, neo4j } = await this.#server;
      socket.write(`${JSON.stringify({ store, neo4j })}\n`);
    } catch (error) {
      socket.destroy();
      throw error;
    }
    await gone;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = whyNoNeo4j();
  project.provide('neo4jMissing', missing ?? '');
  if (missing) {
    project.provide('neo4jBroker', null);
    return async () => undefined;
  }
  const broker = new Broker();
  const listener = createServer((socket) => broker.accept(socket));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  project.provide('neo4jBroker', typeof address === 'object' && address ? address.port : null);
  return async () => {
    listener.close();
    await broker.stop();
  };
}
