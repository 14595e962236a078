/** How an article is to change. */
import type { Article } from '../../shared/model/article.ts';
import type { Extraction } from '../../shared/model/extraction.ts';
import type { Statements } from '../resolve/profiles.ts';

/** An article as it should stand; `article` null is one to forget. */
export interface ArticleChange {
  readonly id: string;
  readonly article: {
    readonly article: Article;
    readonly origin: string | null;
    readonly folder?: string | null | undefined;
    readonly extraction: Extraction;
  } | null;
  readonly statements: Statements;
  /** Ids of the decisions that changed what was read in it. */
  readonly applied?: readonly string[];
}

const NOTHING: Statements = { profiles: [], claims: [] };

/** A change that forgets an article. */
export function forgetting(id: string): ArticleChange {
  return { id, article: null, statements: NOTHING };
}
