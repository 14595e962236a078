/** The service on a store of its own into which the samples were read, and the built explorer beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtractor, createIngest, readPaths } from '../../ingest/index.ts';
import type { Sourced } from '../../shared/model/article.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { openEngine } from '../../shared/store/open.ts';
import { createSaved } from '../../shared/store/saved.ts';
import { createApp } from '../../web/api/app.ts';
import { serve } from '../../web/api/serve.ts';
import { samples } from './articles.ts';

const MAX_BYTES = 1_000_000;
/** The clock of what is decided and kept: pictures of it are the same on every day. */
const NOW = '2026-11-29T10:00:00.000Z';

/**
 * @param explorer folder of the built explorer
 * @param port 0 for any free one
 */
export async function startSamples(
  explorer: string,
  port = 0,
): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-samples-'));
  const store = { store: join(folder, 'test.db'), neo4j: { user: '', password: '', database: '' } };
  const engine = await openEngine(store, true);
  const extractor = await createExtractor({ workers: 1 });
  const ingest = createIngest({ engine, extractor, maxBytes: MAX_BYTES, author: 'you', now: () => NOW });
  const articles: Sourced[] = [];
  for await (const item of readPaths([samples()], { maxBytes: MAX_BYTES }))
    if (item.kind === 'article') articles.push(item.sourced);
  await ingest.ingest(articles, { replace: true });
  const app = createApp({
    graph: createGraph(engine),
    engine,
    ingest,
    saved: createSaved(engine, () => NOW),
    settings: { token: undefined, allowedHosts: [], maxBytes: MAX_BYTES },
    clock: () => performance.now(),
    explorer,
  });
  const { address, close } = await serve(app, { host: '127.0.0.1', port });
  return {
    url: address,
    stop: async () => {
      await close();
      await extractor.close();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
