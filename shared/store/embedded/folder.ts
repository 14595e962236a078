/** The folder of an embedded store: whether there is a store in it, and how it is made. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
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
