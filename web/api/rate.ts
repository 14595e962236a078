/**
 * How much one client may ask: a bucket of tokens that fills again with time, so that a page may load at once and a
 * loop may not go on. Who asks from this machine is not limited: it could as well read the store.
 */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { DramatisError } from '../../shared/errors.ts';

export interface Rate {
  /** Requests that a client may send at once. */
  readonly burst: number;
  /** Requests that it gets back in a second. */
  readonly perSecond: number;
}

/** A page asks for some tens of things at once; a person clicks a few times a second. */
export const RATE: Rate = { burst: 400, perSecond: 40 };

/** Clients that are remembered; past it those that have not asked for longest are let go of. */
const MOST_CLIENTS = 10_000;

interface Bucket {
  tokens: number;
  /** When it was filled last, in milliseconds of the clock. */
  at: number;
}

/** Tells for each request whether its client may ask it, else how many seconds later. */
export function createBuckets({ burst, perSecond }: Rate, clock: () => number): (client: string) => number {
  const buckets = new Map<string, Bucket>();
  return (client) => {
    const now = clock();
    const known = buckets.get(client) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, known.tokens + ((now - known.at) / 1_000) * perSecond);
    const left = tokens >= 1 ? tokens - 1 : tokens;
    // Put last again, so that the first of the map is the one that has not asked for longest.
    buckets.delete(client);
    buckets.set(client, { tokens: left, at: now });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= MOST_CLIENTS) break;
      buckets.delete(oldest);
    }
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
  };
}

/**
 * Who asks: an address that is not this machine's own; null for one that is, and for a request within the process.
 */
export function remoteOf(context: Context): string | null {
  if (!context.env?.incoming) return null;
  const { address } = getConnInfo(context).remote;
  return address === undefined || /^(?:::ffff:)?127\.|^::1$/u.test(address) ? null : address;
}

/** @throws BUSY */
export function limitRate(
  wait: (client: string) => number,
  clientOf: (context: Context) => string | null = remoteOf,
): MiddlewareHandler {
  return async (context, next) => {
    const client = clientOf(context);
    const seconds = client === null ? 0 : wait(client);
    if (seconds === 0) return next();
    context.header('Retry-After', String(seconds));
    throw new DramatisError('BUSY', 'Too much was asked in a short time', {
      advice: `Ask again in ${seconds} s.`,
    });
  };
}
