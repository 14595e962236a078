/**
 * How a command reaches the store: through the service that holds it, where one runs, else through the same API
 * in this process. So every command is a client of the API, and works while the explorer is open.
 * What each way needs is loaded when it is taken: the program starts without it.
 */
import type { Client } from '../shared/contract/client.ts';
import { DramatisError } from '../shared/errors.ts';
import type { Settings } from '../shared/settings.ts';
import type { ServiceAddress } from '../shared/store/holder.ts';
import type { Log } from '../web/api/request-log.ts';
import type { Service } from '../web/api/service.ts';
import type { CommandSettings } from './opening.ts';

export interface Session {
  readonly client: Client;
  close(): Promise<void>;
}

/** The service that has the store: one that runs already, or one of this process, which is to be closed. */
export type Reached = { readonly running: ServiceAddress } | { readonly service: Service };

/** Base of addresses within the process; nothing listens there. */
const IN_PROCESS = 'http://127.0.0.1';

/** How long an answer may take. `long`: what is asked for may take more than five minutes, with no word before. */
export interface Asking {
  readonly long?: boolean;
}

/** @throws DramatisError where the store cannot be opened, naming who holds it */
export async function openSession(
  settings: CommandSettings,
  { long = false }: Asking = {},
): Promise<Session> {
  const reached = await reach(settings);
  if ('service' in reached) {
    const { service } = reached;
    return { client: await clientOf(service, settings), close: () => service.close() };
  }
  const { createClient } = await import('../shared/contract/client.ts');
  const { address, token } = reached.running;
  const ask = long ? await (await import('./long-requests.ts')).patientFetch() : fetch;
  return { client: createClient(ask, address, token), close: async () => undefined };
}

/**
 * The one way to a store: every command that needs one comes by here.
 * @param log told of every request to a service of this process
 * @throws DramatisError where the store cannot be opened, naming who holds it
 */
export async function reach(settings: CommandSettings, log?: Log): Promise<Reached> {
  const running = await runningService(settings);
  if (running) return { running };
  try {
    return { service: await openHere(settings, log) };
  } catch (thrown) {
    // Whoever held the store may have begun to serve it while it was waited for.
    const begun = isBusy(thrown) ? await runningService(settings) : undefined;
    if (!begun) throw thrown;
    return { running: begun };
  }
}

function isBusy(thrown: unknown): boolean {
  return thrown instanceof DramatisError && thrown.code === 'STORE_BUSY';
}

async function runningService(settings: Settings): Promise<ServiceAddress | undefined> {
  const [{ locationOf }, { readHolder }] = await Promise.all([
    import('../shared/store/open.ts'),
    import('../shared/store/holder.ts'),
  ]);
  const holder = readHolder(locationOf(settings));
  if (holder?.address === undefined) return undefined;
  const { address, token } = holder;
  return { address, ...(token !== undefined && { token }) };
}

async function openHere(settings: CommandSettings, log: Log | undefined): Promise<Service> {
  const { opening = { create: false } } = settings;
  const [{ OPENERS, openService }, { openEngine }] = await Promise.all([
    import('../web/api/service.ts'),
    import('../shared/store/open.ts'),
  ]);
  return await openService(settings, log, {
    ...OPENERS,
    openEngine: (store) => openEngine(store, false, opening),
  });
}

/** A client of a service of this process: its requests are answered within the process. */
export async function clientOf(service: Pick<Service, 'app'>, { token }: Settings): Promise<Client> {
  const { createClient } = await import('../shared/contract/client.ts');
  return createClient(async (input, init) => service.app.request(input, init), IN_PROCESS, token);
}

/** Runs `work` with a session that is closed afterwards, whatever happens. */
export async function withSession<T>(
  settings: CommandSettings,
  work: (client: Client) => Promise<T>,
  asking?: Asking,
): Promise<T> {
  const session = await openSession(settings, asking);
  try {
    return await work(session.client);
  } finally {
    await session.close();
  }
}
