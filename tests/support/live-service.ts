/** The real service, with all that reads and watches, on an embedded store of its own; the built explorer beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtractor, createIngest, createSourcesDoor } from '../../ingest/index.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import { createLiveReader } from '../../shared/store/graph/live.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { openEngine } from '../../shared/store/open.ts';
import { createSaved } from '../../shared/store/saved.ts';
import { createApp } from '../../web/api/app.ts';
import { createLive } from '../../web/api/live.ts';
import { observing } from '../../web/api/observing.ts';
import { serve } from '../../web/api/serve.ts';

const MAX_BYTES = 1_000_000;

export interface LiveService {
  readonly url: string;
  readonly client: Client;
  stop(): Promise<void>;
}

/** @param explorer folder of the built explorer */
export async function startLive(explorer: string, port = 0): Promise<LiveService> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-live-'));
  const store = { store: join(folder, 'test.db'), neo4j: { user: '', password: '', database: '' } };
  const engine = await openEngine(store, true);
  const extractor = await createExtractor({ workers: 1 });
  const live = createLive({ reader: createLiveReader(engine) });
  const ingest = observing(createIngest({ engine, extractor, maxBytes: MAX_BYTES, author: 'you' }), live);
  const sources = createSourcesDoor({
    engine,
    ingest,
    maxBytes: MAX_BYTES,
    fetching: { userAgent: 'Dramatis/test', allowNetworks: ['127.0.0.1'] },
    onFault: () => undefined,
  });
  const closing = new AbortController();
  const app = createApp({
    graph: createGraph(engine),
    ...{ engine, ingest, sources, live, explorer },
    saved: createSaved(engine, () => '2024-05-06T07:08:09.000Z'),
    settings: { token: undefined, allowedHosts: [], maxBytes: MAX_BYTES },
    clock: () => performance.now(),
    closing: closing.signal,
  });
  const { address, close } = await serve(app, { host: '127.0.0.1', port });
  return {
    url: address,
    client: createClient(fetch, address),
    stop: async () => {
      closing.abort();
      await close();
      await sources.close();
      await extractor.close();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
