/** What the routes of watched sources do, and what an article says of its page. */
import type { SourcesService } from '../../ingest/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { AppDependencies } from './dependencies.ts';
import type { Handlers } from './handler-types.ts';
import { assertWatchable } from './watchable.ts';

type WatchedHandlers = Pick<Handlers, 'article' | 'watched' | 'watch' | 'unwatch' | 'retry' | 'watchedPages'>;

export function createWatchedHandlers(dependencies: AppDependencies): WatchedHandlers {
  const { graph, sources } = dependencies;
  return {
    article: async ({ params }) => {
      const article = await graph.article(params.id);
      const gone = await sources?.goneOf(article.id);
      return typeof gone !== 'string' ? article : { ...article, gone };
    },
    watched: async () => (await sourcesOf(dependencies)).list(),
    watch: async ({ body }) => {
      const service = await sourcesOf(dependencies);
      await assertWatchable(body.address, dependencies.settings);
      return service.watch(body);
    },
    unwatch: async ({ params }) => (await sourcesOf(dependencies)).unwatch(params.id),
    retry: async ({ params }) => (await sourcesOf(dependencies)).retry(params.id),
    watchedPages: async ({ params, query }) => (await sourcesOf(dependencies)).pages(params.id, query.state),
  };
}

/** @throws NOT_FOUND where this service fetches nothing */
export async function sourcesOf({ sources }: AppDependencies): Promise<SourcesService> {
  if (sources) return sources.open();
  throw new DramatisError('NOT_FOUND', 'This service fetches nothing', {
    advice: 'Start it with `dramatis start` or `dramatis serve`.',
  });
}
