/** What a model claims of annotated articles that it has not seen, for its calibration: one JSON object a line. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractArticle } from '../ingest/extract/extract.ts';
import { loadModel } from '../ingest/extract/model/session.ts';
import { DramatisError } from '../shared/errors.ts';
import { annotatedIn } from '../tests/quality/articles.ts';
import { pairArticle } from '../tests/quality/pairing.ts';
import { readOptions } from '../tools/options.ts';
import { runScript } from '../tools/run-script.ts';

const USAGE = `npx tsx training/claims.ts OPTIONS > claims.jsonl: what a model claims of annotated articles, one JSON object a line.

    --model FOLDER     the model; its thresholds should be low, so that what it is unsure of is seen too
    --articles FOLDER  annotated articles
    --ids FILE         a JSON list of the ids of those that the model has not seen
    --help             this page

{"type", "confidence", "right"} for each claim, and {"type", "stated"} with the number of annotated relations of each type.`;

interface Arguments {
  readonly model: string;
  readonly articles: string;
  readonly ids: string;
}

function readArguments(args: readonly string[]): Arguments | null {
  const given = readOptions(args, {
    options: { model: { type: 'string' }, articles: { type: 'string' }, ids: { type: 'string' } },
  });
  if (!given) return null;
  const { model, articles, ids } = given.values;
  if (model && articles && ids) return { model, articles, ids };
  throw new DramatisError('USAGE', 'Nothing was read', { advice: 'Name --model, --articles and --ids.' });
}

async function printClaims({ model, articles, ids }: Arguments): Promise<void> {
  const only = new Set(JSON.parse(readFileSync(ids, 'utf8')) as string[]);
  const loaded = await loadModel({ files: pathToFileURL(`${resolve(model)}/`) });
  const stated = new Map<string, number>();
  for (const gold of annotatedIn(articles)) {
    if (!only.has(gold.id)) continue;
    const { text, publishedAt = null } = gold;
    const predicted = { ...gold, ...(await extractArticle(loaded, { text, publishedAt })) };
    const { relations, wrong, missed } = pairArticle({ gold, predicted });
    for (const { predicted: claim } of relations) print(claim, true);
    for (const claim of wrong) print(claim, false);
    for (const { type } of [...relations.map((pair) => pair.gold), ...missed]) {
      stated.set(type, (stated.get(type) ?? 0) + 1);
    }
  }
  for (const [type, count] of [...stated].sort()) {
    process.stdout.write(`${JSON.stringify({ type, stated: count })}\n`);
  }
}

function print(
  { type, confidence }: { type: string; confidence?: number | null | undefined },
  right: boolean,
): void {
  process.stdout.write(`${JSON.stringify({ type, confidence, right })}\n`);
}

await runScript(USAGE, readArguments, printClaims);
