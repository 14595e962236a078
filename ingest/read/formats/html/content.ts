/** Where in a page its article is. */
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { isElement, isReadable, textOf } from './blocks.ts';

/** Past these a page is not made by people, and the time that Defuddle takes grows with their product. */
const DEEPEST = 200;
const MOST_NODES = 40_000;

/** Nothing is fetched; spaces between inline elements stay as they are. */
const OPTIONS = { useAsync: false, standardize: false, url: 'about:blank' };

/** The main text of a page: what Defuddle takes for it, else what the page itself marks, else all of it. */
export function mainText(document: Document): string {
  const marked = document.querySelector('article, main, [role="main"]') ?? document.documentElement;
  const plain = textOf(marked) || textOf(document.documentElement);
  return (plain !== '' && isModest(document) && readable(document)) || plain;
}

/** Defuddle changes the document that it is given: this comes last. */
function readable(document: Document): string | null {
  prune(document);
  try {
    const { content } = new DefuddleClass(document, OPTIONS).parse();
    return textOf(parseHTML(`<html><body>${content}</body></html>`).document.documentElement);
  } catch {
    return null;
  }
}

/** What is never text is not offered to Defuddle, which takes it back into an article that it finds too short. */
function prune(document: Document): void {
  for (const element of [...document.querySelectorAll('*')]) if (!isReadable(element)) element.remove();
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
