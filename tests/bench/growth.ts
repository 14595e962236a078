/** What one more article costs as the graph grows: the ratio to a small graph, in one run, on each engine. */

import { Intake } from '../../ingest/intake.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { countEntities } from '../../shared/store/statements/arrange.ts';
import { generatedExtractor } from './generate.ts';
import { reads } from './reads.ts';
import { median, type Table } from './table.ts';

/** Entities at which the cost is measured. */
const SIZES = [1_000, 10_000, 100_000];
const STEP = 64;
/** Single articles that are measured at each size. */
const SAMPLE = 60;

export async function growth(
  name: string,
  engine: Engine,
  sizes: readonly number[] = SIZES,
): Promise<Table[]> {
  const extractor = generatedExtractor();
  let next = 0;
  const intake = new Intake(engine, extractor);
  const take = async (count: number) => {
    const articles = Array.from({ length: count }, () => extractor.make(next++));
    await intake.take(articles, { replace: false, more: true });
  };
  const rows = [];
  const waits = [];
  let baseline: number | undefined;
  for (const size of sizes) {
    const began = performance.now();
    const before = next;
    while (((await engine.run(countEntities, {}))[0]?.entities ?? 0) < size) await take(STEP);
    const bulk = (1000 * (next - before)) / (performance.now() - began);
    await take(1);
    const times = [];
    for (let k = 0; k < SAMPLE; k += 1) {
      const start = performance.now();
      await take(1);
      times.push(performance.now() - start);
    }
    const one = median(times);
    baseline ??= one;
    rows.push({
      engine: name,
      entities: size,
      articles: next,
      'articles/s in bulk': bulk.toFixed(0),
      'ms an article': one.toFixed(1),
      'ratio to the first': (one / baseline).toFixed(2),
    });
    waits.push(...(await reads(name, engine, size)));
  }
  return [
    { title: 'Cost of one more article (extraction left out)', rows },
    { title: 'What the explorer waits for', rows: waits },
  ];
}
