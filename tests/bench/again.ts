/** What one more article costs at so many articles, and what it costs to take all of them in again. */
import { Intake } from '../../ingest/intake.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { generatedExtractor } from './generate.ts';
import { progress } from './progress.ts';
import { median, type Table } from './table.ts';
import { timed } from './timed.ts';

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
  const articles = generatedArticles(engine);
  const { rows, milliseconds: first } = await growing(name, articles, sizes);
  const { writes, milliseconds: second } = await repeating(name, articles);
  const whole = {
    engine: name,
    articles: articles.taken(),
    'first, s': (first / 1000).toFixed(1),
    'again, s': (second / 1000).toFixed(2),
    'times as fast': (first / second).toFixed(0),
    writes,
  };
  return [
    { title: 'One more article, by the number of articles (extraction left out)', rows },
    { title: 'All of them again, unchanged', rows: [whole] },
  ];
}

type Articles = ReturnType<typeof generatedArticles>;

/** Generated articles by their numbers, and how many of them the store has taken in. */
function generatedArticles(engine: Engine) {
  const extractor = generatedExtractor();
  let taken = 0;
  const intake = new Intake(engine, extractor);
  const take = (from: number, count: number) => {
    const articles = Array.from({ length: count }, (_, k) => extractor.make(from + k));
    return intake.take(articles, { replace: false, more: true });
  };
  return {
    taken: () => taken,
    take,
    takeMore: async (count: number) => {
      await take(taken, count);
      taken += count;
    },
  };
}

/** Grows to each size, and takes single articles there; the milliseconds are those of all articles together. */
async function growing(name: string, articles: Articles, sizes: readonly number[]) {
  const rows = [];
  let milliseconds = 0;
  let baseline: number | undefined;
  for (const size of sizes) {
    progress(`${name}: growing to articles`, size);
    milliseconds += await timed(async () => {
      while (articles.taken() < size) await articles.takeMore(Math.min(STEP, size - articles.taken()));
    });
    progress(`${name}: single articles at`, size);
    const times = [];
    for (let k = 0; k < SAMPLE; k += 1) times.push(await timed(() => articles.takeMore(1)));
    milliseconds += times.reduce((sum, time) => sum + time, 0);
    const cost = median(times);
    baseline ??= cost;
    rows.push({
      engine: name,
      articles: size,
      'ms an article': cost.toFixed(1),
      ratio: (cost / baseline).toFixed(2),
    });
  }
  return { rows, milliseconds };
}

/** Takes all of them in once more. */
async function repeating(name: string, articles: Articles) {
  const count = articles.taken();
  progress(`${name}: all of them again`, count);
  let writes = 0;
  const milliseconds = await timed(async () => {
    for (let at = 0; at < count; at += STEP)
      writes += (await articles.take(at, Math.min(STEP, count - at))).writes;
  });
  return { writes, milliseconds };
}
