/** What articles state, with everything that people decided about them. */
import { type DramatisError, toDramatisError } from '../shared/errors.ts';
import type { Article } from '../shared/model/article.ts';
import type { Decision } from '../shared/model/decision.ts';
import type { Extraction } from '../shared/model/extraction.ts';
import type { Runner } from '../shared/store/engine.ts';
import { applyDecisions } from './resolve/decided.ts';
import { statementsOf } from './resolve/profiles.ts';
import type { ArticleChange } from './write/change.ts';
import { decisionsOn } from './write/decision-anchors.ts';
import { verifyStatements } from './write/verify.ts';

/** An article with what was read in it. */
export interface Read {
  readonly article: Article;
  readonly origin: string | null;
  readonly folder?: string | null | undefined;
  readonly extraction: Extraction;
}

/** What each article states, or why it cannot be written; in the order that they come in. */
export async function stateAll(
  runner: Runner,
  articles: readonly Read[],
): Promise<(ArticleChange | DramatisError)[]> {
  const bearing = await decisionsOn(
    runner,
    articles.map(({ article, extraction }) => ({ id: article.id, extraction })),
  );
  return articles.map((one) => {
    try {
      return state(one, bearing.get(one.article.id) ?? []);
    } catch (thrown) {
      return toDramatisError(thrown);
    }
  });
}

/** @throws DramatisError where what was read contradicts the article */
function state(read: Read, decisions: readonly Decision[]): ArticleChange {
  const { article, origin, folder, extraction } = read;
  // What was read must hold by itself: a decision takes away, and never makes good.
  const asRead = statementsOf(article, extraction);
  verifyStatements(article, asRead);
  const decided = applyDecisions(article, extraction, decisions);
  const isAsRead = decided.applied.length === 0;
  const statements = isAsRead ? asRead : statementsOf(article, decided.extraction, decided.splits);
  return {
    id: article.id,
    article: { article, origin, folder, extraction },
    statements,
    applied: decided.applied,
  };
}
