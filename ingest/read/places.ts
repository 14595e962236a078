/**
 * Which article a file is that is known by nothing but its path. A path stands for what lay there when it was read
 * last, whichever folder above it was named; a file that was moved within its folder stays the article that it was.
 */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { Article, Sourced } from '../../shared/model/article.ts';
import { type FilePlace, otherPlaces } from '../../shared/model/file-places.ts';
import { contentHash, folderMark } from '../../shared/model/ids.ts';
import { isNamedByPath } from './draft.ts';

/** A file that was read. */
export interface Found {
  readonly sourced: Sourced;
  /** Absolute; null for what is no file. */
  readonly folder: string | null;
}

/** An article that stands in the store, by where it lay and by its content. */
export interface StandingPlace {
  readonly id: string;
  readonly url: string | null;
  readonly origin: string | null;
  readonly folder: string | null;
  readonly contentHash: string;
}

/** What is to be known of the store to place these files. */
export function placesAskedFor(files: readonly Found[]): {
  ids: string[];
  contents: string[];
  origins: string[];
} {
  const named = files.filter(({ sourced, folder }) => folder !== null && isNamedByPath(sourced));
  const sorted = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    ids: sorted(named.map(({ sourced }) => sourced.article.id)),
    contents: sorted(named.map(({ sourced }) => contentHash(sourced.article))),
    origins: sorted(
      named.flatMap(({ sourced: { origin }, folder }) => {
        if (origin === null || folder === null) return [];
        return [origin, ...otherPlaces(folder, origin).map((place) => place.origin)];
      }),
    ),
  };
}

/** Places the files of one run, which come group by group. */
export class Places {
  /** Ids that files of this run have. */
  readonly #taken = new Set<string>();
  readonly #isFile: (path: string) => Promise<boolean>;

  constructor(isFile: (path: string) => Promise<boolean> = isRegularFile) {
    this.#isFile = isFile;
  }

  /** @param standing what `placesAskedFor` asks for */
  async place(files: readonly Found[], standing: readonly StandingPlace[]): Promise<Sourced[]> {
    const placed: Sourced[] = [];
    for (const file of files) {
      const sourced = await this.#placed(file, standing);
      this.#taken.add(sourced.article.id);
      placed.push(sourced);
    }
    return placed;
  }

  async #placed({ sourced, folder }: Found, standing: readonly StandingPlace[]): Promise<Sourced> {
    const { article, origin } = sourced;
    if (folder === null || origin === null) return sourced;
    const mark = folderMark(folder);
    const marked = { ...sourced, folder: mark };
    if (!isNamedByPath(sourced)) return marked;
    const read = this.#readBefore(folder, origin, standing);
    if (read) return { ...named(sourced, read.id), origin: read.origin, folder: read.folder };
    if (!(await this.#isFile(join(folder, origin)))) return marked;
    const here = standing.filter(
      (each) => each.folder === mark && each.url === null && !this.#taken.has(each.id),
    );
    const same = stoodAt(origin, article.id, here);
    if (same !== null) return named(marked, same);
    const moved = await this.#movedFrom(folder, contentHash(article), here);
    if (moved !== null) return { ...named(marked, moved), moved: true };
    const id = this.#taken.has(article.id) ? besides(article.id, mark) : ownId(article, mark, standing);
    return id === article.id ? marked : named(marked, id);
  }

  /** The article that was read from this very file, with another folder above it; where both were, that of this one. */
  #readBefore(
    folder: string,
    origin: string,
    standing: readonly StandingPlace[],
  ): (FilePlace & { readonly id: string }) | null {
    const mark = folderMark(folder);
    if (standing.some((each) => each.folder === mark && each.origin === origin)) return null;
    for (const place of otherPlaces(folder, origin)) {
      const [read, ...others] = standing.filter((each) => {
        const isHere = each.folder === place.folder && each.origin === place.origin;
        return isHere && each.url === null && !this.#taken.has(each.id);
      });
      if (read && others.length === 0) return { ...place, id: read.id };
    }
    return null;
  }

  /** The article of this content whose file is no longer where it was. */
  async #movedFrom(folder: string, hash: string, here: readonly StandingPlace[]): Promise<string | null> {
    for (const { id, origin, contentHash: stood } of here) {
      if (stood === hash && origin !== null && !(await this.#isFile(join(folder, origin)))) return id;
    }
    return null;
  }
}

/** The article that lay at this path. */
function stoodAt(origin: string, own: string, here: readonly StandingPlace[]): string | null {
  const ids = here.filter((each) => each.origin === origin).map(({ id }) => id);
  if (ids.includes(own)) return own;
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/**
 * The id of a file that nothing is known of. Its path names another article where that was moved away from it, and where
 * that is a file of another folder with another text: neither takes the other's place.
 */
function ownId(article: Article, mark: string, standing: readonly StandingPlace[]): string {
  const other = standing.find(({ id }) => id === article.id);
  if (!other || other.folder === null) return article.id;
  const hash = contentHash(article);
  if (other.folder === mark) return besides(article.id, hash);
  return other.contentHash === hash ? article.id : besides(article.id, mark);
}

function besides(id: string, mark: string): string {
  return `${id}~${mark.slice(0, 8)}`;
}

function named(sourced: Sourced, id: string): Sourced {
  return { ...sourced, article: { ...sourced.article, id } };
}

async function isRegularFile(path: string): Promise<boolean> {
  return fs.stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
