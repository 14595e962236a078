/**
 * What a model claims of annotated articles that it has not seen, for its calibration: one JSON object a line.
 *
 *     tsx training/claims.ts --model FOLDER --articles FOLDER --ids FILE > claims.jsonl
 *
 * `{"type", "confidence", "right"}` for each claim, and `{"type", "stated"}` with the number of annotated relations
 * of each type. The thresholds of the model should be low, so that what it is unsure of is seen too.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { extractArticle } from '../ingest/extract/extract.ts';
import { loadModel } from '../ingest/extract/model/session.ts';
import { DramatisError } from '../shared/errors.ts';
import { annotatedIn } from '../tests/quality/articles.ts';
import { pairArticle } from '../tests/quality/pairing.ts';

const { values } = parseArgs({
  options: { model: { type: 'string' }, articles: { type: 'string' }, ids: { type: 'string' } },
});
const { model: folder, articles, ids } = values;
if (!folder || !articles || !ids) {
  throw new DramatisError('USAGE', 'Nothing was read', { advice: 'Name --model, --articles and --ids.' });
}
const only = new Set(JSON.parse(readFileSync(ids, 'utf8')) as string[]);
const model = await loadModel({ files: pathToFileURL(`${resolve(folder)}/`) });
const stated = new Map<string, number>();
for (const gold of annotatedIn(articles)) {
  if (!only.has(gold.id)) continue;
  const { text, publishedAt = null } = gold;
  const predicted = { ...gold, ...(await extractArticle(model, { text, publishedAt })) };
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

function print(
  { type, confidence }: { type: string; confidence?: number | null | undefined },
  right: boolean,
): void {
  process.stdout.write(`${JSON.stringify({ type, confidence, right })}\n`);
}
