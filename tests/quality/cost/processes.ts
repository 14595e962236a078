/** Reading in processes of their own, side by side: what each costs, and whether its memory grows. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { siblingModule } from '../../../shared/sibling.ts';

const ProcessCostSchema = z.object({
  kilobytes: z.number(),
  cpuSeconds: z.number(),
  /** Resident memory in MB, once a tenth is read. */
  residentFirst: z.number(),
  residentLast: z.number(),
});
export type ProcessCost = z.infer<typeof ProcessCostSchema>;

const run = promisify(execFile);

/**
 * Reads the articles of a folder, again from the start where there are fewer.
 * @param articles read by each of the processes
 * @param files the folder of the model
 */
export async function readInProcesses(
  processes: number,
  folder: string,
  articles: number,
  files: URL,
): Promise<ProcessCost[]> {
  const { path, execArgv } = siblingModule(import.meta.url, './reading-process');
  const args = [...execArgv, path, folder, String(articles), files.href];
  const outputs = await Promise.all(Array.from({ length: processes }, () => run(process.execPath, args)));
  return outputs.map(({ stdout }) => ProcessCostSchema.parse(JSON.parse(stdout)));
}
