/** The files of a folder that are read as articles. */
import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { type Format, formatOfName } from './formats/index.ts';
import { PROBLEMS, type Problem } from './problems.ts';

/** What stands in a folder: a file to read, a file that is left out, or something that could not be read. */
export type Entry = { readonly path: string; readonly relative: string } & (
  | { readonly kind: 'file'; readonly format: Format }
  | { readonly kind: 'leftOut'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem }
);

/**
 * What stands below a folder, by code point within each folder. Hidden entries and `node_modules` are passed over;
 * links are not followed, so that there are no loops and no way out.
 */
export async function* entriesBelow(folder: string, parent = ''): AsyncGenerator<Entry> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, relative: parent.slice(0, -1), kind: 'failed', problem: problemOf(error) };
    return;
  }
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const at = { path: join(folder, name), relative: `${parent}${name}` };
    if (entry.isDirectory()) yield* entriesBelow(at.path, `${at.relative}/`);
    else yield entryOf(entry, at);
  }
}

function entryOf(entry: Dirent, at: { path: string; relative: string }): Entry {
  if (entry.isSymbolicLink()) return { ...at, kind: 'leftOut', problem: PROBLEMS.link() };
  const format = entry.isFile() ? formatOfName(entry.name) : null;
  if (!format) return { ...at, kind: 'leftOut', problem: PROBLEMS.unknownExtension() };
  return { ...at, kind: 'file', format };
}

/** Order by code point, which is the order of the bytes in UTF-8. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * What a failure of the file system means to the user.
 * @throws whatever is not a failure of the file system
 */
export function problemOf(error: unknown): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return PROBLEMS.noSuchFile();
  if (code === 'EACCES' || code === 'EPERM') return PROBLEMS.notPermitted();
  return PROBLEMS.failed(code);
}

/** Errors of the file system name the call that failed; many others have a code too. */
function codeOf(error: unknown): string {
  const isOfFiles = error instanceof Error && 'syscall' in error && 'code' in error;
  if (isOfFiles && typeof error.code === 'string') return error.code;
  throw error;
}
