/** The real service on a real embedded store with a small world in it, and the built explorer beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../../shared/contract/client.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createLiveReader } from '../../shared/store/graph/live.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { openEngine } from '../../shared/store/open.ts';
import { createSaved } from '../../shared/store/saved.ts';
import { createApp } from '../../web/api/app.ts';
import type { AppDependencies } from '../../web/api/dependencies.ts';
import { createLive } from '../../web/api/live.ts';
import { observing } from '../../web/api/observing.ts';
import { serve } from '../../web/api/serve.ts';
import { deciding, idOf } from './deciding.ts';
import { EDITED, STORIES } from './pages-stories.ts';
import type { Story } from './stories.ts';

export interface PagesService {
  readonly url: string;
  readonly client: ReturnType<typeof createClient>;
  /** The id of the only entity of this name. */
  id(name: string, nth?: number): Promise<string>;
  stop(): Promise<void>;
}

/**
 * @param explorer folder of the built explorer
 * @param port 0 for any free one
 * @param held given the store, returns what is served of it
 */
export async function startPages(
  explorer: string,
  port = 0,
  held: (engine: Engine) => Engine = (engine) => engine,
): Promise<PagesService> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-pages-'));
  const store = { store: join(folder, 'test.db'), neo4j: { user: '', password: '', database: '' } };
  const engine = await openEngine(store, true);
  const service = await serveStories(held(engine), [...STORIES, EDITED], explorer, port);
  return {
    ...service,
    stop: async () => {
      await service.stop();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same, which also tells those who look what it reads meanwhile. */
export interface LivePages extends PagesService {
  /** Reads one of the stories that came later. */
  read(story: Story): Promise<void>;
}

/** Serves a store to which stories come while it is looked at. */
export async function serveLive(
  engine: Engine,
  stories: readonly Story[],
  later: readonly Story[],
  explorer: string,
): Promise<LivePages> {
  const closing = new AbortController();
  const live = createLive({ reader: createLiveReader(engine) });
  const ingest = deciding(engine, [...stories, ...later]);
  await ingest.take(...stories);
  const told = observing(ingest, live);
  const service = await serveStore(engine, { ingest: told, live, explorer, closing: closing.signal });
  return {
    ...service,
    read: async ({ article }) => {
      await told.ingest([{ article, origin: null }], { replace: true, more: true });
    },
    stop: async () => {
      closing.abort();
      await service.stop();
    },
  };
}

/** Reads stories into an empty store and serves it; the store stays open after the service. */
export async function serveStories(
  engine: Engine,
  stories: readonly Story[],
  explorer: string,
  port = 0,
): Promise<PagesService> {
  const ingest = deciding(engine, stories);
  await ingest.take(...stories);
  return serveStore(engine, { ingest, explorer }, port);
}

async function serveStore(
  engine: Engine,
  some: Pick<AppDependencies, 'ingest' | 'live' | 'explorer' | 'closing'>,
  port = 0,
): Promise<PagesService> {
  const settings = { token: undefined, allowedHosts: [], maxBytes: 1_000_000 };
  const dependencies: AppDependencies = {
    graph: createGraph(engine),
    engine,
    saved: createSaved(engine, () => '2024-05-06T07:08:09.000Z'),
    settings,
    clock: () => performance.now(),
    ...some,
  };
  const { address, close } = await serve(createApp(dependencies), { host: '127.0.0.1', port });
  return {
    url: address,
    client: createClient(fetch, address),
    id: (name, nth) => idOf(engine, name, nth),
    stop: close,
  };
}
