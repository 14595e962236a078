/** What a page tells about itself: meta elements, JSON-LD, Open Graph, links, and its own words. */
import type { Told } from '../../../../shared/model/article.ts';
import { canonicalUrl, isSite } from '../../address.ts';
import { oneLine } from '../../clean.ts';
import { dateInWords } from '../../dates.ts';
import { type Candidate, pick } from '../../told.ts';
import { type StructuredArticle, structuredArticle } from './structured.ts';

export interface Metadata {
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** Where each of these, and the author, stands in the page. */
  readonly told: readonly Told[];
  /** The article as JSON-LD repeats it, for pages that scripts fill in. */
  readonly articleBody: string | null;
}

/** Names of meta elements, the more reliable ones first. */
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const AUTHOR = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];
const SOURCE = ['og:site_name', 'publisher', 'dc.publisher', 'application-name'];
const PUBLISHED =
  `article:published_time datepublished og:published_time parsely-pub-date sailthru.date dc.date.issued
  dcterms.issued dcterms.created pubdate publishdate publish-date publication_date dc.date dcterms.date date`.split(
    /\s+/u,
  );
const UPDATED = 'article:modified_time datemodified og:updated_time dcterms.modified last-modified'.split(
  ' ',
);

/** What a page tells; where it tells two dates of publication, the more reliable place counts. */
export function metadataOf(document: Document): Metadata {
  const metas = metaElements(document);
  const all = (names: readonly string[]) =>
    names.flatMap((name) => (metas.get(name) ?? []).map((value): Candidate => [`meta ${name}`, value]));
  const structured = structuredArticle(document);
  const ld = (name: keyof StructuredArticle): Candidate => [`JSON-LD ${name}`, structured?.[name]];
  const source = pick('source', [...all(SOURCE), ld('publisher')], oneLine);
  const found = [
    pick('url', addresses(document, structured, all(['og:url'])), (value) => value),
    source,
    pick('title', titles(document, [...all(TITLE), ld('headline')]), (value) =>
      titleIn(value, source?.value),
    ),
    pick('author', [ld('author'), ...all(AUTHOR), ...bylines(document)], authorIn),
    pick(
      'publishedAt',
      [...all(PUBLISHED.slice(0, 1)), ld('datePublished'), ...all(PUBLISHED.slice(1)), ...datesIn(document)],
      dateInWords,
    ),
    pick(
      'updatedAt',
      [...all(UPDATED.slice(0, 1)), ld('dateModified'), ...all(UPDATED.slice(1))],
      dateInWords,
    ),
  ];
  const told = found.flatMap((each) => each ?? []);
  const valueIn = (field: Told['field']) => told.find((each) => each.field === field)?.value ?? null;
  return {
    url: valueIn('url'),
    title: valueIn('title'),
    source: valueIn('source'),
    publishedAt: valueIn('publishedAt'),
    updatedAt: valueIn('updatedAt'),
    told,
    articleBody: typeof structured?.articleBody === 'string' ? structured.articleBody : null,
  };
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

/** The addresses that the page gives for itself. The front page of a site is no article's address. */
function addresses(
  document: Document,
  structured: StructuredArticle | null,
  openGraph: readonly Candidate[],
): [from: string, value: string | null][] {
  const declared: readonly Candidate[] = [...openGraph, ['JSON-LD url', structured?.url]];
  const base = declared.map(([, value]) => canonicalUrl(value)).find((url) => url !== null);
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return [['link canonical', link] as const, ...declared].map(([from, value]) => {
    const url = canonicalUrl(value, base);
    return [from, url && !isSite(url) ? url : null];
  });
}

function titles(document: Document, declared: readonly Candidate[]): Candidate[] {
  const headings = document.querySelectorAll('h1');
  const only = headings.length === 1 ? headings[0]?.textContent : null;
  return [
    ...declared,
    ['heading', only],
    ['title of the window', document.querySelector('title')?.textContent],
  ];
}

/** `Mayor resigns | The Daily` → `Mayor resigns`. */
function titleIn(value: unknown, source: string | undefined): string | null {
  const title = oneLine(value);
  if (!source || !title?.endsWith(source)) return title;
  return /^(.*\S)\s+[|–—·:-]\s*$/u.exec(title.slice(0, -source.length))?.[1] ?? title;
}

/** A name; an address or a nickname for one is none. */
function authorIn(value: unknown): string | null {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const read = names.flatMap((each) => {
    const name = typeof each === 'object' && each !== null && 'name' in each ? each.name : each;
    const line = oneLine(name)?.replace(/^by\s+/iu, '');
    return line && !/^(?:https?:|@)/iu.test(line) ? [line] : [];
  });
  return read.length > 0 ? read.join(', ') : null;
}

/** Parts of a page that belong to other articles. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related"], [class*="sidebar"], [class*="comment"], [class*="teaser"]';
const LONGEST_WORDS = 160;

function bylines(document: Document): Candidate[] {
  const named = '[itemprop~="author"], [rel~="author"], .byline, .author';
  return wordsIn(document, named).map((words) => ['byline', words]);
}

/** Dates that a reader sees: marked ones first, then those in places that are named for a date. */
function datesIn(document: Document): Candidate[] {
  const marked = document.querySelector('time[itemprop~="datePublished"], time[pubdate]');
  const time = marked?.getAttribute('datetime') ?? marked?.textContent;
  const named =
    'time, [class*="date"], [class*="publish"], [class*="posted"], [class*="byline"], [class*="timestamp"], [class*="meta"]';
  const words = wordsIn(document, named).filter((text) => !/\b(?:updated|modified|changed)\b/iu.test(text));
  return [['marked time', time], ...words.map((text): Candidate => ['words of the page', text])];
}

/** What stands in elements of the article's own head. */
function wordsIn(document: Document, selector: string): string[] {
  const found: string[] = [];
  for (const element of [...document.querySelectorAll(selector)].slice(0, 50)) {
    if (element.closest(ELSEWHERE) !== null) continue;
    const words = element.getAttribute('datetime') ?? element.textContent ?? '';
    if (words.trim() !== '' && words.length <= LONGEST_WORDS) found.push(words);
  }
  return found;
}
