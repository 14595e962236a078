/** Paragraphs of lines → the text that is stored, and where in it each page begins. */
import { cleanText } from '../../clean.ts';
import type { Line } from './paragraphs.ts';

/** What keeps its hyphen wherever the line ends. */
const KEPT = /(?:^|[\s(“"'])(?:all|anti|co|cross|ex|half|mid|non|post|pre|pro|self|vice|well)-$/iu;
const WORD_BEFORE = /[\p{L}\p{M}]+[-\u2010\u00ad]$/u;

/**
 * Joins lines to paragraphs and parts those by a blank line; a word that is cut at a line's end is whole again.
 * @param count of pages
 * @returns the text, and for each page the offset at which it begins; a page without text begins where the next does
 */
export function compose(
  paragraphs: readonly (readonly Line[])[],
  count: number,
): { readonly text: string; readonly pages: readonly number[] } {
  const words = wordsOf(paragraphs);
  const starts: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  let text = '';
  for (const paragraph of paragraphs) {
    let between = text === '' ? '' : '\n\n';
    for (const line of paragraph) {
      const added = cleanText(line.text).trim();
      if (added === '') continue;
      const kept = between === ' ' ? withoutHyphen(text, added, words) : null;
      text = kept ?? `${text}${between}`;
      starts[line.page] ??= text.length;
      text += added;
      between = ' ';
    }
  }
  return { text, pages: filled(starts, text.length) };
}

/** The text that the next line follows at once, where it ends in a cut word; else null. */
function withoutHyphen(text: string, next: string, words: ReadonlySet<string>): string | null {
  const tail = text.slice(-60);
  const before = WORD_BEFORE.exec(tail)?.[0];
  const after = /^\p{L}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (before === undefined || after === undefined) return null;
  if (before.endsWith('\u00ad')) return text.slice(0, -1);
  const [half, rest] = [before.slice(0, -1).toLowerCase(), after.toLowerCase()];
  if (words.has(`${half}${rest}`)) return text.slice(0, -1);
  const isCompound = words.has(`${half}-${rest}`) || KEPT.test(tail) || !/^\p{Ll}/u.test(after);
  return isCompound ? text : text.slice(0, -1);
}

/** Words that stand within lines somewhere, with their hyphens. */
function wordsOf(paragraphs: readonly (readonly Line[])[]): Set<string> {
  const found = paragraphs
    .flat()
    .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-\p{L}+)*/gu) ?? []);
  return new Set(found);
}

function filled(starts: readonly (number | undefined)[], end: number): number[] {
  const pages: number[] = [];
  let next = end;
  for (const start of [...starts].reverse()) {
    next = start ?? next;
    pages.push(next);
  }
  return pages.reverse();
}
