/** Where in a page its article is. */
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { isElement, textOf } from './blocks.ts';

/** Past these a page is not made by people, and the time that Defuddle takes grows with their product. */
const DEEPEST = 200;
const MOST_NODES = 40_000;

/** The main text of a page: what Defuddle takes for it, else what the page itself marks, else all of it. */
export function mainText(document: Document): string {
  const marked = document.querySelector('article, main, [role="main"]') ?? document.documentElement;
  const plain = textOf(marked) || textOf(document.documentElement);
  return (plain !== '' && isModest(document) && readable(document)) || plain;
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
