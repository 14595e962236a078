/** What the rules cost beside the encoder: the CPU time of everything as a ratio to the encoder's own, in one run. */
import { extractArticle } from '../../../ingest/extract/extract.ts';
import { encode } from '../../../ingest/extract/model/encoder.ts';
import type { Model } from '../../../ingest/extract/model/session.ts';
import { windowsOf } from '../../../ingest/extract/model/windows.ts';
import { sentencesOf } from '../../../ingest/extract/text/sentences.ts';
import { median } from '../../bench/table.ts';
import type { Annotated } from '../articles.ts';

export interface EncoderCost {
  /** Reading, as a ratio to words, pieces and encoder alone. */
  readonly ratio: number;
  /** Milliseconds of CPU for 3,000 characters. */
  readonly milliseconds: number;
}

/** @param rounds of which the median counts */
export async function encoderCost(
  model: Model,
  articles: readonly Annotated[],
  rounds: number,
): Promise<EncoderCost> {
  // The first reading is slower: it is compiled on the way.
  await cpuOf(articles, ({ text }) => extractArticle(model, { text, publishedAt: null }));
  const [encoder, all]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    encoder.push(await cpuOf(articles, ({ text }) => encodeAll(model, text)));
    all.push(
      await cpuOf(articles, ({ text, publishedAt = null }) => extractArticle(model, { text, publishedAt })),
    );
  }
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return {
    ratio: median(all) / median(encoder),
    milliseconds: (median(all) / characters) * 3000,
  };
}

async function encodeAll(model: Model, text: string): Promise<void> {
  for (const window of windowsOf(sentencesOf(text), model.pieces)) await encode(model, window);
}

/** Milliseconds of CPU. */
async function cpuOf(
  articles: readonly Annotated[],
  work: (article: Annotated) => Promise<unknown>,
): Promise<number> {
  const began = process.cpuUsage();
  for (const article of articles) await work(article);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
