import { type BytesOptions, readBytes } from '../../../../ingest/read/bytes.ts';
import type { Article, Sourced, Unreadable } from '../../../../shared/model/article.ts';

export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** What was read of a text of some type; the input has no name. */
export function read(
  text: string | Uint8Array,
  options: Partial<BytesOptions> = {},
): (Sourced | Unreadable)[] {
  return readBytes(typeof text === 'string' ? utf8(text) : text, { origin: null, ...options });
}

/** The one article of an input. */
export function article(text: string | Uint8Array, options: Partial<BytesOptions> = {}): Article {
  const results = read(text, options);
  const [only] = results;
  if (results.length !== 1 || !only || !('article' in only))
    throw new Error(`not one article: ${JSON.stringify(results)}`);
  return only.article;
}

/** Why the one thing in an input was not read. */
export function reason(text: string | Uint8Array, options: Partial<BytesOptions> = {}): string {
  const results = read(text, options);
  const [only] = results;
  if (results.length !== 1 || !only || !('reason' in only))
    throw new Error(`not one refusal: ${JSON.stringify(results)}`);
  if (only.advice === '') throw new Error('a refusal without advice');
  return only.reason;
}
