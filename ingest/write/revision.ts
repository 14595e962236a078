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
 * @param present the version of the extractor that reads here: an import may bring readings of others
 */
export function decide(
  incoming: IncomingArticle,
  standing: StandingArticle | undefined,
  replace: boolean,
  present: string,
): Decision {
  if (!standing) return 'added';
  const hash = contentHash(incoming.article);
  if (hash === standing.contentHash)
    return isBetterRead(incoming, standing, present) ? 'updated' : 'unchanged';
  const edited = incoming.origin !== null && incoming.origin === standing.origin;
  if (replace || edited) return 'updated';
  return rank(incoming.article, hash) > rank(standing, standing.contentHash) ? 'updated' : 'older';
}

/** Of two readings of one text, the one of the present extractor counts; of two others, that of the later version. */
function isBetterRead(incoming: IncomingArticle, standing: StandingArticle, present: string): boolean {
  if (incoming.extractor === standing.extractor || standing.extractor === present) return false;
  return incoming.extractor === present || incoming.extractor > standing.extractor;
}

function rank(article: { updatedAt: string | null; publishedAt: string | null }, hash: string): string {
  return `${article.updatedAt ?? article.publishedAt ?? ''} ${hash}`;
}
