/**
 * How a command reaches the store: through the service that holds it, where one runs, else through the same API
 * in this process. So every command is a client of the API, and works while the explorer is open.
 * What each way needs is loaded when it is taken: the program starts without it.
 */
import type { Client } from '../shared/contract/client.ts';
import type { Settings } from '../shared/settings.ts';
import type { Service } from '../web/api/service.ts';

export interface Session {
  readonly client: Client;
  close(): Promise<void>;
}

/** Base of addresses within the process; nothing listens there. */
const IN_PROCESS = 'http://127.0.0.1';

/** @throws DramatisError where the store cannot be opened, naming who holds it */
export async function openSession(settings: Settings): Promise<Session> {
  const [{ locationOf }, { readHolder }] = await Promise.all([
    import('../shared/store/open.ts'),
    import('../shared/store/holder.ts'),
  ]);
  const holder = readHolder(locationOf(settings));
  if (holder?.address) {
    const { createClient } = await import('../shared/contract/client.ts');
    const client = createClient(fetch, holder.address, holder.token);
    return { client, close: async () => undefined };
  }
  const { openService } = await import('../web/api/service.ts');
  const service = await openService(settings);
  return { client: await clientOf(service, settings), close: () => service.close() };
}

/** A client of a service of this process: its requests are answered within the process. */
export async function clientOf(service: Pick<Service, 'app'>, { token }: Settings): Promise<Client> {
  const { createClient } = await import('../shared/contract/client.ts');
  return createClient(async (input, init) => service.app.request(input, init), IN_PROCESS, token);
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
