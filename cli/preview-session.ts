/** How a preview reaches the store: as every command does, but none is made for it. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../shared/contract/client.ts';
import type { CommandSettings } from './opening.ts';
import { withSession } from './session.ts';

/**
 * Runs `work` with a session that is closed afterwards. Where there is no store it is of an empty one beside all others,
 * which is gone afterwards: to a preview everything is new there.
 */
export async function withPreviewSession<T>(
  settings: CommandSettings,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  if (!(await isMissing(settings))) return withSession(settings, work);
  const store = mkdtempSync(join(tmpdir(), 'dramatis-preview-'));
  try {
    return await withSession({ ...settings, store, opening: { create: true } }, work);
  } finally {
    rmSync(store, { recursive: true, force: true });
  }
}

/** Whether there is nothing where the store is to be; of what cannot be looked at opening it tells more. */
async function isMissing(settings: CommandSettings): Promise<boolean> {
  const { locationOf } = await import('../shared/store/open.ts');
  const folder = locationOf(settings);
  if (folder === null) return false;
  if (!existsSync(folder)) return true;
  const names = await readdir(folder).catch(() => null);
  return names?.length === 0;
}
