/** Whether an input is a list of links, by how it begins. */
import type { Format } from '../formats/index.ts';
import { isAddressList } from './list.ts';
import { rootOf } from './xml.ts';

const FEEDS = new Set(['rss', 'feed', 'rdf:rdf']);
const SITEMAPS = new Set(['urlset', 'sitemapindex']);
const MARKUP: readonly (Format | null)[] = [null, 'xml', 'html', 'text'];

/** What kind of list an input is; `unknown` is XML of another kind, null what is no list. */
export function linkKindOf(
  text: string,
  format: Format | null,
): 'feed' | 'sitemap' | 'addresses' | 'unknown' | null {
  if (format === 'addresses') return 'addresses';
  if (!MARKUP.includes(format)) return null;
  const root = rootOf(text);
  if (root !== null && FEEDS.has(root.replace(/^(?:atom|a):/u, ''))) return 'feed';
  if (root !== null && SITEMAPS.has(root.slice(root.indexOf(':') + 1))) return 'sitemap';
  if (format === 'xml') return root === 'html' ? null : 'unknown';
  return format !== 'html' && isAddressList(text) ? 'addresses' : null;
}

/** Whether an input is a JSON Feed (jsonfeed.org), which names its version. */
export function isJsonFeed(text: string, format: Format | null): boolean {
  if (format !== null && format !== 'json') return false;
  return (
    /^\s*\{/u.test(text) &&
    /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/u.test(text.slice(0, 65_536))
  );
}
