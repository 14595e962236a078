import type { Command } from 'commander';
import type { IngestEvent } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { differenceText } from '../output/difference.ts';
import { formatObject } from '../output/json.ts';
import { startProgress } from '../output/progress.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';
import { noteAway, noteEvent, reportInterruption, reportPreview, summaryText } from './reading.ts';

interface Options {
  readonly preview: boolean;
  readonly format: TextOrJson;
}

const NOTHING = 'There is nothing to read again: this version of the extractor read all articles.\n';

export function registerRefresh(program: Command, context: Context): void {
  program
    .command('refresh')
    .description('read again, from the stored texts, what another version of the extractor read')
    .option('--preview', 'write nothing; tell what would change in the graph', false)
    .addOption(
      formatOption(
        'text, or json: one object an article, a line each, then the sum; of a preview one object',
        'text',
        'json',
      ),
    )
    .addHelpText(
      'after',
      `
What is done stays done: after Ctrl-C, run the command again to go on. Others can read and write meanwhile.
${examples('dramatis refresh', 'dramatis refresh --preview')}`,
    )
    .action((options: Options) => refresh(context, options));
}

async function refresh(context: Context, { preview, format }: Options): Promise<void> {
  const events: IngestEvent[] = [];
  const progress = startProgress(context.stderr, 'articles');
  const onEvent = (event: IngestEvent): void => {
    if (preview) events.push(event);
    if (format === 'json' && !preview) context.stdout.write(formatObject(event));
    noteEvent(progress, event);
  };
  const onAway = (why: string): void => noteAway(progress, why);
  const summary = await withSession(context.settings, (client) =>
    client.refresh({ preview }, { onEvent, onAway, signal: context.signal }),
  ).finally(() => progress.stop());
  const isNothing = summary.updated + summary.failed === 0 && !context.signal.aborted;
  if (isNothing && format === 'text') context.stdout.write(NOTHING);
  else if (preview) reportPreview(context, format, summary, events, 0);
  else if (format === 'json') context.stdout.write(formatObject(summary));
  else {
    context.stdout.write(`${summaryText(summary, 0)}\n`);
    if (summary.difference) context.stdout.write(`\n${differenceText(summary.difference)}`);
  }
  if (summary.failed > 0) context.setExitCode(1);
  reportInterruption(context, preview);
}
