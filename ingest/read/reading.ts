/** What is kept in mind while one input is read, which may hold others. */
import type { Unreadable } from '../../shared/model/article.ts';
import type { ReadItem } from './bytes.ts';
import type { Place } from './draft.ts';
import type { Format } from './formats/index.ts';
import type { Link } from './links/link.ts';

/** An input that names pages instead of being one: a feed, a sitemap, a list of addresses. */
export interface LinkList {
  /** What a message calls the input. */
  readonly origin: string;
  readonly title: string | null;
  /** Pages, each once. */
  readonly items: readonly Link[];
  /** Further sitemaps, of an index of them. */
  readonly sitemaps: readonly Link[];
}

export interface Listeners {
  /** Told of each file in a folder or ZIP that is left out because its kind is unknown or because it is a link. */
  readonly onLeftOut?: ((leftOut: Unreadable) => void) | undefined;
  /** Given each list of links, to fetch the pages; where nobody takes them, a list is told as unreadable. */
  readonly onLinks?: ((list: LinkList) => void) | undefined;
}

/** Where an input came from, and who is told of what is in it. */
export interface Source extends Listeners {
  /** The address that it was fetched from, to which addresses of a feed may be relative. */
  readonly address?: string | undefined;
}

export interface Reading extends Source {
  /** Largest file that is read. */
  readonly maxBytes: number;
  /** What may still be unpacked. */
  readonly budget: { left: number };
  /** How many inputs this one lies in. */
  readonly depth: number;
}

/** Reads an input that lies in another one. */
export type ReadInner = (
  bytes: Uint8Array,
  place: Place,
  format: Format | null,
  reading: Reading,
) => AsyncGenerator<ReadItem>;

/** In files of the largest size: a ZIP may hold so much. */
const FILES_OF_ZIP = 40;

/** How large a ZIP may be in files of the largest size. */
const ZIP_FACTOR = 20;

/** The largest input of a format that is read, in bytes; within a ZIP the limit holds for each file. */
export function largestOf(format: Format | null, maxBytes: number): number {
  return format === 'zip' ? ZIP_FACTOR * maxBytes : maxBytes;
}

/** The reading of one input. */
export function startReading(maxBytes: number, source: Source): Reading {
  return { ...source, maxBytes, budget: { left: FILES_OF_ZIP * maxBytes }, depth: 0 };
}

/** Where an input lies that is part of another: `news.zip/march/one.txt`. */
export function within({ origin, label }: Place, name: string): Place {
  return { origin: origin === null ? name : `${origin}/${name}`, label: `${label}/${name}` };
}
