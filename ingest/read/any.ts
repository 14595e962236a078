/** One input of any kind → its articles, and the lists of links in it. */
import { accept, type ReadItem, readInput, refuse } from './bytes.ts';
import type { Place } from './draft.ts';
import { decode } from './encoding.ts';
import { type Format, kindOf } from './formats/index.ts';
import { readFeed } from './links/feed.ts';
import { isJsonFeed, linkKindOf } from './links/kind.ts';
import { readAddressList } from './links/list.ts';
import { readSitemap } from './links/sitemap.ts';
import { isProblem, PROBLEMS, type Problem } from './problems.ts';
import type { LinkList, Reading } from './reading.ts';

/** The articles of an input that is in memory, by what it begins with, and else by its name or type. */
export async function* readAny(
  bytes: Uint8Array,
  place: Place,
  format: Format | null,
  reading: Reading,
  charset: string | null = null,
): AsyncGenerator<ReadItem> {
  const kind = kindOf(bytes, format);
  if (kind === 'pdf') {
    const { readPdf } = await import('./formats/pdf/index.ts');
    return yield accept(place, await readPdf(bytes));
  }
  if (kind === 'zip') {
    const { readZip } = await import('./archive/zip.ts');
    return yield* readZip(bytes, place, reading, readAny);
  }
  if (kind === 'mail') {
    const { readMail } = await import('./archive/mail.ts');
    return yield* readMail(bytes, place, reading, readAny);
  }
  const text = decode(bytes, charset);
  if (typeof text !== 'string') return yield refuse(place, text);
  const links = text.trim() === '' ? null : await linksIn(text, format, reading);
  if (links === null) return yield* readInput(bytes, place, format, charset);
  yield* told(links, place, reading);
}

type Links = Omit<LinkList, 'origin'> & { readonly faults: readonly Problem[] };

/** The links of an input that is a list of them; null where it is none. */
async function linksIn(
  text: string,
  format: Format | null,
  { address }: Reading,
): Promise<Links | Problem | null> {
  const kind = linkKindOf(text, format);
  if (kind === 'feed' || isJsonFeed(text, format)) {
    const feed = await readFeed(text, address);
    return isProblem(feed) ? feed : { title: feed.title, items: feed.items, sitemaps: [], faults: [] };
  }
  if (kind === 'sitemap') {
    const sitemap = readSitemap(text);
    return isProblem(sitemap) ? sitemap : { ...sitemap, faults: [] };
  }
  if (kind === 'addresses') {
    const list = readAddressList(text);
    return isProblem(list) ? list : { title: null, ...list, sitemaps: [] };
  }
  return kind === 'unknown' ? PROBLEMS.noFeed() : null;
}

function* told(links: Links | Problem, place: Place, { onLinks }: Reading): Generator<ReadItem> {
  if (isProblem(links)) return yield refuse(place, links);
  const { faults, ...list } = links;
  for (const fault of faults) yield refuse(place, fault);
  if (onLinks) onLinks({ origin: place.label, ...list });
  else yield refuse(place, PROBLEMS.onlyLinks(list.items.length + list.sitemaps.length));
}
