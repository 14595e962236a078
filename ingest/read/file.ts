/** A file that is in memory: an upload, or what was fetched. */
import { readAny } from './any.ts';
import { formatGiven, type ReadItem, refuse, withoutRoot } from './bytes.ts';
import { PROBLEMS } from './problems.ts';
import { largestOf, type Source, startReading } from './reading.ts';

export interface FileOptions extends Source {
  /** Name or relative path of the file; null for pasted text, which is then known by its content. */
  readonly origin: string | null;
  /** Extension or media type; else the name tells the format, and else the content. */
  readonly type?: string | undefined;
  /** Largest file that is read; any without it. */
  readonly maxBytes?: number | undefined;
}

/**
 * The articles of a file of any kind, in the order that they stand in it: text, pages, PDF, DOCX, mails, saved pages
 * and ZIPs of them. Lists of links (feeds, sitemaps, addresses) go to `onLinks`. Touches nothing but its arguments.
 */
export async function* readFile(bytes: Uint8Array, options: FileOptions): AsyncGenerator<ReadItem> {
  const { type, maxBytes = Number.POSITIVE_INFINITY } = options;
  const origin = options.origin === null ? null : withoutRoot(options.origin);
  const place = { origin, label: origin ?? 'pasted text' };
  const { format, charset } = formatGiven(origin, type);
  const limit = largestOf(format, maxBytes);
  if (bytes.length > limit) return yield refuse(place, PROBLEMS.tooLarge(bytes.length, limit));
  yield* readAny(bytes, place, format, startReading(maxBytes, options), charset);
}
