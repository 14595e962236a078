/** The API and the explorer as one application that answers requests; `serve.ts` lets it listen. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { createLiveReader } from '../../shared/store/graph/live.ts';
import { access } from './access.ts';
import { limitBodies } from './body-limits.ts';
import type { AppDependencies } from './dependencies.ts';
import { addDocs } from './docs.ts';
import { answerError, noSuchMethod, noSuchRoute } from './errors.ts';
import { addExplorer, EXPLORER } from './explorer.ts';
import { addRoutes } from './handlers.ts';
import { endUnread } from './head.ts';
import { headers } from './headers.ts';
import { addLive, createLive } from './live.ts';
import { createBuckets, limitRate, RATE } from './rate.ts';
import { faultsTo, logRequests } from './request-log.ts';
import { addTransfer } from './transfer.ts';

export function createApp(dependencies: AppDependencies): OpenAPIHono {
  const { settings, explorer = EXPLORER, log, clock, newId } = dependencies;
  const onFault = dependencies.onFault ?? faultsTo(log);
  const app = new OpenAPIHono();
  app.onError((thrown, context) => answerError(context, thrown, onFault));
  app.notFound((context) => noSuchRoute(context));
  app.use(requestId(newId ? { generator: newId } : {}));
  if (log) app.use(logRequests(log, clock));
  app.use(endUnread);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: noSuchMethod }));
  app.use(headers);
  app.use(limitRate(createBuckets(RATE, clock)));
  app.use(access(settings));
  app.use('/api/*', limitBodies(settings.maxBytes));
  addRoutes(app, dependencies, onFault);
  addTransfer(app, dependencies, onFault);
  const live = dependencies.live ?? createLive({ reader: createLiveReader(dependencies.engine) });
  addLive(app, live, dependencies.closing);
  addDocs(app);
  addExplorer(app, explorer);
  return app;
}
