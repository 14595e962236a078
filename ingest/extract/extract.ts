/** One article into what it states: the model reads, rules make one account of it. */
import type { Extraction, ExtractorInput } from '../../shared/model/extraction.ts';
import { type Explained, explained } from './explain.ts';
import type { Model } from './model/session.ts';
import { readArticle } from './read-article.ts';
import { reasonedStatementsOf, statementsOf } from './statements.ts';

/** Reads one article with a loaded model. */
export async function extractArticle(model: Model, article: ExtractorInput): Promise<Extraction> {
  return statementsOf(await readArticle(model, article));
}

/** The same, with what decided of each entity and claim. */
export async function explainArticle(model: Model, article: ExtractorInput): Promise<Explained> {
  const reading = await readArticle(model, article);
  const { extraction, reasons } = reasonedStatementsOf(reading);
  return explained(reading, extraction, reasons, model.calibration);
}
