/** What may be watched. */
import { promises as fs } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { WatchedKind } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';

/** Whether a text is an address of the web and no path. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text.trim());
}

/**
 * `folder` for a folder of this machine, `unknown` for an address that nobody looked at.
 * @throws USAGE for anything else
 */
export async function kindOfAddress(address: string): Promise<WatchedKind> {
  if (isAddress(address)) {
    if (URL.canParse(address)) return 'unknown';
    throw refused(address, 'It is not an address of a page', 'Check the spelling.');
  }
  if (!isAbsolute(address))
    throw refused(address, 'It is neither an address nor the full path of a folder', ADVICE);
  const stats = await fs.stat(address).catch(() => null);
  if (stats?.isDirectory()) return 'folder';
  if (stats) throw refused(address, 'It is a file, and only folders and addresses are watched', READ_ONCE);
  throw refused(address, 'There is no such folder', 'Check the spelling.');
}

export function isFolder(kind: WatchedKind): boolean {
  return kind === 'folder';
}

const ADVICE = 'Give an address that begins with http:// or https://, or the full path of a folder.';
const READ_ONCE = 'Give the folder that it lies in, or read it once with `dramatis ingest FILE`.';

function refused(where: string, what: string, advice: string): DramatisError {
  return new DramatisError('USAGE', what, { where, advice });
}
