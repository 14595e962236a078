/** The folder of an embedded store: whether there is a store in it, whether it may be changed, and how it is made. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DramatisError } from '../../errors.ts';

/** The graph file within a store folder. */
export const GRAPH_FILE = 'graph';

/** What is left in a folder in which making a store was broken off: of its engine, and of who held it. */
const BEGUN = /^(?:graph\.(?:creating|migrate\.lock|wal)|holder\.json(?:\..+)?)$/;

/** Whether there is a store in a folder; one whose making was broken off is none. */
export function holdsStore(folder: string): boolean {
  return statSync(join(folder, GRAPH_FILE), { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Whether there is a store that whoever runs this may read and not change: another's, or on a disk that is read only. Of
 * what cannot even be looked at, opening it tells more.
 */
export function isOnlyReadable(folder: string): boolean {
  try {
    return holdsStore(folder) && ![folder, join(folder, GRAPH_FILE)].every(isWritable);
  } catch {
    return false;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What to say where such a store was to be changed. */
export function onlyReadable(folder: string): DramatisError {
  return new DramatisError('STORE_UNAVAILABLE', 'The store can only be read: its folder cannot be written', {
    where: folder,
    advice: 'Copy the folder to where you may write, and name the copy with DRAMATIS_STORE.',
  });
}

/** What to say where there is no store, and none is to be made. */
export function noStore(folder: string): DramatisError {
  return new DramatisError('STORE_UNAVAILABLE', `There is no store at ${folder}`, {
    advice:
      '`dramatis ingest FOLDER` makes one of your articles, `dramatis start` one of the samples; DRAMATIS_STORE names another.',
  });
}

/**
 * Makes the folder of a store where it is missing.
 * @throws STORE_INVALID where it holds other things, which are left alone; the error of the system where it cannot be
 *   made
 */
export function makeFolder(folder: string): void {
  if (!existsSync(folder)) makeEach(folder);
  else if (!holdsStore(folder) && readdirSync(folder).some((name) => !BEGUN.test(name))) {
    throw new DramatisError('STORE_INVALID', 'The folder holds other things, and no store', {
      where: folder,
      advice: 'Name an empty folder with DRAMATIS_STORE, or one that is not there yet.',
    });
  }
}

/** One after the other: Node's `recursive` tries without end where even the first is refused, as below `/proc`. */
function makeEach(folder: string): void {
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeEach(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
