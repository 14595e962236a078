import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { IngestService } from '../../ingest/service.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { countNodes, faultsOf } from '../support/graph-checks.ts';
import { ARTICLE_IDS, anyHistory, type Step, standingAfter } from '../support/histories.ts';
import { rounds } from '../support/rounds.ts';
import { type Story, storyExtractor } from '../support/stories.ts';

const sourced = ({ article }: Story) => ({ article, origin: null });

function ingestOf(engine: Engine, stories: readonly Story[]): IngestService {
  return createIngest({ engine, extractor: storyExtractor(stories), maxBytes: 1_000_000 });
}

async function exported(ingest: IngestService): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ingest.exportLines()) lines.push(line);
  return lines;
}

async function play(ingest: IngestService, history: readonly Step[]): Promise<void> {
  for (const step of history) {
    if ('forget' in step) await ingest.forget([step.forget]);
    else await ingest.ingest(step.take.map(sourced), { replace: true, more: true });
  }
}

describeEngines('Histories', (open, { engine }) => {
  test('WRITE-1: whatever was taken in, edited and forgotten, the graph is that of the articles that stand', async () => {
    let store = await open();
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const stories = history.flatMap((step) => ('take' in step ? step.take : []));
        if ((await countNodes(store)) > 0) store = await open();
        const ingest = ingestOf(store, stories);
        await play(ingest, history);
        expect(await faultsOf(store)).toEqual([]);
        const after = await exported(ingest);
        await ingest.forget(ARTICLE_IDS);
        expect(await countNodes(store)).toBe(0);
        await ingest.ingest(standingAfter(history).map(sourced), { replace: false, more: true });
        expect(after).toEqual(await exported(ingest));
      }),
      { numRuns: engine === 'embedded' ? rounds(40, 400) : rounds(10, 100) },
    );
  });
});
