/**
 * A process that does nothing but read: the articles of a folder over and over.
 *
 *     reading-process.ts FOLDER COUNT MODEL
 *
 * Prints one object of `cost/processes.ts`.
 */
import { extractArticle } from '../../../ingest/extract/extract.ts';
import { loadModel } from '../../../ingest/extract/model/session.ts';
import { annotatedIn } from '../articles.ts';
import type { ProcessCost } from './processes.ts';

/** After how much of the work memory is looked at first: caches and heap have their size by then. */
const WARM = 0.1;
const MEGABYTE = 1_000_000;

async function main(folder: string, count: number, files: URL): Promise<ProcessCost> {
  const articles = annotatedIn(folder);
  const model = await loadModel({ files });
  const began = process.cpuUsage();
  let characters = 0;
  let first = 0;
  for (let at = 0; at < count; at += 1) {
    const article = articles[at % articles.length];
    if (!article) break;
    await extractArticle(model, { text: article.text, publishedAt: article.publishedAt ?? null });
    characters += article.text.length;
    if (at === Math.floor(count * WARM)) first = process.memoryUsage.rss() / MEGABYTE;
  }
  const { user, system } = process.cpuUsage(began);
  return {
    kilobytes: characters / 1000,
    cpuSeconds: (user + system) / 1_000_000,
    residentFirst: first,
    residentLast: process.memoryUsage.rss() / MEGABYTE,
  };
}

const [folder = '', count = '', files = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await main(folder, Number(count), new URL(files))));
