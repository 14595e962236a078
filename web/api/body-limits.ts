/** How large a request may be. Every route has a limit; what is larger is refused before it is read as anything. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ROUTES } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import { IMPORT_PATH, UPLOAD_PATH } from './transfer.ts';

/**
 * Largest bodies in bytes: a question is short; a list has tens of thousands of ids or addresses; the articles of one
 * request may be as long as this many files.
 */
const QUESTION_BYTES = 1_000_000;
const LIST_BYTES = 50_000_000;
const FILES_OF_REQUEST = 64;

const LISTS = [ROUTES.addresses.path, ROUTES.forgetMany.path, ROUTES.places.path];
const ARTICLES = [ROUTES.ingest.path, UPLOAD_PATH];

/**
 * @param maxBytes largest file that is read
 * @throws LIMIT
 */
export function limitBodies(maxBytes: number): MiddlewareHandler {
  const question = atMost(QUESTION_BYTES);
  const larger = new Map<string, MiddlewareHandler>([
    ...each(LISTS, atMost(LIST_BYTES)),
    ...each(ARTICLES, atMost(FILES_OF_REQUEST * maxBytes)),
    // A whole store goes in line by line, and each line has a limit.
    [IMPORT_PATH, (_, next) => next()],
  ]);
  return (context, next) => (larger.get(context.req.path) ?? question)(context, next);
}

function each<T>(paths: readonly string[], value: T): (readonly [path: string, value: T])[] {
  return paths.map((path) => [path, value]);
}

function atMost(bytes: number): MiddlewareHandler {
  const limit = bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new DramatisError('LIMIT', `The request is larger than ${bytes} bytes`, {
        advice: 'Send it in several parts.',
      });
    },
  });
  return (context, next) => (hasBody(context) ? limit(context, next) : next());
}

/** Over HTTP a body is announced (RFC 9112, section 6); there, a request without one looks as if it had one. */
function hasBody({ req, env }: Context): boolean {
  const announced = ['content-length', 'transfer-encoding'].some((name) => req.header(name) !== undefined);
  return env?.incoming ? announced : req.raw.body !== null;
}
