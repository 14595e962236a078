/**
 * What reading costs: ordinary text in KB for a second of one core, and how the cost of hostile texts grows with them.
 *
 *     npx tsx tests/bench/reading.ts [--largest KB] [--shape NAME]
 *
 * The largest hostile text has 64 KB unless another size is asked for; words and sentences alone are tried on texts
 * that are longer by as much as they are faster. A slope is the log of time over the log of size, between the last two
 * sizes: 1 is linear, 2 is quadratic, and below some ten milliseconds it says nothing.
 */
import { parseArgs } from 'node:util';
import { extractArticle } from '../../ingest/extract/extract.ts';
import { loadModel, type Model } from '../../ingest/extract/model/session.ts';
import { sentencesOf } from '../../ingest/extract/text/sentences.ts';
import { articlesIn, samples } from '../support/articles.ts';
import { HOSTILE, hostile } from '../support/hostile.ts';
import { median, printTable, type Table } from './table.ts';

type Work = (text: string) => unknown;

const KB = 1024;
/** Sizes as parts of the largest one. */
const PARTS = [1 / 16, 1 / 4, 1];
/** How much longer the texts are that only words and sentences are made of. */
const LONGER = 16;
const ROUNDS = 5;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { largest: { type: 'string', default: '64' }, shape: { type: 'string' } },
  });
  const largest = Number(values.largest) * KB;
  const shapes = Object.keys(HOSTILE).filter((name) => values.shape === undefined || name === values.shape);
  const model = await loadModel();
  const read = (text: string) => extractArticle(model, { text, publishedAt: '2024-05-16' });
  printTable(await ordinary(read));
  printTable(await growth('Words and sentences of hostile texts', shapes, largest * LONGER, sentencesOf));
  printTable(await growth('Whole reading of hostile texts', shapes, largest, read));
  await release(model);
}

async function ordinary(read: Work): Promise<Table> {
  const texts = (await articlesIn(samples())).map(({ article }) => article.text);
  const kilobytes = texts.reduce((sum, { length }) => sum + length, 0) / KB;
  const speed = async (work: Work) => {
    const seconds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      let sum = 0;
      for (const text of texts) sum += await cpuSeconds(work, text);
      seconds.push(sum);
    }
    return (kilobytes / median(seconds)).toFixed(0);
  };
  const title = `Ordinary text, ${texts.length} samples of ${(kilobytes / texts.length).toFixed(1)} KB each, median of ${ROUNDS} rounds`;
  const rows = [
    { part: 'words and sentences', 'KB/s of a core': await speed(sentencesOf) },
    { part: 'whole reading', 'KB/s of a core': await speed(read) },
  ];
  return { title, rows };
}

/** Milliseconds by shape and size. */
async function growth(title: string, shapes: readonly string[], largest: number, work: Work): Promise<Table> {
  const sizes = PARTS.map((part) => Math.round(part * largest));
  const rows: Record<string, string | number>[] = [];
  for (const shape of shapes) {
    const row: Record<string, string | number> = { shape };
    const times: number[] = [];
    for (const size of sizes) {
      const seconds = await cpuSeconds(work, hostile(HOSTILE[shape] ?? '', size));
      row[`ms at ${Math.round(size / KB)} KB`] = (1000 * seconds).toFixed(0);
      times.push(seconds);
    }
    rows.push({ ...row, slope: slope(times, sizes).toFixed(2) });
  }
  return { title, rows };
}

/** Of the last two points on logarithmic axes. */
function slope(times: readonly number[], sizes: readonly number[]): number {
  const rise = (values: readonly number[]) => Math.log((values.at(-1) ?? 0) / (values.at(-2) ?? 0));
  return rise(times) / rise(sizes);
}

/** Of this process, so that others on the machine hardly count. */
async function cpuSeconds(work: Work, text: string): Promise<number> {
  const began = process.cpuUsage();
  await work(text);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}

async function release({ encoder, pairs }: Model): Promise<void> {
  await Promise.all([encoder.release(), pairs.release()]);
}

await main();
