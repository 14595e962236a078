/** Where in a page its article is. */
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { textOf } from './blocks.ts';

/** Past these a page is not made by people, and the time that Defuddle takes grows with their product. */
const DEEPEST = 200;
const MOST_ELEMENTS = 10_000;

/** The main text of a page: what Defuddle takes for it, else what the page itself marks, else all of it. */
export function mainText(document: Document): string {
  const marked = document.querySelector('article, main, [role="main"]') ?? document.documentElement;
  const plain = textOf(marked) || textOf(document.documentElement);
  return (isModest(document) && readable(document)) || plain;
}

/** Defuddle changes the document that it is given: this comes last. */
function readable(document: Document): string | null {
  try {
    const { content } = new DefuddleClass(document, { useAsync: false, url: 'about:blank' }).parse();
    return textOf(parseHTML(`<html><body>${content}</body></html>`).document.documentElement);
  } catch {
    return null;
  }
}

function isModest(document: Document): boolean {
  let elements = 0;
  let depth = 0;
  for (let node: Element | null = document.documentElement; node; ) {
    elements += 1;
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return false;
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node?.nextElementSibling ?? null;
  }
  return true;
}
