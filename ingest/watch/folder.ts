/** A folder that is watched: files are read once they are written in full. */
import { promises as fs } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Sourced } from '../../shared/model/article.ts';
import { entriesBelow, problemOf } from '../read/folder.ts';
import { formatOfName, type LinkList, readFile } from '../read/index.ts';
import { PROBLEMS, type Problem } from '../read/problems.ts';
import { largestOf } from '../read/reading.ts';

export interface FolderOptions {
  /** Milliseconds without a change after which a file counts as written. */
  readonly settleMilliseconds: number;
  /** Told of files that came or changed, by their paths relative to the folder. */
  readonly onFile: (path: string) => void;
  /** Told that a file or a folder in it went away, be it under another name. */
  readonly onGone: () => void;
  readonly onFault: (fault: unknown) => void;
}

export interface WatchedFolder {
  close(): Promise<void>;
}

/** Times that a file settles until a new folder is looked through: it is listened to by then. */
const PATIENCE = 3;

/** Watches a folder from now on; hidden files and `node_modules` are passed over, links are not followed. */
export async function watchFolder(folder: string, options: FolderOptions): Promise<WatchedFolder> {
  const { settleMilliseconds, onFile, onGone, onFault } = options;
  const told = (path: string): void => onFile(pathWithin(folder, path));
  let isListening = false;
  let later: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    followSymlinks: false,
    // One look a file when it is found, one when it has rested: a full folder is not polled.
    awaitWriteFinish: { stabilityThreshold: settleMilliseconds, pollInterval: settleMilliseconds },
    ignored: (path, stats) =>
      (path !== folder && isPassedOver(pathWithin(folder, path))) ||
      // At first folders alone: files that it finds while it is not ready are told before they have rested.
      (!isListening && stats?.isDirectory() === false),
  });
  watcher.on('add', told).on('change', told).on('error', onFault);
  watcher.on('unlink', onGone).on('unlinkDir', onGone);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  isListening = true;
  await addMissed(watcher, folder);
  watcher.on('addDir', () => {
    clearTimeout(later);
    later = setTimeout(() => void addMissed(watcher, folder).catch(onFault), PATIENCE * settleMilliseconds);
  });
  return {
    close: () => {
      clearTimeout(later);
      return watcher.close();
    },
  };
}

/**
 * Tells the watcher of the files that it does not know. It lists a folder before it listens to it: what comes in
 * between is heard of only when something else comes.
 */
async function addMissed(watcher: FSWatcher, folder: string): Promise<void> {
  const known = new Map(Object.entries(watcher.getWatched()).map(([path, names]) => [path, new Set(names)]));
  const paths = (await filesIn(folder)).map((path) => resolve(folder, path));
  const missed = paths.filter((path) => !known.get(dirname(path))?.has(basename(path)));
  // To add would open a watcher again that was closed meanwhile.
  if (!watcher.closed) watcher.add(missed);
}

/** A path relative to the folder, with `/`. */
export function pathWithin(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Hidden files and folders, and those of packages. */
function isPassedOver(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

/** The files of a folder as they are now; links and folders that cannot be read are among them, and are refused one by one. */
export async function filesIn(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const { relative: path } of entriesBelow(folder)) if (path !== '') paths.push(path);
  return paths.sort();
}

/** What one file of a folder holds. */
export interface FileContent {
  readonly articles: readonly { readonly sourced: Sourced; readonly folder: string }[];
  readonly faults: readonly Problem[];
  readonly lists: readonly LinkList[];
}

const LINK: Problem = { ...PROBLEMS.link(), advice: 'Watch the folder that it points to.' };
const OUTSIDE: Problem = {
  reason: 'It lies outside of the folder.',
  advice: 'Watch the folder that it lies in.',
};
const NOTHING: FileContent = { articles: [], faults: [], lists: [] };

/** @param path relative to the folder; a file that is gone by now has nothing in it */
export async function readWatchedFile(folder: string, path: string, maxBytes: number): Promise<FileContent> {
  try {
    return await readFileWithin(folder, path, maxBytes);
  } catch (error) {
    const { code } = error instanceof Error && 'code' in error ? error : { code: '' };
    return code === 'ENOENT' ? NOTHING : { ...NOTHING, faults: [problemOf(error)] };
  }
}

async function readFileWithin(folder: string, path: string, maxBytes: number): Promise<FileContent> {
  const full = join(folder, path);
  const stats = await fs.lstat(full).catch(() => null);
  if (stats === null) return NOTHING;
  if (stats.isSymbolicLink()) return { ...NOTHING, faults: [LINK] };
  // A folder is among the files only where it could not be read.
  if (stats.isDirectory()) await fs.access(full, fs.constants.R_OK | fs.constants.X_OK);
  const format = formatOfName(path);
  if (!stats.isFile() || format === null) return NOTHING;
  const [real, root] = await Promise.all([fs.realpath(full), fs.realpath(folder)]);
  if (!real.startsWith(`${root}${sep}`)) return { ...NOTHING, faults: [OUTSIDE] };
  const largest = largestOf(format, maxBytes);
  if (stats.size > largest) return { ...NOTHING, faults: [PROBLEMS.tooLarge(stats.size, largest)] };
  return contentOf(await fs.readFile(real), root, path, maxBytes);
}

async function contentOf(
  bytes: Uint8Array,
  folder: string,
  origin: string,
  maxBytes: number,
): Promise<FileContent> {
  const articles: FileContent['articles'][number][] = [];
  const faults: FileContent['faults'][number][] = [];
  const lists: LinkList[] = [];
  for await (const item of readFile(bytes, { origin, maxBytes, onLinks: (list) => void lists.push(list) })) {
    if (item.kind === 'article') articles.push({ sourced: item.sourced, folder });
    else faults.push(item.unreadable);
  }
  return { articles, faults, lists };
}
