/** Pages by their addresses: checked at every step, polite to hosts, and tried again where that may help. */
import { setMaxListeners } from 'node:events';
import { allowedNetworks } from './addresses.ts';
import { createAgent } from './connect.ts';
import { type Fetched, type FetchOptions, fetchedOf } from './fetched.ts';
import { Hosts } from './hosts.ts';
import { LIMITS, type Limits } from './limits.ts';
import { PoliteRequests } from './polite.ts';
import { addressOf, followed } from './redirect.ts';
import { retryAfter } from './times.ts';
import { tried } from './tries.ts';
import { THE_WORLD, type World } from './world.ts';

export interface FetchSettings {
  /** How requests name who asks; robots.txt is looked up for the name before the first `/`. */
  readonly userAgent: string;
  /** Special networks that may be contacted, as addresses or `10.0.0.0/8`. */
  readonly allowNetworks: readonly string[];
  /** Time between the beginnings of two requests to one host. */
  readonly delayMilliseconds?: number;
}

export interface FetcherOptions extends FetchSettings {
  readonly limits?: Partial<Limits>;
  readonly world?: World;
}

export interface Fetcher {
  /** Never throws for what an address does: that is a named problem. */
  fetch(address: string, options?: FetchOptions): Promise<Fetched>;
  /** Breaks connections off. */
  close(): Promise<void>;
}

/** @throws USAGE where a network is none */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, world = THE_WORLD, delayMilliseconds = LIMITS.delayMilliseconds } = options;
  const limits = { ...LIMITS, delayMilliseconds, ...options.limits };
  const agent = createAgent(allowedNetworks(options.allowNetworks), limits, world);
  const hosts = new Hosts(limits, world);
  const requests = new PoliteRequests({ agent, hosts, limits, userAgent, world });

  async function once(first: URL, given: FetchOptions): Promise<Fetched> {
    const { answer, at } = await followed(first, limits.redirects, (url) => requests.ask(url, given));
    const after = retryAfter(answer.headers.get('retry-after'), world.now());
    if (after !== undefined && answer.status >= 400) hosts.wait(at.host, after);
    return fetchedOf(answer, at, given, after);
  }

  return {
    fetch: (address, given = {}) => {
      const { signal } = given;
      // One signal may end any number of fetches at once: that many listen, which Node would warn of from the 11th on.
      if (signal) setMaxListeners(0, signal);
      return tried(async () => once(addressOf(address), given), { limits, world, signal });
    },
    close: () => agent.destroy(),
  };
}
