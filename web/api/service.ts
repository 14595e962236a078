/** Puts the parts together: a store, an extractor, ingest, and the API over them. */
import { createExtractor, createIngest, createSourcesDoor, type SourcesDoor } from '../../ingest/index.ts';
import { toDramatisError } from '../../shared/errors.ts';
import type { Settings } from '../../shared/settings.ts';
import { createLiveReader } from '../../shared/store/graph/live.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { openEngine } from '../../shared/store/open.ts';
import { createSaved } from '../../shared/store/saved.ts';
import { createApp } from './app.ts';
import { createLive } from './live.ts';
import { observing } from './observing.ts';
import { faultsTo, type Log } from './request-log.ts';

export interface Service {
  readonly app: ReturnType<typeof createApp>;
  /** What fetches and watches; it looks by itself once it is started. */
  readonly sources: SourcesDoor;
  /** Work under way ends after what is being written, and tells what was done. */
  end(): void;
  /** Ends what is under way in order, and gives the store back. */
  close(): Promise<void>;
}

/**
 * @param log told of every request and fault
 * @throws DramatisError where the store cannot be opened
 */
export async function openService(settings: Settings, log?: Log): Promise<Service> {
  const engine = await openEngine(settings);
  const extractor = await createExtractor({ workers: settings.workers });
  const graph = createGraph(engine);
  const { maxBytes, author } = settings;
  const live = createLive({ reader: createLiveReader(engine) });
  const ingest = observing(createIngest({ engine, extractor, maxBytes, author }), live);
  await ingest.rebuildIfNeeded();
  const saved = createSaved(engine, () => new Date().toISOString());
  const { fetching } = settings;
  const onFault = faultsTo(log);
  const sources = createSourcesDoor({
    engine,
    ingest,
    maxBytes,
    fetching,
    onFault: (thrown) => onFault(toDramatisError(thrown)),
  });
  const closing = new AbortController();
  const clock = () => performance.now();
  const app = createApp({
    ...{ graph, engine, ingest, saved, sources, live, settings, clock, closing: closing.signal },
    ...(log && { log }),
  });
  return {
    app,
    sources,
    end: () => closing.abort(),
    close: async () => {
      await sources.close();
      await extractor.close();
      await engine.close();
    },
  };
}
