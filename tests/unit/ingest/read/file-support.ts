import { type FileOptions, type LinkList, readFile } from '../../../../ingest/read/index.ts';
import type { Article, Unreadable } from '../../../../shared/model/article.ts';
import { utf8 } from './support.ts';

export interface Told {
  readonly articles: Article[];
  /** `where: reason` of what was not read. */
  readonly refused: string[];
  readonly links: LinkList[];
  readonly leftOut: string[];
}

/** All that is told of a file. */
export async function allOf(
  bytes: Uint8Array | string,
  origin: string | null,
  options: Partial<FileOptions> = {},
): Promise<Told> {
  const told: Told = { articles: [], refused: [], links: [], leftOut: [] };
  const words = ({ origin: where, reason, advice }: Unreadable) => {
    if (!/[.;]/u.test(advice)) throw new TypeError('a refusal without advice');
    return `${where}: ${reason}`;
  };
  const items = readFile(typeof bytes === 'string' ? utf8(bytes) : bytes, {
    origin,
    maxBytes: 5_000_000,
    onLinks: (list) => told.links.push(list),
    onLeftOut: (leftOut) => told.leftOut.push(words(leftOut)),
    ...options,
  });
  for await (const item of items) {
    if (item.kind === 'article') told.articles.push(item.sourced.article);
    else told.refused.push(words(item.unreadable));
  }
  return told;
}

/** The one article of a file. */
export async function onlyArticle(bytes: Uint8Array | string, origin: string | null): Promise<Article> {
  const { articles, refused } = await allOf(bytes, origin);
  const [article] = articles;
  if (!article || articles.length + refused.length !== 1)
    throw new TypeError(`not one article: ${JSON.stringify({ refused, count: articles.length })}`);
  return article;
}
