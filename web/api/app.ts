/** The API and the explorer as one application that answers requests; `serve.ts` lets it listen. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import { DramatisError } from '../../shared/errors.ts';
import { createLiveReader } from '../../shared/store/graph/live.ts';
import { access } from './access.ts';
import type { AppDependencies } from './dependencies.ts';
import { addDocs } from './docs.ts';
import { answerError, noSuchRoute } from './errors.ts';
import { addExplorer, EXPLORER } from './explorer.ts';
import { addRoutes } from './handlers.ts';
import { headers } from './headers.ts';
import { addLive, createLive } from './live.ts';
import { createBuckets, limitRate, RATE } from './rate.ts';
import { faultsTo, logRequests } from './request-log.ts';
import { addTransfer } from './transfer.ts';

/** Largest bodies in bytes: a question is short; the articles of one request may be as long as this many files. */
const QUESTION_BYTES = 1_000_000;
const FILES_OF_REQUEST = 64;

export function createApp(dependencies: AppDependencies): OpenAPIHono {
  const { settings, explorer = EXPLORER, log, clock, newId } = dependencies;
  const onFault = dependencies.onFault ?? faultsTo(log);
  const app = new OpenAPIHono();
  app.onError((thrown, context) => answerError(context, thrown, onFault));
  app.notFound((context) => noSuchRoute(context));
  app.use(requestId(newId ? { generator: newId } : {}));
  if (log) app.use(logRequests(log, clock));
  app.use(headers);
  app.use(limitRate(createBuckets(RATE, clock)));
  app.use(access(settings));
  const articleBytes = FILES_OF_REQUEST * settings.maxBytes;
  app.use('/api/query', atMost(QUESTION_BYTES));
  app.use('/api/query/*', atMost(QUESTION_BYTES));
  app.use('/api/saved/*', atMost(QUESTION_BYTES));
  app.use('/api/question', atMost(QUESTION_BYTES));
  app.use('/api/decisions', atMost(QUESTION_BYTES));
  app.use('/api/articles', atMost(articleBytes));
  app.use('/api/upload', atMost(articleBytes));
  addRoutes(app, dependencies, onFault);
  addTransfer(app, dependencies, onFault);
  const live = dependencies.live ?? createLive({ reader: createLiveReader(dependencies.engine) });
  addLive(app, live, dependencies.closing);
  addDocs(app);
  addExplorer(app, explorer);
  return app;
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
