/**
 * What a look at files of a watched folder makes of their records: pure. A file has a record for each article that was
 * read of it, and one of its own while it cannot be read.
 */
import type { Problem } from '../read/problems.ts';
import { isAddress } from './address.ts';
import type { PageChange } from './counts.ts';
import { fileId, newPage, type PageRecord, pageId } from './records.ts';

/** What a look at one file found. */
export interface FileLook {
  /** Its full path. */
  readonly address: string;
  /** Within its folder. */
  readonly path: string;
  readonly problem: Problem | null;
  /** Articles of it that are in the graph now, by where they stand in the folder. */
  readonly articles: readonly { readonly id: string; readonly origin: string | null }[];
}

export const GONE: Problem = {
  reason: 'The file is not there any more.',
  advice: 'Put it back if it went by mistake.',
};
/** What is told of what is gone, a page or a file. */
export const MARKED = 'Its article stays, and is marked.';
export const REPLACED: Problem = {
  reason: 'Another folder is in its place, in which nothing lies that was read.',
  advice: 'Mount the disk that it lies on. Where all of it was deleted, watch it no more, and then again.',
};

/** Records that a look at a file may change. */
export function idsOfFile({ address, articles }: FileLook): string[] {
  return [pageId(address), ...articles.map(({ id }) => fileId(address, id))];
}

/** Whether a record is of a file, and of no page that a list in the folder names. */
export function isOfFile({ url }: PageRecord): boolean {
  return !isAddress(url);
}

/** @param known records that stand, by id  @param now ISO date and time */
export function changesOfFile(
  look: FileLook,
  known: ReadonlyMap<string, PageRecord>,
  source: string,
  now: string,
): PageChange[] {
  const { address, path, problem, articles } = look;
  const own = known.get(pageId(address)) ?? null;
  const changes: PageChange[] = [];
  if (problem) {
    const page = own ?? newPage(address, source, now, path);
    changes.push({ before: own, page: { ...page, ...problem, state: 'failed', at: now } });
  } else if (own) changes.push({ before: own, page: null });
  for (const { id, origin } of articles) {
    const before = known.get(fileId(address, id)) ?? null;
    if (before?.state === 'known') continue;
    const page = before ?? { ...newPage(address, source, now, origin ?? path), id: fileId(address, id) };
    const here = { article: id, at: now, gone: null, reason: null, advice: null };
    changes.push({ before, page: { ...page, ...here, state: 'known' } });
  }
  return changes;
}

/** Records of files of these articles that lie no more where they lay: they were moved, or came back elsewhere. */
export function changesOfMoved(
  records: readonly PageRecord[],
  looks: readonly FileLook[],
  missing: ReadonlySet<string>,
): PageChange[] {
  const here = new Set(looks.map(({ address }) => address));
  return records
    .filter((record) => isOfFile(record) && !here.has(record.url) && missing.has(record.url))
    .map((before) => ({ before, page: null }));
}

/** What stands in a folder's records, and what of it is true. */
export interface Lying {
  /** Records of its files in the states `known` and `failed`. */
  readonly records: readonly PageRecord[];
  /** Full paths at which no file lies. */
  readonly missing: ReadonlySet<string>;
  /** Articles that are in the graph. */
  readonly standing: ReadonlySet<string>;
}

/** Whether nothing that was read lies in the folder any more, of what was something. */
export function isEmptied({ records, missing }: Pick<Lying, 'records' | 'missing'>): boolean {
  const known = records.filter(({ state }) => state === 'known');
  return known.length > 0 && known.every(({ url }) => missing.has(url));
}

/**
 * Files that lie there no more: what was read of them is marked, unless it lies elsewhere in the folder. What never
 * could be read, and what was forgotten, leaves nothing.
 * @param now ISO date and time
 */
export function changesOfGone({ records, missing, standing }: Lying, now: string): PageChange[] {
  const isHere = ({ state, url }: PageRecord): boolean => state === 'known' && !missing.has(url);
  const here = new Set(records.filter(isHere).map(({ article }) => article));
  return records
    .filter(({ url }) => missing.has(url))
    .map((before) => {
      const stays = before.state === 'known' && standing.has(before.article) && !here.has(before.article);
      return { before, page: stays ? { ...before, ...GONE, state: 'gone', gone: now, at: now } : null };
    });
}
