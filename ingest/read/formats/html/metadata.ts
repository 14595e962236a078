/** What a page declares about itself: meta elements, JSON-LD, Open Graph, links. */
import { toPartialDate } from '../../../../shared/model/dates.ts';
import { canonicalUrl, isSite } from '../../address.ts';
import { oneLine } from '../../clean.ts';
import { type StructuredArticle, structuredArticle } from './structured.ts';

export interface Metadata {
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** The article as JSON-LD repeats it, for pages that scripts fill in. */
  readonly articleBody: string | null;
}

/** Names of meta elements, the more reliable ones first. */
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const SOURCE = ['og:site_name', 'publisher', 'dc.publisher', 'application-name'];
const PUBLISHED =
  `article:published_time datepublished og:published_time parsely-pub-date sailthru.date dc.date.issued
  dcterms.issued dcterms.created pubdate publishdate publish-date publication_date dc.date dcterms.date date`.split(
    /\s+/u,
  );
const UPDATED = 'article:modified_time datemodified og:updated_time dcterms.modified last-modified'.split(
  ' ',
);

/** What a page declares; where it declares two dates of publication, the more reliable name counts. */
export function metadataOf(document: Document): Metadata {
  const metas = metaElements(document);
  const all = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const structured = structuredArticle(document);
  const source = first([...all(SOURCE), structured?.publisher], oneLine);
  return {
    url: addressOf(document, structured, all(['og:url'])),
    title: titleOf(document, [...all(TITLE), structured?.headline], source),
    source,
    publishedAt: first(
      [...all(PUBLISHED.slice(0, 1)), structured?.datePublished, ...all(PUBLISHED), timeOf(document)],
      toPartialDate,
    ),
    updatedAt: first([...all(UPDATED.slice(0, 1)), structured?.dateModified, ...all(UPDATED)], toPartialDate),
    articleBody: typeof structured?.articleBody === 'string' ? structured.articleBody : null,
  };
}

function first<T>(values: readonly unknown[], read: (value: unknown) => T | null): T | null {
  for (const value of values) {
    const result = read(value);
    if (result !== null) return result;
  }
  return null;
}

function metaElements(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content');
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    const contents = found.get(key);
    if (contents) contents.push(content);
    else found.set(key, [content]);
  }
  return found;
}

/** The address that the page gives for itself. The front page of a site is no article's address. */
function addressOf(
  document: Document,
  structured: StructuredArticle | null,
  openGraph: string[],
): string | null {
  const base = first([...openGraph, structured?.url], canonicalUrl);
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return first([link, ...openGraph, structured?.url], (value) => {
    const url = canonicalUrl(value, base);
    return url && !isSite(url) ? url : null;
  });
}

function titleOf(document: Document, declared: readonly unknown[], source: string | null): string | null {
  const headings = document.querySelectorAll('h1');
  const only = headings.length === 1 ? headings[0]?.textContent : null;
  const title = first([...declared, only, document.querySelector('title')?.textContent], oneLine);
  return title && withoutSource(title, source);
}

/** `Mayor resigns | The Daily` → `Mayor resigns`. */
function withoutSource(title: string, source: string | null): string {
  if (!source || !title.endsWith(source)) return title;
  return /^(.*\S)\s+[|–—·:-]\s*$/u.exec(title.slice(0, -source.length))?.[1] ?? title;
}

function timeOf(document: Document): string | null {
  const time = document.querySelector('time[itemprop~="datePublished"], time[pubdate]');
  return time?.getAttribute('datetime') ?? time?.textContent ?? null;
}
