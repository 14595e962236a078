/** The figures of the scorer that lies with the annotated articles: the judge, run as it is. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Both } from './articles.ts';

const ScoreSchema = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  gold: z.number(),
  predicted: z.number(),
});
export type Scores = ReadonlyMap<string, z.infer<typeof ScoreSchema>>;

/** Scores extracted articles against annotated ones, by figure. */
export type Score = (articles: readonly Both[]) => Scores;

/** @param scorer the file `score.mjs` */
export function scorerAt(scorer: string): Score {
  return (articles) => {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-score-'));
    try {
      const [gold, predicted] = [join(folder, 'gold'), join(folder, 'predicted.jsonl')];
      mkdirSync(gold);
      for (const [at, article] of articles.entries())
        writeFileSync(join(gold, `${at}.json`), JSON.stringify(article.gold));
      writeFileSync(predicted, articles.map((article) => `${JSON.stringify(article.predicted)}\n`).join(''));
      const output = execFileSync(process.execPath, [scorer, gold, predicted, '--json'], {
        encoding: 'utf8',
      });
      return new Map(Object.entries(z.record(z.string(), ScoreSchema).parse(JSON.parse(output))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
