import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { oneLine } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

export function registerForget(program: Command, context: Context): void {
  program
    .command('forget')
    .description('remove articles and everything that stands only on them')
    .argument('<id...>', 'ids as `dramatis articles` shows them')
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText(
      'after',
      examples(
        'dramatis forget 2f0c9a',
        'dramatis articles --format json | jq -r \'.[] | select(.source == "Daily").id\' | xargs dramatis forget',
      ),
    )
    .action((ids: string[], options: { format: 'text' | 'json' }) => forget(context, ids, options.format));
}

async function forget(context: Context, ids: readonly string[], format: 'text' | 'json'): Promise<void> {
  const missing: string[] = [];
  let forgotten = 0;
  await withSession(context.settings, async (client) => {
    for (const id of new Set(ids)) {
      const result = await client.forget({ params: { id } });
      forgotten += result.forgotten;
      missing.push(...result.missing);
    }
  });
  for (const id of missing) context.stderr.write(`${oneLine(`There is no article ${id}`)}\n`);
  context.stdout.write(format === 'json' ? formatObject({ forgotten, missing }) : `${forgotten} forgotten\n`);
  if (missing.length > 0) context.setExitCode(1);
}
