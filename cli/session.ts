/**
 * How a command reaches the store: through the service that holds it, where one runs, else through the same API
 * in this process. So every command is a client of the API, and works while the explorer is open.
 */
import { type Client, createClient } from '../shared/contract/client.ts';
import type { Settings } from '../shared/settings.ts';
import { readHolder } from '../shared/store/holder.ts';
import { locationOf } from '../shared/store/open.ts';
import { openService, type Service } from '../web/api/service.ts';

export interface Session {
  readonly client: Client;
  close(): Promise<void>;
}

/** Base of addresses within the process; nothing listens there. */
export const IN_PROCESS = 'http://127.0.0.1';

/** @throws DramatisError where the store cannot be opened, naming who holds it */
export async function openSession(settings: Settings): Promise<Session> {
  const holder = readHolder(locationOf(settings));
  if (holder?.address) {
    const client = createClient(fetch, holder.address, holder.token);
    return { client, close: async () => undefined };
  }
  const service = await openService(settings);
  return {
    client: createClient(inProcess(service), IN_PROCESS, settings.token),
    close: () => service.close(),
  };
}

/** Requests that are answered within the process. */
export function inProcess(service: Service): (input: string, init?: RequestInit) => Promise<Response> {
  return async (input, init) => service.app.request(input, init);
}

/** Runs `work` with a session that is closed afterwards, whatever happens. */
export async function withSession<T>(settings: Settings, work: (client: Client) => Promise<T>): Promise<T> {
  const session = await openSession(settings);
  try {
    return await work(session.client);
  } finally {
    await session.close();
  }
}
