import type { ArticleHead, Evidence } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { dateText } from '../../../../shared/model/date-text.ts';

/** A claim as others can cite it: the quote to the letter, who printed it, when, and where it can be read. */

export const CITATION_FORMS = ['text', 'Markdown', 'BibTeX'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/**
 * @param address where the claim can be seen in this explorer, for articles that have no address of their own
 * @param page of what has pages, from 1
 */
export function citation(
  form: CitationForm,
  { claim, article }: Evidence,
  address: string,
  page: number | null = null,
): string {
  const link = webAddress(article) ?? address;
  const by = [
    article.source,
    article.publishedAt && dateText(article.publishedAt),
    page === null ? null : `p. ${page}`,
  ]
    .filter(Boolean)
    .join(', ');
  switch (form) {
    case 'text':
      return `“${claim.quote}” ${[articleName(article), by].filter(Boolean).join('. ')}. ${link}`;
    case 'Markdown':
      return [
        ...claim.quote.split('\n').map((line) => `> ${escapedMarkdown(line)}`),
        '>',
        `> — [${escapedMarkdown(articleName(article))}](<${link.replace(/[<>\s]/gu, encodeURIComponent)}>)${by && `, ${escapedMarkdown(by)}`}`,
      ].join('\n');
    case 'BibTeX':
      return bibtex({ claim, article }, link, page);
  }
}

/** An entry in the syntax of BibTeX (Patashnik 1988), with `date` and `url` as biblatex has them. */
function bibtex(
  { claim, article }: Pick<Evidence, 'claim' | 'article'>,
  link: string,
  page: number | null,
): string {
  const fields = [
    ['title', articleName(article)],
    ['journal', article.source],
    ['date', article.publishedAt?.slice(0, 10) ?? null],
    ['pages', page === null ? null : String(page)],
    ['note', `“${claim.quote}”`],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${escapedTex(value)}}`] : []));
  const url = `  url = {${link.replace(/[{}\\\s]/gu, encodeURIComponent)}}`;
  return `@article{${citeKey(article, claim.id)},\n${[...fields, url].join(',\n')}\n}`;
}

/** Year and first word of the source, and enough of the claim's id that no two are alike. */
function citeKey({ source, publishedAt }: ArticleHead, claim: string): string {
  const name = (source ?? 'unknown')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/gu, '')
    .toLowerCase();
  const word = name === '' ? 'unknown' : name.slice(0, 20);
  return `${word}${publishedAt?.slice(0, 4) ?? ''}-${claim.replace(/[^A-Za-z0-9]/gu, '').slice(0, 8)}`;
}

/**
 * The page on which an offset lies, from 1; null of what has no pages.
 * @param pages offsets at which pages begin, in rising order
 */
export function pageAt(pages: readonly number[] | undefined, offset: number): number | null {
  if (!pages || pages.length === 0) return null;
  return Math.max(1, pages.filter((start) => start <= offset).length);
}

/** The article's own address, where it is one of the web: it comes from outside. */
export function webAddress({ url }: Pick<ArticleHead, 'url'>): string | null {
  return url !== null && /^https?:\/\//iu.test(url) ? url : null;
}

function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}

function escapedTex(text: string): string {
  return text
    .replace(/\\/gu, '\\textbackslash ')
    .replace(/[&%$#_{}]/gu, '\\$&')
    .replace(/~/gu, '\\textasciitilde ')
    .replace(/\^/gu, '\\textasciicircum ')
    .replace(/\s+/gu, ' ');
}
