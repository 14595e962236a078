/** Elements → paragraphs of text. */

const SKIPPED = new Set(
  `ASIDE AUDIO BUTTON CANVAS DIALOG EMBED FOOTER FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE
  SVG TEMPLATE TEXTAREA VIDEO`.split(/\s+/u),
);
const PARAGRAPHS = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR HTML
  LEGEND MAIN OL P PRE SECTION SUMMARY TABLE UL`.split(/\s+/u),
);
const LINES = new Set('CAPTION DD DT LI OPTION TBODY TD TFOOT TH THEAD TR'.split(' '));

const TEXT_NODE = 3;
const LINE_ENDS = /\r\n?|\n/u;
const SPACES = /[\t\n\f\r \u00a0\u2007\u202f]+/gu;

/**
 * The text of an element: paragraphs with a blank line between them, items and cells on lines of their own, and what
 * is preformatted in the lines that it has.
 * Scripts, styles, navigation, forms and hidden elements are left out. Walks without recursion, however deep.
 */
export function textOf(root: Element): string {
  const writer = new Writer();
  let node: Node = root;
  for (;;) {
    const entered = enter(node, writer);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    for (leave(node, writer); node !== root && !node.nextSibling; leave(node, writer)) {
      if (!node.parentNode) return writer.text;
      node = node.parentNode;
    }
    if (node === root || !node.nextSibling) return writer.text;
    node = node.nextSibling;
  }
}

function enter(node: Node, writer: Writer): boolean {
  if (node.nodeType === TEXT_NODE) writer.write(node.nodeValue ?? '');
  else if (isElement(node)) {
    if (!isReadable(node)) return false;
    const name = node.tagName.toUpperCase();
    part(name, writer);
    if (name === 'BR') writer.breakLine();
    if (name === 'PRE') writer.preformatted ??= node;
  }
  return true;
}

function leave(node: Node, writer: Writer): void {
  if (!isElement(node)) return;
  part(node.tagName.toUpperCase(), writer);
  if (node === writer.preformatted) writer.preformatted = null;
}

/** An element is parted from what is before it and from what is after it alike. */
function part(name: string, writer: Writer): void {
  if (PARAGRAPHS.has(name)) writer.part(2);
  else if (LINES.has(name)) writer.part(1);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether an element can hold text of an article. */
export function isReadable(element: Element): boolean {
  const hidden = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
  return !hidden && !SKIPPED.has(element.tagName.toUpperCase());
}

/** Collects text with its white space collapsed, and the line ends that are due before the next word. */
class Writer {
  private readonly pieces: string[] = [];
  private lineEnds = 0;
  private space = false;
  /** The outermost element of which line ends are kept, while it is walked through. */
  preformatted: Node | null = null;

  get text(): string {
    return this.pieces.join('');
  }

  write(raw: string): void {
    const lines = this.preformatted === null ? [raw] : raw.split(LINE_ENDS);
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.breakLine();
      this.writeLine(line);
    }
  }

  private writeLine(raw: string): void {
    const text = raw.replace(SPACES, ' ');
    const words = text.trim();
    if (words === '') {
      this.space ||= text !== '';
      return;
    }
    if (this.pieces.length > 0) {
      if (this.lineEnds > 0) this.pieces.push('\n'.repeat(this.lineEnds));
      else if (this.space || text.startsWith(' ')) this.pieces.push(' ');
    }
    this.pieces.push(words);
    this.lineEnds = 0;
    this.space = text.endsWith(' ');
  }

  part(lineEnds: 1 | 2): void {
    this.lineEnds = Math.max(this.lineEnds, lineEnds);
  }

  breakLine(): void {
    this.lineEnds = Math.min(2, this.lineEnds + 1);
  }
}
