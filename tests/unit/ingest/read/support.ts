import { formatGiven, readInput } from '../../../../ingest/read/bytes.ts';
import type { FileOptions } from '../../../../ingest/read/index.ts';
import type { Article, Sourced, Unreadable } from '../../../../shared/model/article.ts';

export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export type TextOptions = Partial<Pick<FileOptions, 'origin' | 'type'>>;

/** What was read of a text of some type, as a file is once it is known to be one; without an origin it has no name. */
export function read(
  text: string | Uint8Array,
  { origin = null, type }: TextOptions = {},
): (Sourced | Unreadable)[] {
  const { format, charset } = formatGiven(origin, type);
  const bytes = typeof text === 'string' ? utf8(text) : text;
  const items = readInput(bytes, { origin, label: origin ?? 'pasted text' }, format, charset);
  return Array.from(items, (item) => (item.kind === 'article' ? item.sourced : item.unreadable));
}

/** The one article of an input. */
export function article(text: string | Uint8Array, options: TextOptions = {}): Article {
  const results = read(text, options);
  const [only] = results;
  if (results.length !== 1 || !only || !('article' in only))
    throw new Error(`not one article: ${JSON.stringify(results)}`);
  return only.article;
}

/** Why the one thing in an input was not read. */
export function reason(text: string | Uint8Array, options: TextOptions = {}): string {
  const results = read(text, options);
  const [only] = results;
  if (results.length !== 1 || !only || !('reason' in only))
    throw new Error(`not one refusal: ${JSON.stringify(results)}`);
  if (only.advice === '') throw new Error('a refusal without advice');
  return only.reason;
}
