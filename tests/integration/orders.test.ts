import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Sourced } from '../../shared/model/article.ts';
import type { Extractor } from '../../shared/model/extraction.ts';
import { manyArticles } from '../support/articles.ts';
import { describeEngines } from '../support/engines.ts';
import { rememberingExtractor } from '../support/extracted.ts';
import { rounds, shuffled } from '../support/rounds.ts';

describeEngines('real articles, read by the model', (open) => {
  let articles: Sourced[];
  let extractor: Extractor;
  let expected: string;

  beforeAll(async () => {
    articles = await manyArticles();
    extractor = await rememberingExtractor();
    const { ingest, text } = await fresh();
    const first = await ingest.ingest(articles, { replace: false });
    expect(first.failed).toBe(0);
    const second = await ingest.ingest(articles, { replace: false });
    expect(second).toMatchObject({ unchanged: articles.length, writes: 0 });
    expected = await text();
  });
  afterAll(() => extractor.close());

  async function fresh() {
    const engine = await open();
    const ingest = createIngest({ engine, extractor, maxBytes: 5_000_000 });
    const text = async () => {
      const lines: string[] = [];
      for await (const line of ingest.exportLines()) lines.push(line);
      return lines.join('\n');
    };
    return { engine, ingest, text };
  }

  for (let round = 1; round <= rounds(2, 10); round += 1) {
    it(`DRAMATIS-3: order ${round}, one by one and in bulk, gives the same export to the byte`, async () => {
      const order = shuffled(articles, round);
      const { ingest, text } = await fresh();
      const oneByOne = round % 2 === 1;
      if (oneByOne)
        for (const article of order) await ingest.ingest([article], { replace: false, more: true });
      else await ingest.ingest(order, { replace: false });
      expect(await text()).toBe(expected);
    });

    it(`DRAMATIS-4: forgetting half and reading it again, order ${round}, gives the same export to the byte`, async () => {
      const order = shuffled(articles, 100 + round);
      const half = order.slice(0, Math.floor(order.length / 2));
      const { ingest, text } = await fresh();
      await ingest.ingest(articles, { replace: false });
      await ingest.forget(half.map(({ article }) => article.id));
      expect(await text()).not.toBe(expected);
      await ingest.ingest(half, { replace: false });
      expect(await text()).toBe(expected);
    });
  }

  it('DRAMATIS-4: forgetting everything leaves nothing behind', async () => {
    const { ingest, text } = await fresh();
    const empty = await text();
    await ingest.ingest(articles, { replace: false });
    await ingest.forget(articles.map(({ article }) => article.id));
    expect(await text()).toBe(empty);
  });
});
