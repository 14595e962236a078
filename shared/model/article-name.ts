/** What an article is called where it has no title. */
import type { Article } from './article.ts';

/** A hash as the last part of an id: of a text that was pasted or piped, and has no other name. */
const HASH = /^[0-9a-f]{16,24}$/u;
const SHOWN_DIGITS = 6;

/**
 * The title; else the address, or the name of the file, that an article is known by; else the beginning of its hash, by
 * which texts without a title are told apart.
 */
export function articleName({ id, title }: Pick<Article, 'id' | 'title'>): string {
  if (title) return title;
  if (/^https?:/u.test(id)) return id;
  const name = id.slice(id.lastIndexOf('/') + 1) || id;
  return HASH.test(name) ? `Untitled ${name.slice(0, SHOWN_DIGITS)}` : name;
}
