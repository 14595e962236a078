/**
 * How well articles are read: extracts a folder of annotated articles, has them scored, and measures what the rules
 * cost beside the encoder.
 *
 *     npx tsx tests/bench/quality.ts --gold FOLDER [--scorer FILE] [--out FILE]
 *
 * The scorer is `../tools/score.mjs` beside the folder unless another one is named.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { toAnnotated } from '../../ingest/extract/annotated.ts';
import { extractArticle } from '../../ingest/extract/extract.ts';
import { encode } from '../../ingest/extract/model/encoder.ts';
import { loadModel, type Model } from '../../ingest/extract/model/session.ts';
import { windowsOf } from '../../ingest/extract/model/windows.ts';
import { sentencesOf } from '../../ingest/extract/text/sentences.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Article } from '../../shared/model/article.ts';
import { median } from './table.ts';

const annotated = z.object({
  id: z.string(),
  title: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
});
const ROUNDS = 5;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { gold: { type: 'string' }, scorer: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.gold) throw usage('Name a folder of annotated articles with --gold FOLDER.');
  const gold = resolve(values.gold);
  const scorer = resolve(values.scorer ?? join(gold, '../tools/score.mjs'));
  if (!existsSync(scorer)) throw usage(`There is no scorer at ${scorer}: name one with --scorer FILE.`);
  const out = resolve(
    values.out ?? join(mkdtempSync(join(tmpdir(), 'dramatis-quality-')), 'extracted.jsonl'),
  );
  const articles = articlesIn(gold);
  const began = performance.now();
  const model = await loadModel();
  const loading = performance.now() - began;
  writeFileSync(out, await extracted(model, articles));
  process.stdout.write(execFileSync(process.execPath, [scorer, gold, out]));
  console.log(`\nmodel loaded in ${loading.toFixed(0)} ms`);
  console.log(await costs(model, articles));
}

function usage(advice: string): DramatisError {
  return new DramatisError('USAGE', 'Nothing was measured', { advice });
}

function articlesIn(folder: string): Article[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const article = annotated.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const { id, text, title = null, source = null, url = null, publishedAt = null } = article;
    return { id, text, title, source, url, publishedAt, updatedAt: null };
  });
}

/** Annotated articles, one a line; a quote is checked against its text on the way. */
async function extracted(model: Model, articles: readonly Article[]): Promise<string> {
  const lines: string[] = [];
  for (const article of articles) {
    const extraction = await extractArticle(model, article);
    for (const { start, end, type } of extraction.relations) {
      if (!(start >= 0 && start < end && end <= article.text.length)) {
        throw new DramatisError('INTERNAL', `${type} stands outside its article`, { where: article.id });
      }
    }
    lines.push(`${JSON.stringify(toAnnotated(article, extraction))}\n`);
  }
  return lines.join('');
}

/** The time of everything as a ratio to that of the encoder alone, in the same run. */
async function costs(model: Model, articles: readonly Article[]): Promise<string> {
  const [encoder, all]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    encoder.push(
      await timed(articles, async ({ text }) => {
        for (const window of windowsOf(sentencesOf(text), model.pieces)) await encode(model, window);
      }),
    );
    all.push(await timed(articles, (article) => extractArticle(model, article)));
  }
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const [alone, whole] = [median(encoder), median(all)];
  const each = ((whole / characters) * 3000).toFixed(0);
  return `${each} ms for 3,000 characters; ratio to the encoder alone ${(whole / alone).toFixed(2)} (median of ${ROUNDS} rounds)`;
}

async function timed(
  articles: readonly Article[],
  work: (article: Article) => Promise<unknown>,
): Promise<number> {
  const began = process.cpuUsage();
  for (const article of articles) await work(article);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

await main();
