/** What one more article costs at so many articles, and what it costs to take all of them in again. */
import { placeBeside } from '../../ingest/arrange/index.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { generatedExtractor } from './generate.ts';
import { progress } from './progress.ts';
import { median, type Table } from './table.ts';

/** Articles at which the cost is measured; 100,000 take more than an hour, and only where they are asked for. */
const SIZES = [100, 1_000, 10_000];
export const LARGE = [...SIZES, 100_000];
const STEP = 64;
/** Single articles that are measured at each size. */
const SAMPLE = 60;

export async function again(
  name: string,
  engine: Engine,
  sizes: readonly number[] = SIZES,
): Promise<Table[]> {
  const extractor = generatedExtractor();
  let next = 0;
  const take = async (numbers: readonly number[]) => {
    const articles = numbers.map((n) => extractor.make(n));
    const { created, summary } = await runPipeline(engine, extractor, articles, { replace: false });
    await placeBeside(engine, created);
    return summary;
  };
  const upTo = (count: number) => Array.from({ length: Math.max(0, count) }, () => next++);
  const one = [];
  let first = 0;
  let baseline: number | undefined;
  for (const size of sizes) {
    progress(`${name}: growing to articles`, size);
    const began = performance.now();
    while (next < size) await take(upTo(Math.min(STEP, size - next)));
    first += performance.now() - began;
    progress(`${name}: single articles at`, size);
    const times = [];
    for (let k = 0; k < SAMPLE; k += 1) {
      const start = performance.now();
      await take(upTo(1));
      times.push(performance.now() - start);
    }
    first += times.reduce((sum, time) => sum + time, 0);
    const cost = median(times);
    baseline ??= cost;
    one.push({
      engine: name,
      articles: size,
      'ms an article': cost.toFixed(1),
      ratio: (cost / baseline).toFixed(2),
    });
  }
  progress(`${name}: all of them again`, next);
  const start = performance.now();
  let writes = 0;
  for (let at = 0; at < next; at += STEP) {
    const numbers = Array.from({ length: Math.min(STEP, next - at) }, (_, k) => at + k);
    writes += (await take(numbers)).writes;
  }
  const second = performance.now() - start;
  const whole = {
    engine: name,
    articles: next,
    'first, s': (first / 1000).toFixed(1),
    'again, s': (second / 1000).toFixed(2),
    'times as fast': (first / second).toFixed(0),
    writes,
  };
  return [
    { title: 'One more article, by the number of articles (extraction left out)', rows: one },
    { title: 'All of them again, unchanged', rows: [whole] },
  ];
}
