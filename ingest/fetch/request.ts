/** One request and its answer, within limits. */
import { type Dispatcher, request } from 'undici';
import { Deadline } from './deadline.ts';
import type { Limits } from './limits.ts';
import { fetchProblem, problemOfError, Refusal, refuse } from './problems.ts';
import { unpack } from './unpack.ts';

export interface Answer {
  readonly status: number;
  /** By name in small letters; of one that stands several times the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked; empty where the status brings no page. */
  readonly bytes: Uint8Array;
}

export interface Asking {
  readonly agent: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
  /** A body that is larger than the limit is cut there instead of refused. */
  readonly cut?: boolean;
}

/** Types of which no article is read; their bodies are not waited for. */
const NO_PAGE = /^(?:image|audio|video|font|model)\//iu;
/** Largest body that is read to its end only to keep the connection. */
const SMALL_BODY = 16_384;

/**
 * Asks for an address. Redirects are not followed.
 * @throws Refusal naming what went wrong
 */
export async function ask(url: URL, asking: Asking): Promise<Answer> {
  const { agent, limits, headers } = asking;
  const deadline = new Deadline(limits.totalMilliseconds, asking.signal);
  let begun = false;
  try {
    deadline.signal.throwIfAborted();
    deadline.expect('headTime', limits.headMilliseconds);
    const options = { dispatcher: agent, method: 'GET', headers, signal: deadline.signal } as const;
    const response = await request(url, options);
    begun = true;
    // A body that fails after it was given up concerns nobody.
    response.body.on('error', () => undefined);
    const given = flat(response.headers);
    const bytes = await bodyOf(response, given, asking, deadline);
    return { status: response.statusCode, headers: given, bytes };
  } catch (thrown) {
    throw new Refusal(problemOfError(thrown, begun));
  } finally {
    deadline.end();
  }
}

function flat(headers: Dispatcher.ResponseData['headers']): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) found.set(name.toLowerCase(), first);
  }
  return found;
}

async function bodyOf(
  { statusCode, body }: Dispatcher.ResponseData,
  headers: ReadonlyMap<string, string>,
  asking: Asking,
  deadline: Deadline,
): Promise<Uint8Array> {
  const { pageBytes } = asking.limits;
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (statusCode !== 200 && statusCode !== 203) {
    if (length <= SMALL_BODY) await body.dump({ limit: SMALL_BODY, signal: deadline.signal });
    else body.destroy();
    return new Uint8Array();
  }
  const type = headers.get('content-type') ?? '';
  if (NO_PAGE.test(type)) {
    body.destroy();
    refuse('type', type.slice(0, 60));
  }
  if (length > pageBytes && !asking.cut) {
    body.destroy();
    refuse('size');
  }
  const packed = await collect(body, asking, deadline);
  return unpack(packed, headers.get('content-encoding') ?? '', pageBytes);
}

async function collect(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  { limits: { pageBytes, idleMilliseconds }, cut }: Asking,
  deadline: Deadline,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  deadline.expect('idleTime', idleMilliseconds);
  for await (const chunk of body) {
    deadline.expect('idleTime', idleMilliseconds);
    chunks.push(chunk);
    size += chunk.length;
    if (size <= pageBytes) continue;
    body.destroy();
    if (cut) break;
    throw new Refusal(fetchProblem('size'));
  }
  return Buffer.concat(chunks).subarray(0, pageBytes);
}
