import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

/** Hex digits of an id: 96 bits, so that a billion of them are still expected to differ. */
const ID_DIGITS = 24;

/** A stable id of these parts, the same on every machine. Parts cannot run into each other. */
export function hashId(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, ID_DIGITS);
}

/** One of `buckets` numbers that stands for a text, the same on every machine. */
export function bucketOf(text: string, buckets: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % buckets;
}

/**
 * Hash of everything in an article that is read or shown; equal hashes mean nothing to do. Where its pages begin counts,
 * since sentences are cited by them. Where in its input things are told does not: that is how it was read, and another
 * version of the reader may tell it otherwise of a page that did not change.
 */
export function contentHash(article: Article): string {
  const { url, title, source, publishedAt, updatedAt, text, pages } = article;
  const more = pages ? ['pages', ...pages] : [];
  return hashId('content', url, title, source, publishedAt, updatedAt, text, ...more);
}

/** A mark of a folder, by which it is known again on this machine, and which says nothing of it. */
export function folderMark(absolutePath: string): string {
  return hashId('folder', absolutePath);
}

/** The id under which a text of an article is kept that is not the current one. */
export function revisionId(article: string, contentHash: string): string {
  return hashId('revision', article, contentHash);
}

/**
 * The identity of an article: its declared id; else its canonical URL; else source name and relative path.
 * @param origin path relative to the ingested folder, or the file's name; the text's hash where there is none
 */
export function articleId(
  declared: { id?: string | null; url?: string | null; source?: string | null },
  origin: string,
): string {
  if (declared.id) return declared.id;
  if (declared.url) return declared.url;
  return declared.source ? `${declared.source}/${origin}` : origin;
}
