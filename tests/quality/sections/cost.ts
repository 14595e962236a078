/** Speed and memory: beside the encoder, in one process and in two, and over many articles. */
import type { Model } from '../../../ingest/extract/model/session.ts';
import { annotatedIn } from '../articles.ts';
import { encoderCost } from '../cost/encoder.ts';
import { type ProcessCost, readInProcesses } from '../cost/processes.ts';
import { table } from '../markdown.ts';

export interface CostOptions {
  /** Folder of annotated articles that are read. */
  readonly folder: string;
  /** Folder of the model. */
  readonly files: URL;
  /** Rounds of the comparison with the encoder. */
  readonly rounds: number;
  /** Articles of the comparison of one process with two. */
  readonly articles: number;
  /** Articles over which memory is looked at. */
  readonly many: number;
}

/** What is to hold: reading takes at most so much of the CPU time of the encoder alone. */
const AT_MOST = 1.3;

export async function costText(model: Model, options: CostOptions): Promise<string> {
  const { folder, files, rounds, articles, many } = options;
  const { ratio, milliseconds } = await encoderCost(model, annotatedIn(folder).slice(0, articles), rounds);
  const rows: (string | number)[][] = [];
  for (const processes of [1, 2]) {
    rows.push([processes, speedOf(await readInProcesses(processes, folder, articles, files))]);
  }
  const [long] = await readInProcesses(1, folder, many, files);
  return `Reading takes ${ratio.toFixed(2)} times the CPU time of words, pieces and encoder alone (median of ${rounds} rounds;
at most ${AT_MOST} is asked), ${milliseconds.toFixed(0)} ms of CPU for 3,000 characters.

${table(['processes', 'KB a CPU second'], rows)}

${long ? memoryText(long, many) : ''}`;
}

/** KB of text that a second of CPU reads, whatever else the machine does. */
function speedOf(costs: readonly ProcessCost[]): string {
  const kilobytes = costs.reduce((sum, cost) => sum + cost.kilobytes, 0);
  const cpu = costs.reduce((sum, cost) => sum + cost.cpuSeconds, 0);
  return (kilobytes / cpu).toFixed(1);
}

function memoryText({ residentFirst, residentLast }: ProcessCost, many: number): string {
  const shown = [residentFirst, residentLast].map((megabytes) => megabytes.toFixed(0));
  return `One process that reads ${many} articles: ${shown[0]} MB resident after the first tenth, ${shown[1]} MB at the end
(${(residentLast / residentFirst).toFixed(2)} times).`;
}
