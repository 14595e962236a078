/** What reading costs, by itself: `npx tsx tests/bench/reading.ts --help` tells its options. */
import { extractArticle } from '../../ingest/extract/extract.ts';
import { identityOf } from '../../ingest/extract/identity/entities.ts';
import { loadModel, type Model } from '../../ingest/extract/model/session.ts';
import { sentencesOf } from '../../ingest/extract/text/sentences.ts';
import { countOf, oneOf, readOptions } from '../../tools/options.ts';
import { runScript } from '../../tools/run-script.ts';
import { articlesIn, samples } from '../support/articles.ts';
import { HOSTILE, hostile } from '../support/hostile.ts';
import { ALIKE, alike } from '../support/mentions.ts';
import { median, printTable, type Table } from './table.ts';

type Work<T> = (input: T) => unknown;

const KB = 1024;
/** KB of the largest hostile text. */
const LARGEST = 64;
/** Sizes as parts of the largest one. */
const PARTS = [1 / 16, 1 / 4, 1];
/** How much longer the texts are that only words and sentences are made of. */
const LONGER = 16;
const ROUNDS = 5;
/** Names in one article, whose identity is settled without the model. */
const NAMES = 16_000;

const USAGE = `npx tsx tests/bench/reading.ts [OPTIONS]: what reading costs. Ordinary text in KB for a second of one core, and how
the cost of hostile texts grows with them.

    --largest KB   of hostile texts (default ${LARGEST}); words and sentences alone are tried on texts that are longer by as
                   much as they are faster
    --shape NAME   hostile texts of this shape alone
    --help         this page

A slope is the log of time over the log of size, between the last two sizes: 1 is linear, 2 is quadratic, and below some
ten milliseconds it says nothing.

Shapes: ${Object.keys(HOSTILE).join(', ')}.`;

interface Arguments {
  /** Characters of the largest hostile text. */
  readonly largest: number;
  /** Names of shapes of hostile texts. */
  readonly shapes: readonly string[];
}

function readArguments(args: readonly string[]): Arguments | null {
  const given = readOptions(args, { options: { largest: { type: 'string' }, shape: { type: 'string' } } });
  if (!given) return null;
  const { largest, shape } = given.values;
  const shapes = Object.keys(HOSTILE);
  return {
    largest: (largest === undefined ? LARGEST : countOf('largest', largest)) * KB,
    shapes: shape === undefined ? shapes : [oneOf('shape', shapes, shape)],
  };
}

async function measure({ largest, shapes }: Arguments): Promise<void> {
  const model = await loadModel();
  const read = (text: string) => extractArticle(model, { text, publishedAt: '2024-05-16' });
  const texts = (work: Work<string>, largest: number): Growth<string> => ({
    sizes: sizesUpTo(largest / KB),
    input: (shape, size) => hostile(HOSTILE[shape] ?? '', Math.round(size * KB)),
    work,
    unit: 'KB',
  });
  printTable(await ordinary(read));
  printTable(
    await growth('Words and sentences of hostile texts', shapes, texts(sentencesOf, largest * LONGER)),
  );
  printTable(await growth('Whole reading of hostile texts', shapes, texts(read, largest)));
  printTable(await growth('Identity of names that are alike', Object.keys(ALIKE), names()));
  await release(model);
}

async function ordinary(read: Work<string>): Promise<Table> {
  const texts = (await articlesIn(samples())).map(({ article }) => article.text);
  const kilobytes = texts.reduce((sum, { length }) => sum + length, 0) / KB;
  const speed = async (work: Work<string>) => {
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

/** A piece of work on inputs of several sizes. */
interface Growth<T> {
  readonly sizes: readonly number[];
  readonly input: (shape: string, size: number) => T;
  readonly work: Work<T>;
  /** What a size counts. */
  readonly unit: string;
}

function sizesUpTo(largest: number): number[] {
  return PARTS.map((part) => part * largest);
}

function names(): Growth<ReturnType<typeof alike>> {
  return {
    sizes: sizesUpTo(NAMES),
    input: (shape, size) => alike(shape, size),
    work: ([text, mentions]) => identityOf(text, mentions),
    unit: 'names',
  };
}

/** Milliseconds by shape and size. */
async function growth<T>(
  title: string,
  shapes: readonly string[],
  { sizes, input, work, unit }: Growth<T>,
): Promise<Table> {
  const rows: Record<string, string | number>[] = [];
  for (const shape of shapes) {
    const row: Record<string, string | number> = { shape };
    const times: number[] = [];
    for (const size of sizes) {
      const seconds = await cpuSeconds(work, input(shape, size));
      row[`ms at ${Math.round(size)} ${unit}`] = (1000 * seconds).toFixed(0);
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
async function cpuSeconds<T>(work: Work<T>, input: T): Promise<number> {
  const began = process.cpuUsage();
  await work(input);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}

async function release({ encoder, pairs }: Model): Promise<void> {
  await Promise.all([encoder.release(), pairs.release()]);
}

await runScript(USAGE, readArguments, measure);
