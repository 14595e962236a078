/** What comes of asking for an address. */
import { type FetchProblem, fetchProblem, problemOfStatus } from './problems.ts';
import type { Answer } from './request.ts';

export interface FetchOptions {
  /** What is known of the page: where it did not change, it is not sent again. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A page that was fetched. */
export interface Page {
  readonly kind: 'page';
  /** Where it was in the end. */
  readonly url: string;
  /** The header `content-type`. */
  readonly type: string | null;
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | Page
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: FetchProblem };

/**
 * What the last answer means.
 * @param at where it came from
 * @param known what was known of the page
 * @param after milliseconds that the host asks to wait
 */
export function fetchedOf(
  { status, headers, bytes }: Answer,
  at: URL,
  known: FetchOptions,
  after: number | undefined,
): Fetched {
  if (status === 304 && (known.etag || known.lastModified)) return { kind: 'unchanged' };
  const problem = problemOfStatus(status, after) ?? (bytes.length === 0 ? fetchProblem('empty') : null);
  if (problem) return { kind: 'failed', problem };
  return {
    kind: 'page',
    url: at.href,
    bytes,
    type: headers.get('content-type') ?? null,
    etag: headers.get('etag') ?? null,
    lastModified: headers.get('last-modified') ?? null,
  };
}
