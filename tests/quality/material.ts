/** What lies beside the project, and is not part of it: annotated articles, sets of names, the scorer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const MATERIAL = {
  gold: 'gold',
  training: 'gold-train',
  names: 'data/names',
  scorer: 'tools/score.mjs',
} as const;

/** What is not there of it. */
export function missingIn(folder: string): string[] {
  return Object.values(MATERIAL).filter((path) => !existsSync(join(folder, path)));
}
