/** Line breaks inside sentences: texts of fixed width, and words that a page put on lines of their own. */

/** Widths at which texts are wrapped by hand or by mail; a paragraph on a line of its own is longer. */
const NARROWEST = 40;
const WIDEST = 100;
/** Breaks inside blocks that must be explained by the width, of all of them, before a text counts as wrapped. */
const EXPLAINED = 2 / 3;
const FEWEST = 3;

interface Break {
  readonly at: number;
  /** Length of the line before it. */
  readonly length: number;
  /** Length of that line with the first word of the next one. */
  readonly needed: number;
}

/** Words that no line ends with: the sentence goes on behind the break. */
const DANGLING = / (?:of|the|an?|and|or|nor|from|into|than|that|its|their)$/u;

/** Offsets of the `\n` after which a sentence goes on. */
export function softBreaks(text: string): ReadonlySet<number> {
  const breaks = breaksWithinBlocks(text);
  const inside = breaks.filter(({ at }) => leavesWordAlone(text, at) || dangles(text, at));
  const soft = new Set(inside.map(({ at }) => at));
  const width = breaks.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width < NARROWEST || width > WIDEST) return soft;
  const wrapped = breaks.filter(({ needed }) => needed > width);
  if (wrapped.length >= FEWEST && wrapped.length >= EXPLAINED * breaks.length) {
    for (const { at } of wrapped) soft.add(at);
  }
  return soft;
}

/** Breaks between two lines that are not blank. */
function breaksWithinBlocks(text: string): Break[] {
  const breaks: Break[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    const length = text.slice(start, at).trimEnd().length;
    const next = /^[^\S\n]*\S{1,100}/u.exec(text.slice(at + 1, at + 1 + 2 * WIDEST))?.[0].length ?? 0;
    if (length > 0 && next > 0) breaks.push({ at, length, needed: length + 1 + next });
    start = at + 1;
  }
  return breaks;
}

/** A space beside the break and a small letter behind it: a link or an emphasis that stood within the line. */
function leavesWordAlone(text: string, at: number): boolean {
  return /^(?:[^\S\n]\n[^\S\n]?|.?\n[^\S\n])\p{Ll}/u.test(text.slice(Math.max(0, at - 1), at + 4));
}

function dangles(text: string, at: number): boolean {
  return DANGLING.test(text.slice(Math.max(0, at - 10), at).trimEnd());
}
