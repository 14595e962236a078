import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { differenceText } from '../output/difference.ts';
import { formatObject } from '../output/json.ts';
import { oneLine } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';
import type { TextOrJson } from './reading.ts';

interface Options {
  readonly preview: boolean;
  readonly format: TextOrJson;
}

export function registerForget(program: Command, context: Context): void {
  program
    .command('forget')
    .description('remove articles, all their revisions, and everything that stands only on them')
    .argument('<id...>', 'ids as `dramatis articles` shows them')
    .option('--preview', 'remove nothing; tell what would change in the graph', false)
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText(
      'after',
      examples(
        'dramatis forget 2f0c9a',
        'dramatis forget --preview 2f0c9a',
        'dramatis articles --format json | jq -r \'.[] | select(.source == "Daily").id\' | xargs dramatis forget',
      ),
    )
    .action((ids: string[], options: Options) => forget(context, ids, options));
}

async function forget(context: Context, ids: readonly string[], { preview, format }: Options): Promise<void> {
  const { forgotten, missing, difference } = await withSession(context.settings, (client) =>
    client.forgetMany({ body: { ids: [...ids], preview } }),
  );
  for (const id of missing) context.stderr.write(`${oneLine(`There is no article ${id}`)}\n`);
  if (format === 'json') {
    const told = preview ? { preview, forgotten, missing, difference } : { forgotten, missing };
    context.stdout.write(formatObject(told));
  } else if (preview) {
    context.stdout.write(`Nothing was forgotten. This would be: ${forgotten} forgotten\n`);
    if (difference) context.stdout.write(`\n${differenceText(difference)}`);
  } else context.stdout.write(`${forgotten} forgotten\n`);
  if (missing.length > 0) context.setExitCode(1);
}
