/** Real articles from text to graph: what reading them costs beside the encoder's own time, on each engine. */
import { createExtractor, createIngest } from '../../ingest/index.ts';
import type { Sourced } from '../../shared/model/article.ts';
import type { BenchEngine } from './engines.ts';
import { median, type Table } from './table.ts';

/** How often the articles are taken, each time under other ids. */
const ROUNDS = 3;

export async function endToEnd({ name, engine }: BenchEngine, articles: readonly Sourced[]): Promise<Table> {
  const extractor = await createExtractor({ workers: 0 });
  const ingest = createIngest({ engine, extractor, maxBytes: 5_000_000 });
  const kilobytes = articles.reduce((sum, { article }) => sum + article.text.length, 0) / 1000;
  await extractor.extract({ text: articles[0]?.article.text ?? '', publishedAt: null });
  const whole: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const renamed = articles.map(({ article, origin }) => ({
      article: { ...article, id: `${round}-${article.id}` },
      origin,
    }));
    let start = performance.now();
    await ingest.ingest(renamed, { replace: false, more: true });
    whole.push((performance.now() - start) / 1000);
    start = performance.now();
    for (const { article } of articles)
      await extractor.extract({ text: article.text, publishedAt: article.publishedAt });
    reading.push((performance.now() - start) / 1000);
  }
  await extractor.close();
  return {
    title: `Real articles, ${articles.length} of ${(kilobytes / articles.length).toFixed(1)} KB each, median of ${ROUNDS} rounds`,
    rows: [
      {
        engine: name,
        'articles/s': (articles.length / median(whole)).toFixed(1),
        'KB/s read': (kilobytes / median(reading)).toFixed(1),
        'whole to reading alone': (median(whole) / median(reading)).toFixed(2),
      },
    ],
  };
}
