import type { Command } from 'commander';
import type { DoctorReport } from '../../shared/contract/index.ts';
import { type DramatisError, type ErrorCode, toDramatisError } from '../../shared/errors.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Context } from '../context.ts';
import { oneLine } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';

type Problem = DoctorReport['problems'][number];
/** What could be found out: of a store that cannot be opened, only problems. */
export type Findings = Partial<DoctorReport> & Pick<DoctorReport, 'problems'>;

export function registerDoctor(program: Command, context: Context): void {
  program
    .command('doctor')
    .description('state of the store and the model: versions, counts, what is wrong and what to do')
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText('after', examples('dramatis doctor', 'dramatis doctor --format json | jq .problems'))
    .action((options: { format: TextOrJson }) => doctor(context, options.format));
}

async function doctor(context: Context, format: TextOrJson): Promise<void> {
  const { checkModel } = await import('../../ingest/index.ts');
  const findings = await examine(() => storeReport(context.settings), checkModel);
  context.stdout.write(
    format === 'json'
      ? `${JSON.stringify(findings, null, 2)}\n`
      : findingsText(context.settings.store, findings),
  );
  if (findings.problems.length > 0) context.setExitCode(1);
}

function storeReport(settings: Settings): Promise<DoctorReport> {
  return withSession(settings, (client) => client.doctor({}));
}

/** A store that is held, not ours or newer, and a model that is not whole, are what a doctor is asked for. */
const FINDINGS: ReadonlySet<ErrorCode> = new Set(['STORE_BUSY', 'STORE_INVALID', 'MODEL']);

/** @throws DramatisError where there is no store to examine */
export async function examine(
  store: () => Promise<DoctorReport>,
  model: () => Promise<void>,
): Promise<Findings> {
  const report = await store().catch((thrown: unknown): Findings => ({ problems: [problemOf(thrown)] }));
  const modelProblems = await model().then(
    () => [],
    (thrown: unknown) => [problemOf(thrown)],
  );
  return { ...report, problems: [...report.problems, ...modelProblems] };
}

/** @throws what was thrown, where it is no finding */
function problemOf(thrown: unknown): Problem {
  const error: DramatisError = toDramatisError(thrown);
  if (!FINDINGS.has(error.code)) throw thrown;
  const { message, where, advice } = error;
  return { what: where ? `${message} (${where})` : message, advice: advice ?? '' };
}

const PROBLEM = 'PROBLEM';

/** @param store as the settings name it */
export function findingsText(store: string, findings: Findings): string {
  const { engine, version, migration, extractor, counts = {}, problems } = findings;
  const known: readonly (readonly [string, string | number])[] = [
    ['store', store],
    ...(engine === undefined ? [] : [['engine', `${engine} ${version}`] as const]),
    ...(migration === undefined ? [] : [['graph', `version ${migration}`] as const]),
    ...(extractor === undefined ? [] : [['extractor', extractor] as const]),
    ...Object.entries(counts),
  ];
  const widest = Math.max(...known.map(([name]) => name.length), PROBLEM.length);
  const line = (name: string, text: string | number) => `${name.padEnd(widest)}  ${text}`;
  const lines = [
    ...known.map(([name, value]) => line(name, value)),
    '',
    ...problems.flatMap(({ what, advice }) => [
      line(PROBLEM, what),
      ...(advice === '' ? [] : [line('', advice)]),
    ]),
    ...(problems.length === 0 ? ['All is well.'] : []),
  ];
  return lines.map((text) => `${oneLine(text)}\n`).join('');
}
