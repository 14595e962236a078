/** Articles as people name them on the command line: by an id, by the path of their file, by how an id begins. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Client } from '../../shared/contract/client.ts';
import { DramatisError } from '../../shared/errors.ts';
import { placesOf } from '../../shared/model/file-places.ts';
import { idBeginning } from './beginnings.ts';

/** Ids that are looked up at once. */
const CHUNK = 1_000;

export interface NamedArticles {
  /** Each once, in the order in which they were named. */
  readonly ids: readonly string[];
  /** What was meant by names that are no ids. */
  readonly meant: readonly { readonly name: string; readonly id: string }[];
  /** What no article is named. */
  readonly missing: readonly string[];
}

/**
 * An id goes before a path, and a path before the beginning of an id.
 * @param whole beginnings are no names: for lists, which may be run again when what they name is gone already
 * @throws DramatisError USAGE where a name may mean several
 */
export async function articlesNamed(
  client: Client,
  names: readonly string[],
  whole = false,
): Promise<NamedArticles> {
  const wanted = [...new Set(names)];
  const there = await idsThere(client, wanted);
  const ids = new Set<string>();
  const meant: { name: string; id: string }[] = [];
  const missing: string[] = [];
  for (const name of wanted) {
    const id = there.has(name) ? name : await meantBy(client, name, whole);
    if (id === null) missing.push(name);
    else ids.add(id);
    if (id !== null && id !== name) meant.push({ name, id });
  }
  return { ids: [...ids], meant, missing };
}

/** The id of one article; what names none is left as it is, for the service to say that it is not there. */
export async function articleFor(client: Client, name: string): Promise<string> {
  const { ids } = await articlesNamed(client, [name]);
  return ids[0] ?? name;
}

async function idsThere(client: Client, names: readonly string[]): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  for (let at = 0; at < names.length; at += CHUNK) {
    const ids = names.slice(at, at + CHUNK);
    const { places } = await client.places({ body: { ids, contents: [], origins: [] } });
    for (const { id } of places) there.add(id);
  }
  return there;
}

async function meantBy(client: Client, name: string, whole: boolean): Promise<string | null> {
  const read = await readFrom(client, name);
  return read === null && !whole ? begun(client, name) : read;
}

/** An id with `~` or `#` behind it is no beginning: it is the id of another file of that path, or of one among others. */
async function begun(client: Client, begins: string): Promise<string | null> {
  const id = await idBeginning(client, 'Article', begins);
  return id === null || /^[~#]/u.test(id.slice(begins.length)) ? null : id;
}

/** The article that was read from this file of this machine, else the one whose path within its folder this is. */
async function readFrom(client: Client, path: string): Promise<string | null> {
  const here = placesOf(join(realFolder(dirname(resolve(path))), basename(path)));
  const origins = [...new Set([path, ...here.map(({ origin }) => origin)])];
  const { places } = await client.places({ body: { ids: [], contents: [], origins } });
  const found = places.filter((place) =>
    here.some(({ origin, folder }) => place.origin === origin && place.folder === folder),
  );
  const read = found.length > 0 ? found : places.filter(({ origin }) => origin === path);
  if (read.length <= 1) return read[0]?.id ?? null;
  throw new DramatisError('USAGE', `${read.length} articles were read from ${path}`, {
    advice: `Name one by its id:\n${read.map(({ id }) => `  ${id}`).join('\n')}`,
  });
}

/** Without links, as files are read; the file itself may be gone, and its folder with it. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
