/** Files of watched folders that articles were read from: what is forgotten comes back while its file lies there. */
import { isAbsolute, join } from 'node:path';
import type { Client } from '../../shared/contract/client.ts';
import { folderMark } from '../../shared/model/ids.ts';

/** Ids that are looked up at once. */
const CHUNK = 1_000;

/** The files of these articles that lie in folders which are watched, in order. */
export async function watchedFilesOf(client: Client, ids: readonly string[]): Promise<readonly string[]> {
  const { sources } = await client.watched({});
  const folders = new Map(
    sources.flatMap(({ address }) => (isAbsolute(address) ? [[folderMark(address), address] as const] : [])),
  );
  if (folders.size === 0) return [];
  const files: string[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const body = { ids: ids.slice(at, at + CHUNK), contents: [], origins: [] };
    for (const { folder, origin } of (await client.places({ body })).places) {
      const watched = folder === null ? undefined : folders.get(folder);
      if (watched !== undefined && origin !== null) files.push(join(watched, origin));
    }
  }
  return files.sort();
}
