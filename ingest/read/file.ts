/** A file that is in memory: an upload, or what was fetched. */
import { readAny } from './any.ts';
import { type BytesOptions, formatGiven, type ReadItem, refuse, withoutRoot } from './bytes.ts';
import { PROBLEMS } from './problems.ts';
import { type Listeners, startReading, ZIP_FACTOR } from './reading.ts';

export type FileOptions = BytesOptions & Listeners;

/**
 * The articles of a file of any kind, in the order that they stand in it: text, pages, PDF, DOCX, mails, saved pages
 * and ZIPs of them. Lists of links (feeds, sitemaps, addresses) go to `onLinks`. Touches nothing but its arguments.
 */
export async function* readFile(bytes: Uint8Array, options: FileOptions): AsyncGenerator<ReadItem> {
  const { type, maxBytes = Number.POSITIVE_INFINITY } = options;
  const origin = options.origin === null ? null : withoutRoot(options.origin);
  const place = { origin, label: origin ?? 'pasted text' };
  const { format, charset } = formatGiven(origin, type);
  const limit = format === 'zip' ? ZIP_FACTOR * maxBytes : maxBytes;
  if (bytes.length > limit) return yield refuse(place, PROBLEMS.tooLarge(bytes.length, limit));
  yield* readAny(bytes, place, format, startReading(maxBytes, options), charset);
}
