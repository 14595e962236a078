/** Which revision of an article is the current one. */
import type { Article } from '../../shared/model/article.ts';
import { contentHash } from '../../shared/model/ids.ts';

/** What stands in the store of an article. */
export interface StandingArticle {
  readonly id: string;
  readonly contentHash: string;
  readonly extractor: string;
  readonly origin: string | null;
  readonly folder?: string | null | undefined;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

export interface IncomingArticle {
  readonly article: Article;
  readonly origin: string | null;
  /** The version that would read it. */
  readonly extractor: string;
  /** What it comes as, where it is not simply what was found. */
  readonly as?: Role | undefined;
}

/**
 * `again`: what stands, to be read again; where something else stands by now, there is nothing to do.
 * `revision`: a text that another one took the place of; it stays beside that one, whatever its date.
 */
export type Role = 'again' | 'revision';

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
  if (!standing) return incoming.as ? COMES_AFTER[incoming.as] : 'added';
  const hash = contentHash(incoming.article);
  if (incoming.as && hash !== standing.contentHash) return COMES_AFTER[incoming.as];
  if (hash === standing.contentHash) {
    const reads = incoming.as !== 'revision' && isBetterRead(incoming, standing, present);
    return reads ? 'updated' : 'unchanged';
  }
  const edited = incoming.origin !== null && incoming.origin === standing.origin;
  if (replace || edited) return 'updated';
  return rank(incoming.article, hash) > rank(standing, standing.contentHash) ? 'updated' : 'older';
}

const COMES_AFTER = { again: 'unchanged', revision: 'older' } as const satisfies Record<Role, Decision>;

/** "rules-10" comes after "rules-9". */
const VERSIONS = new Intl.Collator('en', { numeric: true });

/** Of two readings of one text, the one of the present extractor counts; of two others, that of the later version. */
function isBetterRead(incoming: IncomingArticle, standing: StandingArticle, present: string): boolean {
  if (incoming.extractor === standing.extractor || standing.extractor === present) return false;
  return incoming.extractor === present || VERSIONS.compare(incoming.extractor, standing.extractor) > 0;
}

function rank(article: { updatedAt: string | null; publishedAt: string | null }, hash: string): string {
  return `${article.updatedAt ?? article.publishedAt ?? ''} ${hash}`;
}

/** Whether it is to be noted that an unchanged article lies where it does: its file moved, or no place is known yet. */
export function isPlacedAnew(
  incoming: {
    readonly origin: string | null;
    readonly folder?: string | null | undefined;
    readonly moved?: boolean | undefined;
  },
  standing: Pick<StandingArticle, 'origin' | 'folder'>,
): boolean {
  const { origin, folder = null, moved = false } = incoming;
  if (origin === null || folder === null) return false;
  const stood = standing.folder ?? null;
  if (moved) return origin !== standing.origin || folder !== stood;
  return stood === null && (standing.origin === null || standing.origin === origin);
}
