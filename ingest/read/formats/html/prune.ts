/** Takes out of a page what is no part of its article, before and after the article is looked for. */
import { isReadable, textOf } from './blocks.ts';
import {
  CHROME_ELEMENTS,
  CHROME_NAMES,
  CHROME_PHRASES,
  LONGEST_NOTE,
  NEVER_CHROME,
  NOTES,
} from './chrome.ts';
import { sentenceWords, wordCount } from './weigh.ts';

/** Of the sentences of a page: what holds more of them is no chrome, whatever it is called. */
const MOST_OF_PAGE = 0.35;
/** Words of a teaser: a heading that leads elsewhere, and a line or two. */
const LONGEST_TEASER = 80;

/**
 * Takes forms out of a page. Some pages stand in one as a whole (ASP.NET): of a form that holds more of a page than chrome
 * may, what is in it stays.
 */
export function removeForms(document: Document): void {
  const shown = document.querySelectorAll('form:not([hidden], [aria-hidden="true"])');
  const boxes = [...shown].map((form) => {
    const box = document.createElement('div');
    box.append(...form.childNodes);
    form.replaceWith(box);
    return box;
  });
  const all = sentenceWords(textOf(document.documentElement));
  for (const box of boxes) if (sentenceWords(textOf(box)) <= MOST_OF_PAGE * all) box.remove();
}

/** Removes chrome from a page. The page that is left may be looked at by anybody. */
export function prune(document: Document): void {
  for (const element of [...document.querySelectorAll('*')]) if (!isReadable(element)) element.remove();
  for (const element of [...document.querySelectorAll(CHROME_ELEMENTS)]) element.remove();
  const all = sentenceWords(document.documentElement.textContent);
  for (const element of [...document.querySelectorAll('[class], [id], [data-component]')]) {
    if (!isChrome(element)) continue;
    if (sentenceWords(element.textContent) <= MOST_OF_PAGE * all) element.remove();
  }
  removeLinkLists(document, all);
  removeTeasers(document);
  removeNextArticles(document);
}

function isChrome(element: Element): boolean {
  if (NEVER_CHROME.has(element.tagName.toUpperCase()) && !hasOwnNote(element)) return false;
  return ['class', 'id', 'data-component'].some((name) => isChromeName(element.getAttribute(name) ?? ''));
}

/** A paragraph is chrome by its name where it is short: `<p class="byline">`. */
function hasOwnNote(element: Element): boolean {
  return element.tagName.toUpperCase() === 'P' && wordCount(element.textContent) <= LONGEST_NOTE;
}

function isChromeName(value: string): boolean {
  return value.split(/\s+/u).some((name) => {
    const plain = name
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .replace(/[_-]+/gu, '-');
    return CHROME_PHRASES.test(plain) || plain.split('-').some((word) => CHROME_NAMES.has(word));
  });
}

const FEWEST_LINKS = 3;
/** Of the words of a list: what has more that are no links is text. */
const MOST_WORDS_BESIDE = 0.1;

/** Lists of nothing but links lead elsewhere. */
function removeLinkLists(document: Document, all: number): void {
  for (const element of [...document.querySelectorAll('ul, ol, p, center, td, div')]) {
    const links = [...element.children].flatMap((child) =>
      child.tagName.toUpperCase() === 'A' ? [child] : [...child.querySelectorAll(':scope > a[href]')],
    );
    if (links.length < FEWEST_LINKS) continue;
    const words = wordCount(element.textContent);
    const linked = links.reduce((sum, link) => sum + wordCount(link.textContent), 0);
    if (words - linked > MOST_WORDS_BESIDE * words) continue;
    if (sentenceWords(element.textContent) <= MOST_OF_PAGE * all) element.remove();
  }
}

/** A heading that is a link leads to another page, and so does what stands below it. */
function removeTeasers(document: Document): void {
  for (const heading of [...document.querySelectorAll('h2, h3, h4, h5, h6')]) {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    if (link === null || !isConnected(heading)) continue;
    if (link.textContent?.trim() !== heading.textContent?.trim()) continue;
    const box = heading.parentElement;
    if (box === null || NEVER_CHROME.has(box.tagName.toUpperCase())) continue;
    if (wordCount(box.textContent) <= LONGEST_TEASER) box.remove();
  }
}

function isConnected(element: Element): boolean {
  return element.closest('html') !== null;
}

/** Of pages that load one article after the other only the first counts: each of them has a title of its own. */
function removeNextArticles(document: Document): void {
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1') !== null && article.parentElement?.closest('article') === null,
  );
  for (const article of articles.slice(1)) article.remove();
}

/** The paragraphs of a text without notes: what to read next, credits, who wrote it and when, invitations. */
export function withoutNotes(text: string): string {
  const paragraphs = text.split('\n\n').filter((paragraph) => !isNote(paragraph));
  return paragraphs.join('\n\n');
}

function isNote(paragraph: string): boolean {
  const words = paragraph.replace(/\s+/gu, ' ').trim();
  return wordCount(words) <= LONGEST_NOTE && NOTES.some((note) => note.test(words));
}
