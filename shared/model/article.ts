/** What was read: one article as it is stored. Offsets of everything count in `text`. */
export interface Article {
  /** Identity: declared id, else canonical URL, else source and relative path (see `articleId`). */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  /** ISO dates at the precision that is known; never invented. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly text: string;
  /** Of what has pages: the offset in `text` at which each begins, ascending; null or left out of all else. */
  readonly pages?: readonly number[] | null | undefined;
  /** Where what is known of it stands in its input; null or left out where that is not told. */
  readonly told?: readonly Told[] | null | undefined;
}

/** One thing that is known of an article, and where in its input it stands. */
export interface Told {
  readonly field: 'url' | 'title' | 'author' | 'source' | 'publishedAt' | 'updatedAt';
  readonly value: string;
  readonly from: string;
  /** What other places say that cannot be true at the same time. */
  readonly others: readonly { readonly value: string; readonly from: string }[];
  /** Why this one counts; null where the others agree. */
  readonly because: string | null;
}

/** Where an article came from on this occasion: a file edited in place replaces itself. */
export interface Sourced {
  readonly article: Article;
  /** Path relative to what was ingested, with `/`; null for pasted text. Never absolute. */
  readonly origin: string | null;
  /** A mark of the folder that `origin` is relative to (see `folderMark`), where a file was read. */
  readonly folder?: string | null | undefined;
  /** A file that lay elsewhere in that folder when it was read last: its place is to be noted. */
  readonly moved?: boolean | undefined;
}

/** One input that could not be read, and why; the others go on. */
export interface Unreadable {
  readonly origin: string;
  readonly reason: string;
  readonly advice: string;
}
