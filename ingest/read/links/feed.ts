/** RSS, RDF, Atom and JSON Feed → links. */
import type { parseFeed as parse } from 'feedsmith';
import { canonicalUrl } from '../address.ts';
import { oneLine } from '../clean.ts';
import { dateInWords } from '../dates.ts';
import { isOvergrown } from '../formats/html/overgrown.ts';
import { isProblem, PROBLEMS, type Problem } from '../problems.ts';
import { distinct, type Link, MOST_LINKS } from './link.ts';
import { hasEntities } from './xml.ts';

/** A feed as one list of links. */
export interface Feed {
  readonly title: string | null;
  /** In the order of the feed, each address once. */
  readonly items: readonly Link[];
}

/** The parser keeps about 500 bytes an element, and goes deeper with each. */
const BOUNDS = { deepest: 500, mostTags: 800_000 };

type Parsed = ReturnType<typeof parse>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];
type Raw = { readonly [Key in keyof Link]: unknown };

/**
 * The items of a feed, or why there are none.
 * @param base address of the feed, for items whose own is relative to it
 * @see RSS 2.0, RSS 1.0 (RDF), RFC 4287 (Atom), JSON Feed 1.1
 */
export async function readFeed(text: string, base?: string): Promise<Feed | Problem> {
  if (hasEntities(text)) return PROBLEMS.entities();
  if (isOvergrown(text, BOUNDS)) return PROBLEMS.overgrown();
  const parsed = await parsedFeed(text);
  if (isProblem(parsed)) return parsed;
  const { title, link, items } = listOf(parsed);
  if (items.length > MOST_LINKS) return PROBLEMS.tooManyLinks(MOST_LINKS);
  const page = canonicalUrl(link, base) ?? base ?? null;
  const links = distinct(items.flatMap((item) => linkOf(item, page) ?? []));
  if (links.length === 0 && items.length > 0) return PROBLEMS.noEntries();
  return { title: plain(title), items: links };
}

async function parsedFeed(text: string): Promise<Parsed | Problem> {
  const { parseFeed: parse } = await import('feedsmith');
  try {
    return parse(text.trim(), { maxItems: MOST_LINKS + 1 });
  } catch {
    return PROBLEMS.noFeed();
  }
}

function listOf(parsed: Parsed): { title: unknown; link: unknown; items: Raw[] } {
  if (parsed.format === 'atom') return atom(parsed.feed);
  if (parsed.format === 'json') return jsonFeed(parsed.feed);
  return parsed.format === 'rdf' ? rdf(parsed.feed) : rss(parsed.feed);
}

function rss({ title, link, items = [] }: Of<'rss'>): ReturnType<typeof listOf> {
  const raws = items.map((item): Raw => {
    const id = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
    return {
      url: item.link ?? id,
      title: item.title,
      date: item.pubDate ?? item.dc?.dates?.[0],
      updated: item.atom?.updated,
    };
  });
  return { title, link, items: raws };
}

function rdf({ title, link, items = [] }: Of<'rdf'>): ReturnType<typeof listOf> {
  const raws = items.map(
    (item): Raw => ({
      url: item.link ?? item.rdf?.about,
      title: item.title,
      date: item.dc?.dates?.[0],
      updated: null,
    }),
  );
  return { title, link, items: raws };
}

function atom({ title, links, entries = [] }: Of<'atom'>): ReturnType<typeof listOf> {
  const raws = entries.map(
    (entry): Raw => ({
      url: alternate(entry.links) ?? entry.id,
      title: entry.title?.value,
      date: entry.published,
      updated: entry.updated,
    }),
  );
  return { title: title?.value, link: alternate(links), items: raws };
}

/** The page itself, not the feed or a picture of it (RFC 4287, 4.2.7.2). */
function alternate(links: Of<'atom'>['links']): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function jsonFeed({ title, home_page_url, items = [] }: Of<'json'>): ReturnType<typeof listOf> {
  const raws = items.map(
    (item): Raw => ({
      url: item.url ?? item.external_url ?? item.id,
      title: item.title,
      date: item.date_published,
      updated: item.date_modified,
    }),
  );
  return { title, link: home_page_url, items: raws };
}

function linkOf(raw: Raw, base: string | null): Link | null {
  const url = canonicalUrl(raw.url, base);
  if (url === null) return null;
  return {
    url,
    title: plain(raw.title),
    date: dateInWords(raw.date),
    updated: dateInWords(raw.updated),
  };
}

/** A title as one line; some feeds have markup in it. */
function plain(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(value.replace(/<\/?[a-z][^<>]*>/giu, '')) : oneLine(value);
}
