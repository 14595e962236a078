/** Which revision of an article is the current one. */
import type { Article } from '../../shared/model/article.ts';
import { contentHash } from '../../shared/model/ids.ts';

/** What stands in the store of an article. */
export interface StandingArticle {
  readonly id: string;
  readonly contentHash: string;
  readonly extractor: string;
  readonly origin: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

export interface IncomingArticle {
  readonly article: Article;
  readonly origin: string | null;
  /** The version that would read it. */
  readonly extractor: string;
}

export type Decision = 'added' | 'updated' | 'unchanged' | 'older';

/**
 * The later date wins, then the larger hash: decided without order, so that the same articles give the same graph
 * whichever came first. But a file edited in place replaces itself, and so does whatever the user says is to replace.
 */
export function decide(
  incoming: IncomingArticle,
  standing: StandingArticle | undefined,
  replace: boolean,
): Decision {
  if (!standing) return 'added';
  const hash = contentHash(incoming.article);
  if (hash === standing.contentHash)
    return incoming.extractor === standing.extractor ? 'unchanged' : 'updated';
  const edited = incoming.origin !== null && incoming.origin === standing.origin;
  if (replace || edited) return 'updated';
  return rank(incoming.article, hash) > rank(standing, standing.contentHash) ? 'updated' : 'older';
}

function rank(article: { updatedAt: string | null; publishedAt: string | null }, hash: string): string {
  return `${article.updatedAt ?? article.publishedAt ?? ''} ${hash}`;
}
