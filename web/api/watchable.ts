/**
 * Which folders of this machine may be watched over the API. Who asks a service at loopback can read its user's files
 * anyway; whoever has the token of one that others reach must not get at files by it.
 */
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { DramatisError } from '../../shared/errors.ts';
import type { Settings } from '../../shared/settings.ts';

/** @throws REFUSED */
export async function assertWatchable(
  address: string,
  { token, watchFolders = [] }: Partial<Pick<Settings, 'token' | 'watchFolders'>>,
): Promise<void> {
  if (token === undefined || !isAbsolute(address)) return;
  // Links are followed first: where a folder really lies counts.
  const [folder, ...allowed] = await Promise.all([address, ...watchFolders].map(lies));
  if (folder !== null && allowed.some((each) => each !== null && isWithin(folder ?? '', each))) return;
  throw new DramatisError('REFUSED', 'This folder may not be watched over the API', {
    where: address,
    advice: 'List it, or a folder that it lies in, in DRAMATIS_WATCH_FOLDERS.',
  });
}

async function lies(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}

function isWithin(folder: string, allowed: string): boolean {
  const way = relative(allowed, folder);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
