/** Sitemaps, with what they say of news → links. */
import { canonicalUrl } from '../address.ts';
import { oneLine } from '../clean.ts';
import { dateInWords } from '../dates.ts';
import { PROBLEMS, type Problem } from '../problems.ts';
import { bareLink, distinct, type Link, MOST_LINKS } from './link.ts';
import { hasEntities, rootOf } from './xml.ts';

export interface Sitemap {
  /** The name of the publication, where the entries name one. */
  readonly title: string | null;
  /** Pages, in the order of the sitemap. */
  readonly items: readonly Link[];
  /** Further sitemaps, of an index of them; only url and `updated` are known. */
  readonly sitemaps: readonly Link[];
}

/** What stands for a sign in XML (XML 1.0, 4.6). */
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands as it is (XML 1.0, 2.7); one that does not end goes to the end, so that it is looked for once. */
const CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/u;

/**
 * The entries of a sitemap or of an index of sitemaps, or why there are none. They are cut out one by one, not parsed
 * as a tree: a sitemap may have 50 MB.
 * @see sitemaps.org; Google's news extension (`news:publication_date`, `news:title`)
 */
export function readSitemap(text: string): Sitemap | Problem {
  if (hasEntities(text)) return PROBLEMS.entities();
  const root = localName(rootOf(text) ?? '');
  if (root !== 'urlset' && root !== 'sitemapindex') return PROBLEMS.noSitemap();
  const entries = [...elements(text, root === 'urlset' ? 'url' : 'sitemap')];
  if (entries.length > MOST_LINKS) return PROBLEMS.tooManyLinks(MOST_LINKS);
  const links = entries.flatMap((entry) => linkOf(entry) ?? []);
  const title = entries.length > 0 ? oneLine(textIn(entries[0] ?? '', 'name')) : null;
  if (root === 'sitemapindex') return { title, items: [], sitemaps: distinct(links) };
  return { title, items: distinct(links), sitemaps: [] };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What stands in each element of a name, whatever its prefix. */
function* elements(text: string, name: string): Generator<string> {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?>`, 'giu');
  const closing = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'giu');
  for (let taken = 0; taken <= MOST_LINKS; taken += 1) {
    const open = opening.exec(text);
    if (!open) return;
    closing.lastIndex = opening.lastIndex;
    const close = closing.exec(text);
    if (!close) return;
    yield text.slice(opening.lastIndex, close.index);
    opening.lastIndex = closing.lastIndex;
  }
}

function linkOf(entry: string): Link | null {
  const url = canonicalUrl(textIn(entry, 'loc'));
  if (url === null) return null;
  return {
    ...bareLink(url),
    title: oneLine(textIn(entry, 'title')),
    date: dateInWords(textIn(entry, 'publication_date')),
    updated: dateInWords(textIn(entry, 'lastmod')),
  };
}

function textIn(entry: string, name: string): string | null {
  const [inner] = elements(entry, name);
  if (inner === undefined) return null;
  return inner
    .split(CDATA)
    .map((part, at) => (at % 2 === 1 ? part : unescaped(part)))
    .join('')
    .trim();
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (all, decimal, hex, name) => {
    if (name !== undefined) return SIGNS[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
