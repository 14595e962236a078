/** Whether a watched folder is there, and whether it is the one that it was. */
import { type BigIntStats, promises as fs } from 'node:fs';
import type { Problem } from '../read/problems.ts';

/** `mark` tells one folder at a path from another, as that of a disk from the empty one that it is mounted on. */
export type Root =
  | { readonly is: 'there'; readonly mark: string }
  | { readonly is: 'away'; readonly problem: Problem };

const ADVICE =
  'Mount the disk that it lies on, or check its permissions; nothing of it counts as gone until then.';

export async function rootOf(folder: string): Promise<Root> {
  try {
    const stats: BigIntStats = await fs.stat(folder, { bigint: true });
    // Whoever may not list it, or has lost the disk below it, learns it here.
    await (await fs.opendir(folder)).close();
    return { is: 'there', mark: `${stats.dev}:${stats.ino}` };
  } catch (error) {
    const code = codeOf(error);
    return { is: 'away', problem: { reason: `The folder cannot be read (${code}).`, advice: ADVICE } };
  }
}

const NOT_THERE: readonly string[] = ['ENOENT', 'ENOTDIR'];

/** Whether no file lies at a path; of what cannot be looked at nobody knows. */
export async function isMissing(path: string): Promise<boolean> {
  try {
    const stats = await fs.lstat(path);
    return !stats.isFile() && !stats.isSymbolicLink();
  } catch (error) {
    return NOT_THERE.includes(codeOf(error));
  }
}

/** Files that are looked at together. */
const PORTION = 256;

/** Those of these paths at which no file lies. */
export async function missingOf(paths: readonly string[]): Promise<Set<string>> {
  const missing = new Set<string>();
  for (let at = 0; at < paths.length; at += PORTION) {
    const portion = paths.slice(at, at + PORTION);
    const found = await Promise.all(portion.map(isMissing));
    for (const [i, path] of portion.entries()) if (found[i]) missing.add(path);
  }
  return missing;
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
