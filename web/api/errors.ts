/** Errors as answers: the same body everywhere, and nothing of our insides in it. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import type { ErrorBody } from '../../shared/contract/index.ts';
import { DramatisError, ERROR_CODES, toDramatisError } from '../../shared/errors.ts';

/** Told of a fault, and of the number of the request that it came from. */
export type OnFault = (fault: DramatisError, request?: string) => void;

/** What is said of a fault of ours instead of what it is. */
const FAULT: ErrorBody['error'] = {
  code: 'INTERNAL',
  message: 'Something went wrong in Dramatis',
  where: null,
  advice: 'This is a fault in Dramatis. The log of the service says more; please report it.',
};

/** The body of an error; faults of ours go to `onFault` and are not told, but for the number of the request. */
export function bodyOf(thrown: unknown, onFault: OnFault, request?: string): ErrorBody {
  const error = known(thrown);
  if (error.code === 'INTERNAL') {
    onFault(error, request);
    return { error: { ...FAULT, where: request === undefined ? null : `request ${request}` } };
  }
  const { code, message, where = null, advice = null } = error;
  return { error: { code, message, where, advice } };
}

export function answerError(context: Context, thrown: unknown, onFault: OnFault): Response {
  const body = bodyOf(thrown, onFault, requestOf(context));
  return context.json(body, ERROR_CODES[body.error.code].status);
}

/** The number of a request, which its answer and the log have as well. */
export function requestOf(context: Context): string | undefined {
  const id: unknown = context.get('requestId');
  return typeof id === 'string' ? id : undefined;
}

export function noSuchRoute(context: Context): Response {
  const { method, path } = context.req;
  const error = {
    code: 'NOT_FOUND',
    message: 'There is nothing here',
    where: `${method} ${path}`,
    advice: '/api/docs lists what can be asked.',
  } as const satisfies ErrorBody['error'];
  return context.json({ error } satisfies ErrorBody, ERROR_CODES.NOT_FOUND.status);
}

/** An address that is asked in a way that it does not answer: 405 with the ways that it does, as HTTP asks (RFC 9110, 15.5.6). */
export function noSuchMethod(context: Context, methods: string[]): Response {
  const { method, path } = context.req;
  const allow = methods.toSorted().join(', ');
  const error = {
    code: 'USAGE',
    message: `This address does not take ${method}`,
    where: `${method} ${path}`,
    advice: `It takes ${allow}; /api/docs shows what each route takes.`,
  } as const satisfies ErrorBody['error'];
  return context.json({ error } satisfies ErrorBody, 405, { allow });
}

/** What the framework refuses is a wrong request. */
function known(thrown: unknown): DramatisError {
  if (!(thrown instanceof HTTPException) || thrown.status >= 500) return toDramatisError(thrown);
  return new DramatisError('USAGE', `The request cannot be read: ${thrown.message}`, {
    advice: 'Send JSON, with `Content-Type: application/json`.',
    cause: thrown,
  });
}

const PARTS: Readonly<Record<string, string>> = { param: 'path', query: 'query', json: 'body' };

/** A request that is not as its route says. */
export function invalid(target: string, error: z.core.$ZodError): DramatisError {
  const issues = error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message,
  );
  return new DramatisError('USAGE', `The request is not as it should be: ${issues.join('; ')}`, {
    where: PARTS[target] ?? target,
    advice: '/api/docs shows what each route takes.',
  });
}
