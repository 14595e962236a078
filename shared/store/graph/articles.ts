/** Articles: a list of them, and one with all that it states. */
import type { ArticleList, ArticlePage, GraphNode } from '../../contract/index.ts';
import { DramatisError } from '../../errors.ts';
import type { Runner } from '../engine.ts';
import { countArticles, type Properties } from '../statements/read.ts';
import {
  articleById,
  articlesByDate,
  claimCounts,
  claimsIn,
  copiesOfArticle,
  type MentionRow,
  mentionsIn,
} from '../statements/read-articles.ts';
import { totalOf } from './find.ts';
import type { Page } from './queries.ts';
import { text, textOrNull, toClaim, toHead, toNode } from './rows.ts';

/** Most entities or claims of one article: a book of a million words has fewer. */
export const MOST_OF_ARTICLE = 50_000;
/** Most copies of one article that are named. */
const MOST_COPIES = 1_000;

export async function readArticles(store: Runner, { limit, offset }: Page): Promise<ArticleList> {
  const [rows, total] = await Promise.all([
    store.run(articlesByDate, { limit, offset }),
    totalOf(store, countArticles, {}),
  ]);
  const counts = await store.run(claimCounts, { ids: rows.map(({ id }) => id), limit });
  const claimsOf = new Map(counts.map(({ id, claims }) => [id, claims]));
  const articles = rows.map(({ article, id }) => ({
    ...toHead(article),
    copyOf: textOrNull(article.copyOf),
    claims: claimsOf.get(id) ?? 0,
  }));
  return { articles, total };
}

export async function readArticle(store: Runner, id: string): Promise<ArticlePage> {
  const [[row], mentions, claims, copies] = await Promise.all([
    store.run(articleById, { id }),
    store.run(mentionsIn, { id, limit: MOST_OF_ARTICLE }),
    store.run(claimsIn, { id, limit: MOST_OF_ARTICLE }),
    store.run(copiesOfArticle, { id, limit: MOST_COPIES }),
  ]);
  if (!row) throw noSuchArticle(id);
  return {
    ...toHead(row.article),
    copyOf: textOrNull(row.article.copyOf),
    copies: copies.map(({ article }) => toHead(article)),
    text: text(row.article, 'text'),
    ...readingOf(row.article),
    updatedAt: textOrNull(row.article.updatedAt),
    mentions: toMentions(mentions),
    entities: toEntities(mentions),
    claims: claims.map(toClaim),
  };
}

/** What only some articles have: where their pages begin, and where what is known of them stands. */
function readingOf({ pages, told }: Properties): Pick<ArticlePage, 'pages' | 'told'> {
  return {
    ...(Array.isArray(pages) && { pages: pages.map(Number) }),
    ...(typeof told === 'string' && { told: JSON.parse(told) satisfies ArticlePage['told'] }),
  };
}

/** The error where an article is asked for that is not there. */
export function noSuchArticle(id: string): DramatisError {
  return new DramatisError('NOT_FOUND', 'There is no such article', {
    where: id,
    advice: 'It may have been forgotten. The list of articles shows what is there.',
  });
}

/** In the order of the text. */
function toMentions(rows: readonly MentionRow[]): ArticlePage['mentions'] {
  const mentions = rows.flatMap(({ id, starts, ends }) =>
    starts.map((start, index) => ({ entity: id, start, end: ends[index] ?? start })),
  );
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1));
}

/** Each once: an article may name one under several names. */
function toEntities(rows: readonly MentionRow[]): GraphNode[] {
  return [...new Map(rows.map(({ id, node }) => [id, toNode(node)])).values()];
}
