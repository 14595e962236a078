/** What a list of links tells of each of them. */

/** A page that is named elsewhere: in a feed, a sitemap or a list. */
export interface Link {
  /** Absolute http or https address, without fragment, credentials and tracking. */
  readonly url: string;
  readonly title: string | null;
  /** When it was published, as ISO date at the precision that is told. */
  readonly date: string | null;
  /** When it was changed. */
  readonly updated: string | null;
}

/** A link of which nothing but the address is known. */
export function bareLink(url: string): Link {
  return { url, title: null, date: null, updated: null };
}

/** Most links of one list that are taken (the limit of a sitemap, sitemaps.org). */
export const MOST_LINKS = 50_000;

/** The first of those that have one address, in their order. */
export function distinct(links: readonly Link[]): Link[] {
  const byUrl = new Map<string, Link>();
  for (const link of links) if (!byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()];
}
