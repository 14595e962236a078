import type { Command } from 'commander';
import type { DoctorReport } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { withSession } from '../session.ts';

export function registerDoctor(program: Command, context: Context): void {
  program
    .command('doctor')
    .description('state of the store: engine, version, counts, what is wrong and what to do')
    .option('--format <format>', 'text or json', 'text')
    .action((options: { format: 'text' | 'json' }) => doctor(context, options.format));
}

async function doctor(context: Context, format: 'text' | 'json'): Promise<void> {
  const report = await withSession(context.settings, (client) => client.doctor({}));
  context.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : inWords(context, report));
  if (report.problems.length > 0) context.setExitCode(1);
}

function inWords(context: Context, report: DoctorReport): string {
  const lines = [
    `store      ${context.settings.store}`,
    `engine     ${report.engine} ${report.version}`,
    `graph      version ${report.migration}`,
    `extractor  ${report.extractor}`,
    ...Object.entries(report.counts).map(([name, n]) => `${name.padEnd(10)} ${n}`),
    '',
    ...report.problems.map(({ what, advice }) => `PROBLEM    ${what}\n           ${advice}`),
    ...(report.problems.length === 0 ? ['All is well.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
