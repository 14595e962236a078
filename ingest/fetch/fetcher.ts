/** Pages by their addresses: checked at every step, polite to hosts, and tried again where that may help. */
import { type AllowedNetworks, allowedNetworks } from './addresses.ts';
import { createAgent } from './connect.ts';
import { Hosts } from './hosts.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type FetchProblem, fetchProblem, problemOfStatus, Refusal, refuse } from './problems.ts';
import { addressOf, nextOf } from './redirect.ts';
import { type Answer, ask } from './request.ts';
import { ROBOTS_BYTES, Robots } from './robots.ts';
import { backOff, retryAfter } from './times.ts';
import { ACCEPTED_PACKINGS } from './unpack.ts';
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

export interface FetchOptions {
  /** What is known of the page: where it did not change, it is not sent again. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A page that was fetched. */
export interface Page {
  readonly kind: 'page';
  /** Where it was in the end. */
  readonly url: string;
  /** The header `content-type`. */
  readonly type: string | null;
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | Page
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: FetchProblem };

export interface Fetcher {
  /** Never throws for what an address does: that is a named problem. */
  fetch(address: string, options?: FetchOptions): Promise<Fetched>;
  /** Breaks connections off. */
  close(): Promise<void>;
}

const FIRST_PAUSE = 1_000;
const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5';

/** @throws USAGE where a network is none */
export function createFetcher(options: FetcherOptions): Fetcher {
  const world = options.world ?? THE_WORLD;
  const { delayMilliseconds = LIMITS.delayMilliseconds } = options;
  const limits = { ...LIMITS, delayMilliseconds, ...options.limits };
  const allowed: AllowedNetworks = allowedNetworks(options.allowNetworks);
  const agent = createAgent(allowed, limits, world);
  const hosts = new Hosts(limits, world);
  const robots = new Robots(readRobots, options.userAgent.split('/')[0]?.trim() ?? '', world);

  const headersOf = ({ etag, lastModified }: FetchOptions): Record<string, string> => ({
    'user-agent': options.userAgent,
    accept: ACCEPT,
    'accept-language': 'en, *;q=0.5',
    'accept-encoding': ACCEPTED_PACKINGS,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  });

  async function readRobots(url: URL): Promise<{ status: number; text: string }> {
    const asking = {
      agent,
      headers: headersOf({}),
      cut: true,
      limits: { ...limits, pageBytes: ROBOTS_BYTES },
    };
    const { answer } = await follow(url, (at) => hosts.take(at.host, () => ask(at, asking)));
    return { status: answer.status, text: Buffer.from(answer.bytes).toString('utf8') };
  }

  async function follow(
    first: URL,
    step: (at: URL) => Promise<Answer>,
  ): Promise<{ answer: Answer; at: URL }> {
    const seen = new Set<string>();
    for (let at = first; ; ) {
      if (seen.has(at.href)) refuse('circle');
      if (seen.size > limits.redirects) refuse('redirects', String(limits.redirects));
      seen.add(at.href);
      const answer = await step(at);
      const next = nextOf(answer, at);
      if (next === null) return { answer, at };
      at = next;
    }
  }

  async function politely(at: URL, given: FetchOptions): Promise<Answer> {
    const said = await unlessStopped(robots.ask(at), given.signal);
    if (typeof said !== 'number') throw new Refusal(said);
    if (said > 0) hosts.slowDown(at.host, said);
    const asking = { agent, headers: headersOf(given), limits, signal: given.signal };
    return hosts.take(at.host, () => ask(at, asking), given.signal);
  }

  async function once(first: URL, given: FetchOptions): Promise<Fetched> {
    const { answer, at } = await follow(first, (url) => politely(url, given));
    const { status, headers, bytes } = answer;
    if (status === 304 && (given.etag || given.lastModified)) return { kind: 'unchanged' };
    const after = retryAfter(headers.get('retry-after'), world.now());
    if (after !== undefined && status >= 400) hosts.wait(at.host, after);
    const problem = problemOfStatus(status, after) ?? (bytes.length === 0 ? fetchProblem('empty') : null);
    if (problem) return { kind: 'failed', problem };
    const header = (name: string): string | null => headers.get(name) ?? null;
    const [type, etag, lastModified] = ['content-type', 'etag', 'last-modified'].map(header);
    return {
      kind: 'page',
      url: at.href,
      bytes,
      type: type ?? null,
      etag: etag ?? null,
      lastModified: lastModified ?? null,
    };
  }

  return {
    async fetch(address, given = {}) {
      for (let tries = 1; ; tries += 1) {
        const result = await caught(() => once(addressOf(address), given));
        if (result.kind !== 'failed' || !result.problem.again || tries >= limits.tries) return result;
        const pause =
          result.problem.after ?? backOff(tries, FIRST_PAUSE, limits.patienceMilliseconds, world.random);
        if (given.signal?.aborted || pause > limits.patienceMilliseconds) return result;
        if (!(await rested(world, pause, given.signal)))
          return { kind: 'failed', problem: fetchProblem('stopped') };
      }
    },
    close: () => agent.destroy(),
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

async function caught(work: () => Promise<Fetched>): Promise<Fetched> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Refusal) return { kind: 'failed', problem: thrown.problem };
    if (isAbort(thrown)) return { kind: 'failed', problem: fetchProblem('stopped') };
    throw thrown;
  }
}

/** @returns false where the signal came first */
async function rested(world: World, milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await world.pause(milliseconds, signal);
    return true;
  } catch (thrown) {
    if (isAbort(thrown)) return false;
    throw thrown;
  }
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError';
}
