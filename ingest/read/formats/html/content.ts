/** Where in a page its article is. */
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { isElement, textOf } from './blocks.ts';
import { prune, removeForms, withoutNotes } from './prune.ts';
import { sentenceWords, worth } from './weigh.ts';

/** Past these a page is not made by people, and the time that the libraries take grows with their product. */
const DEEPEST = 200;
const MOST_NODES = 40_000;

/** Nothing is fetched; spaces between inline elements stay as they are. */
const OPTIONS = { useAsync: false, standardize: false, url: 'about:blank' };

/** Of the sentences that are left of a page: one who finds so much has found the article. */
const NEARLY_ALL = 0.9;

/**
 * The main text of a page. Chrome is taken out first; then Defuddle and, where it does not find nearly all that is left,
 * Readability and what the page itself marks are asked, and the one counts that finds the most words in sentences, less
 * half of the other words. What nobody finds anything in is taken as a whole.
 */
export function mainText(document: Document): string {
  const isSmall = isModest(document);
  if (isSmall) removeForms(document);
  const plain = markedText(document) || textOf(document.documentElement);
  if (plain === '' || !isSmall) return withoutNotes(plain) || plain;
  prune(document);
  const html = document.documentElement.outerHTML;
  const all = sentenceWords(textOf(document.documentElement));
  const first = byDefuddle(document);
  const found =
    sentenceWords(first) >= NEARLY_ALL * all ? [first] : [first, byReadability(html), marked(html)];
  return withoutNotes(best(found)) || plain;
}

/** Ties go to the one that was asked first. */
function best(texts: readonly string[]): string {
  return texts.reduce((one, other) => (worth(other) > worth(one) || one === '' ? other : one), '');
}

/** Changes the document that it is given. */
function byDefuddle(document: Document): string {
  try {
    return textIn(new DefuddleClass(document, OPTIONS).parse().content);
  } catch {
    return '';
  }
}

function byReadability(html: string): string {
  try {
    return textIn(new Readability(parseHTML(html).document).parse()?.content ?? '');
  } catch {
    return '';
  }
}

function marked(html: string): string {
  return markedText(parseHTML(html).document);
}

function textIn(content: string): string {
  return textOf(parseHTML(`<html><body>${content}</body></html>`).document.documentElement);
}

/** What a page itself marks as its article. */
function markedText(document: Document): string {
  const element = document.querySelector('[itemprop~="articleBody"], article, main, [role="main"]');
  return textOf(element ?? document.documentElement);
}

function isModest(document: Document): boolean {
  let nodes = 0;
  let depth = 0;
  for (let node: Node | null = document.documentElement; node; ) {
    nodes += 1 + (isElement(node) ? node.getAttributeNames().length : 0);
    if (nodes > MOST_NODES || depth > DEEPEST) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return true;
}
