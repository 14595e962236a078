import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { IngestService } from '../../ingest/service.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { countNodes, everythingIn, faultsOf } from '../support/graph-checks.ts';
import { ARTICLE_IDS, anyHistory, type Step, standingAfter } from '../support/histories.ts';
import { rounds } from '../support/rounds.ts';
import { type Story, storyExtractor } from '../support/stories.ts';
import { watching } from '../support/watching.ts';

const sourced = ({ article }: Story) => ({ article, origin: null });

function ingestOf(engine: Engine, stories: readonly Story[]): IngestService {
  return createIngest({ engine, extractor: storyExtractor(stories), maxBytes: 1_000_000 });
}

const storiesOf = (history: readonly Step[]) => history.flatMap((step) => ('take' in step ? step.take : []));

async function play(ingest: IngestService, history: readonly Step[]): Promise<void> {
  for (const step of history) {
    if ('forget' in step) await ingest.forget([step.forget]);
    else await ingest.ingest(step.take.map(sourced), { replace: true, more: true });
  }
}

describeEngines('Histories', (open, { engine }) => {
  test('WRITE-1: whatever was taken in, edited and forgotten, the graph is that of the articles that stand', async () => {
    let store = watching(await open());
    const seen = { merges: 0, splits: 0, renames: 0 };
    const property = fc.asyncProperty(anyHistory, async (history) => {
      if ((await countNodes(store.engine)) > 0) store = watching(await open());
      const ingest = ingestOf(store.engine, storiesOf(history));
      await play(ingest, history);
      expect(await faultsOf(store.engine)).toEqual([]);
      const after = await everythingIn(store.engine);
      for (const what of ['merges', 'splits', 'renames'] as const) seen[what] += store.happened[what];
      await ingest.forget(ARTICLE_IDS);
      expect(await countNodes(store.engine)).toBe(0);
      await ingest.ingest(standingAfter(history).map(sourced), { replace: false, more: true });
      expect(after).toEqual(await everythingIn(store.engine));
      await ingest.forget(ARTICLE_IDS);
      for (const what of ['merges', 'splits', 'renames'] as const) store.happened[what] = 0;
    });
    const numRuns = engine === 'embedded' ? rounds(40, 600) : rounds(6, 100);
    // Always the same few in CI, so that merges are sure to be among them; always others where there is time.
    const seed = numRuns >= 100 ? {} : { seed: 3 };
    await fc.assert(property, { numRuns, ...seed });
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(numRuns / 4);
  }, 900_000);
});
