/** Files, folders and a pipe → articles, one after the other. */
import { createReadStream, promises as fs } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readAny } from './any.ts';
import { type ReadItem, refuse } from './bytes.ts';
import type { Place } from './draft.ts';
import { entriesBelow, problemOf } from './folder.ts';
import { type Format, formatOfName } from './formats/index.ts';
import { PROBLEMS } from './problems.ts';
import { type Listeners, largestOf, startReading } from './reading.ts';
import { readStream } from './stream.ts';

export interface ReadOptions extends Listeners {
  /** Largest input that is read; in JSON Lines, the longest line. */
  readonly maxBytes: number;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/**
 * The articles of paths, lazily and in a fixed order: as given, and within a folder by code point.
 * What cannot be read is told in its place, and the others go on. The same file is read once.
 * @param paths files, folders, and `-` for a pipe
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem> {
  const run: Run = { ...options, files: new Set() };
  for (const path of paths) {
    if (path === '-') yield* readStdin(run);
    else yield* readPath(path, run);
  }
}

/** What one run remembers of what it read. */
interface Run extends ReadOptions {
  /** Real paths of the files that were read. */
  readonly files: Set<string>;
}

async function* readStdin(run: Run): AsyncGenerator<ReadItem> {
  const place = { origin: null, label: 'stdin' };
  if (run.stdin) yield* readStream(run.stdin, place, null, startReading(run.maxBytes, run));
  else yield refuse(place, PROBLEMS.noStandardInput());
}

async function* readPath(path: string, run: Run): AsyncGenerator<ReadItem> {
  const place = { origin: basename(resolve(path)), label: path };
  try {
    const stats = await fs.stat(path);
    const real = resolve(await fs.realpath(path));
    if (stats.isDirectory()) yield* lyingIn(real, readFolder(path, run));
    else if (stats.isFile()) yield* lyingIn(dirname(real), readFile(path, place, formatOfName(path), run));
    else
      yield* readStream(
        createReadStream(path),
        { ...place, origin: null },
        null,
        startReading(run.maxBytes, run),
      );
  } catch (error) {
    yield refuse(place, problemOf(error));
  }
}

async function* lyingIn(folder: string, items: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem> {
  for await (const item of items) yield item.kind === 'article' ? { ...item, folder } : item;
}

async function* readFolder(folder: string, run: Run): AsyncGenerator<ReadItem> {
  let found = 0;
  let leftOut = 0;
  for await (const entry of entriesBelow(folder)) {
    const place = { origin: entry.relative, label: `${folder.replace(/[\\/]+$/u, '')}/${entry.relative}` };
    if (entry.kind === 'leftOut') {
      leftOut += 1;
      run.onLeftOut?.({ origin: place.label, ...entry.problem });
      continue;
    }
    found += 1;
    if (entry.kind === 'failed') yield refuse(place, entry.problem);
    else yield* readFile(entry.path, place, entry.format, run);
  }
  if (found === 0) yield refuse({ origin: null, label: folder }, PROBLEMS.nothingInFolder(leftOut));
}

async function* readFile(
  path: string,
  place: Place,
  format: Format | null,
  run: Run,
): AsyncGenerator<ReadItem> {
  try {
    const real = await fs.realpath(path);
    if (run.files.has(real)) return;
    run.files.add(real);
    yield* itemsOf(path, place, format, run);
  } catch (error) {
    yield refuse(place, problemOf(error));
  }
}

async function* itemsOf(
  path: string,
  place: Place,
  format: Format | null,
  run: Run,
): AsyncGenerator<ReadItem> {
  const reading = startReading(run.maxBytes, run);
  if (format === null || format === 'lines')
    return yield* readStream(createReadStream(path), place, format, reading);
  const { size } = await fs.stat(path);
  const limit = largestOf(format, run.maxBytes);
  if (size > limit) return yield refuse(place, PROBLEMS.tooLarge(size, limit));
  yield* readAny(await fs.readFile(path), place, format, reading);
}
