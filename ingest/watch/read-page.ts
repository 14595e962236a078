/** A page that was fetched → the articles in it, or the links of a list. */
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import type { Page } from '../fetch/index.ts';
import { canonicalUrl, type LinkList, readFile } from '../read/index.ts';

export interface PageContent {
  readonly articles: readonly Sourced[];
  readonly unreadable: readonly Unreadable[];
  readonly lists: readonly LinkList[];
}

/** The articles of a page, each known by its address. @param maxBytes largest that is read */
export async function readPage(page: Page, maxBytes: number): Promise<PageContent> {
  const articles: Sourced[] = [];
  const unreadable: Unreadable[] = [];
  const lists: LinkList[] = [];
  const onLinks = (list: LinkList): void => void lists.push(list);
  const from = { origin: null, type: page.type ?? undefined, address: page.url };
  for await (const item of readFile(page.bytes, { ...from, maxBytes, onLinks })) {
    if (item.kind === 'article') articles.push(item.sourced);
    else unreadable.push(item.unreadable);
  }
  const one = articles.length === 1;
  const addressed = articles.map((article, i) => atAddress(article, page.url, one ? '' : `#${i + 1}`));
  return { articles: addressed, unreadable, lists };
}

/**
 * What a page says of its own address counts only within its site: no page takes the place of another outlet's.
 * Its origin is its address, so that a page that changed replaces itself, as a file does.
 * @param part tells articles of one page apart
 */
function atAddress({ article, ...sourced }: Sourced, url: string, part: string): Sourced {
  const told = article.url !== null && isSameSite(article.url, url) ? article.url : null;
  const id = `${(part === '' ? told : null) ?? canonicalUrl(url) ?? url}${part}`;
  const source = article.source ?? hostOf(url);
  return { ...sourced, origin: id, article: { ...article, id, url: told ?? id, source } };
}

/** Whether two addresses are of one site: one host lies within the other, `www` and the like left aside. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [hostOf(a), hostOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|amp)\./u, '');
}

/** The pages that a list is read for: of a sitemap with news, only these; of an index with a sitemap of news, that one. */
export function pagesOf({ items, sitemaps }: LinkList): LinkList['items'] {
  const news = items.filter(({ date }) => date !== null);
  const newsMaps = sitemaps.filter(({ url }) => /news/iu.test(url));
  return [...(news.length > 0 ? news : items), ...(newsMaps.length > 0 ? newsMaps : sitemaps)];
}
