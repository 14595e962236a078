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
import { Opened } from './opened.ts';
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

/** What the parts that have to be closed are opened with. */
export const OPENERS = { openEngine, createExtractor };

/**
 * @param log told of every request and fault
 * @throws DramatisError where the store cannot be opened; nothing stays open then
 */
export async function openService(settings: Settings, log?: Log, openers = OPENERS): Promise<Service> {
  const opened = new Opened();
  try {
    return await putTogether(settings, log, openers, opened);
  } catch (thrown) {
    await opened.close().catch(() => undefined);
    throw thrown;
  }
}

async function putTogether(
  settings: Settings,
  log: Log | undefined,
  openers: typeof OPENERS,
  opened: Opened,
): Promise<Service> {
  const engine = opened.add(await openers.openEngine(settings));
  const extractor = opened.add(await openers.createExtractor({ workers: settings.workers }));
  const graph = createGraph(engine);
  const { maxBytes, author } = settings;
  const live = createLive({ reader: createLiveReader(engine) });
  const ingest = observing(createIngest({ engine, extractor, maxBytes, author }), live);
  await ingest.rebuildIfNeeded();
  const saved = createSaved(engine, () => new Date().toISOString());
  const { fetching } = settings;
  const onFault = faultsTo(log);
  const sources = opened.add(
    createSourcesDoor({
      engine,
      ingest,
      maxBytes,
      fetching,
      onFault: (thrown) => onFault(toDramatisError(thrown)),
    }),
  );
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
    close: () => opened.close(),
  };
}
