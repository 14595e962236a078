/** Requests as hosts want them: by name, as their robots.txt allows, and at their turn. */
import type { Dispatcher } from 'undici';
import type { FetchOptions } from './fetched.ts';
import type { Hosts } from './hosts.ts';
import type { Limits } from './limits.ts';
import { fetchProblem, Refusal } from './problems.ts';
import { followed } from './redirect.ts';
import { type Answer, ask } from './request.ts';
import { ROBOTS_BYTES, Robots } from './robots.ts';
import { ACCEPTED_PACKINGS } from './unpack.ts';
import type { World } from './world.ts';

export interface PoliteDependencies {
  readonly agent: Dispatcher;
  readonly hosts: Hosts;
  readonly limits: Limits;
  /** How requests name who asks; robots.txt is looked up for the name before the first `/`. */
  readonly userAgent: string;
  readonly world: World;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5';

export class PoliteRequests {
  readonly #with: PoliteDependencies;
  readonly #robots: Robots;

  constructor(dependencies: PoliteDependencies) {
    this.#with = dependencies;
    const { userAgent, world } = dependencies;
    this.#robots = new Robots((url) => this.#readRobots(url), userAgent.split('/')[0]?.trim() ?? '', world);
  }

  /** Asks for an address once, on condition where something is known of it. @throws Refusal */
  async ask(at: URL, given: FetchOptions): Promise<Answer> {
    const { agent, hosts, limits, userAgent } = this.#with;
    const said = await unlessStopped(this.#robots.ask(at), given.signal);
    if (typeof said !== 'number') throw new Refusal(said);
    if (said > 0) hosts.slowDown(at.host, said);
    const asking = { agent, headers: headersOf(userAgent, given), limits, signal: given.signal };
    return hosts.take(at.host, () => ask(at, asking), given.signal);
  }

  async #readRobots(url: URL): Promise<{ status: number; text: string }> {
    const { agent, hosts, limits, userAgent } = this.#with;
    const asking = {
      agent,
      headers: headersOf(userAgent, {}),
      cut: true,
      limits: { ...limits, pageBytes: ROBOTS_BYTES },
    };
    const step = (at: URL): Promise<Answer> => hosts.take(at.host, () => ask(at, asking));
    const { answer } = await followed(url, limits.redirects, step);
    return { status: answer.status, text: Buffer.from(answer.bytes).toString('utf8') };
  }
}

function headersOf(userAgent: string, { etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-language': 'en, *;q=0.5',
    'accept-encoding': ACCEPTED_PACKINGS,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

/** What others wait for too goes on where one of them is stopped. @throws Refusal by the signal */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(new Refusal(fetchProblem('stopped')));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
  });
}
