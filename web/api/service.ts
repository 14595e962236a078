/** Puts the parts together: a store, an extractor, ingest, and the API over them. */
import { createExtractor, createIngest } from '../../ingest/index.ts';
import type { Settings } from '../../shared/settings.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { openEngine } from '../../shared/store/open.ts';
import { createSaved } from '../../shared/store/saved.ts';
import { createApp } from './app.ts';

export interface Service {
  readonly app: ReturnType<typeof createApp>;
  /** Ends what is under way in order, and gives the store back. */
  close(): Promise<void>;
}

/** @throws DramatisError where the store cannot be opened */
export async function openService(settings: Settings): Promise<Service> {
  const engine = await openEngine(settings);
  const extractor = await createExtractor({ workers: settings.workers });
  const graph = createGraph(engine);
  const { maxBytes, author } = settings;
  const ingest = createIngest({ engine, extractor, maxBytes, author });
  await ingest.rebuildIfNeeded();
  const saved = createSaved(engine, () => new Date().toISOString());
  const app = createApp({ graph, engine, ingest, saved, settings, clock: () => performance.now() });
  return {
    app,
    close: async () => {
      await extractor.close();
      await engine.close();
    },
  };
}
