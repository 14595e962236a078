/**
 * A line for every request, with its number, so that an answer, a fault and what a user reports can be put together.
 * Addresses with their parameters stand in it at level debug alone, texts never.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { type OnFault, requestOf } from './errors.ts';

type Write = (fields: { readonly [name: string]: unknown }, message: string) => void;

export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly error: Write;
}

/** @param clock milliseconds from any point in time on */
export function logRequests(log: Log, clock: () => number): MiddlewareHandler {
  return async (context, next) => {
    const start = clock();
    await next();
    const request = requestOf(context);
    const { method, url } = context.req;
    const { status } = context.res;
    const milliseconds = Math.round(clock() - start);
    log.info({ request, method, route: routeOf(context), status, milliseconds }, 'answered');
    log.debug({ request, url: withoutToken(url) }, 'asked');
  };
}

/** The address of a first visit has the token in it, which nobody is to read in a log. */
function withoutToken(url: string): string {
  const asked = new URL(url);
  if (asked.searchParams.has('token')) asked.searchParams.set('token', '…');
  return asked.href;
}

/** The route without what was asked for; files of the explorer are one. */
function routeOf(context: Context): string {
  return matchedRoutes(context).find(({ path }) => !path.endsWith('*'))?.path ?? '/*';
}

/** Writes down faults of ours with all that is known of them; on the console where there is no log. */
export function faultsTo(log: Log | undefined): OnFault {
  if (!log) return (fault) => console.error(fault);
  return (fault, request) => {
    log.error({ request, err: fault.cause instanceof Error ? fault.cause : fault }, fault.message);
  };
}
