/** A list of addresses in a file, one a line → links. */
import { canonicalUrl } from '../address.ts';
import { PROBLEMS, type Problem } from '../problems.ts';
import { bareLink, distinct, type Link, MOST_LINKS } from './link.ts';

const ADDRESS = /^https?:\/\/\S+$/iu;

/** Lines that say something: neither blank nor a remark, which begins with `#`. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|\r/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Whether a text is nothing but addresses, one a line. */
export function isAddressList(text: string): boolean {
  if (!/^\s*(?:https?:\/\/|#)/iu.test(text)) return false;
  const lines = linesOf(text);
  return lines.length > 0 && lines.every((line) => ADDRESS.test(line));
}

/** The addresses of a list, and a problem for each line that is none. */
export function readAddressList(
  text: string,
): { readonly items: readonly Link[]; readonly faults: readonly Problem[] } | Problem {
  const lines = linesOf(text);
  if (lines.length === 0) return PROBLEMS.empty();
  if (lines.length > MOST_LINKS) return PROBLEMS.tooManyLinks(MOST_LINKS);
  const urls = lines.map((line) => (ADDRESS.test(line) ? canonicalUrl(line) : null));
  const items = urls.flatMap((url) => (url === null ? [] : [bareLink(url)]));
  const faults = lines.filter((_, at) => urls[at] === null).map((line) => PROBLEMS.noAddress(line));
  return { items: distinct(items), faults };
}
