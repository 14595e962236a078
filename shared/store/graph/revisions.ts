/** An article as it is and as it was. */
import type { Revision, RevisionList } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import type { Properties } from '../statements/read.ts';
import { articleById } from '../statements/read-articles.ts';
import { revisionsOf } from '../statements/revisions.ts';
import { noSuchArticle } from './articles.ts';
import { text, textOrNull } from './rows.ts';

/** Most revisions that are shown of one article. */
const MOST_REVISIONS = 1_000;

/** By their own dates, the latest first; those of one date by their hashes, as when it is decided which one counts. */
export async function readRevisions(store: Runner, id: string): Promise<RevisionList> {
  const [[row], older] = await Promise.all([
    store.run(articleById, { id }),
    store.run(revisionsOf, { id, limit: MOST_REVISIONS }),
  ]);
  if (!row) throw noSuchArticle(id);
  return {
    article: id,
    current: toRevision(row.article),
    older: older.map(({ properties }) => toRevision(properties)).sort(byRank),
  };
}

function toRevision(properties: Properties): Revision {
  return {
    title: textOrNull(properties.title),
    source: textOrNull(properties.source),
    url: textOrNull(properties.url),
    publishedAt: textOrNull(properties.publishedAt),
    updatedAt: textOrNull(properties.updatedAt),
    text: text(properties, 'text'),
    contentHash: text(properties, 'contentHash'),
  };
}

function byRank(a: Revision, b: Revision): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  return first < second ? 1 : first > second ? -1 : 0;
}

function rankOf({ updatedAt, publishedAt, contentHash }: Revision): string {
  return `${updatedAt ?? publishedAt ?? ''} ${contentHash}`;
}
