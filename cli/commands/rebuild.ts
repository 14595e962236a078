import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { oneLine } from '../output/terminal.ts';
import { counted } from '../output/words.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';

export function registerRebuild(program: Command, context: Context): void {
  program
    .command('rebuild')
    .description('compute the graph anew from articles as they were read, and from decisions')
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText(
      'after',
      `
No article is read again (that is what refresh does), and nothing that was put in is touched. It is needed after
something wrote to the graph beside Dramatis, and where the doctor says so. An article that no longer fits what was
read in it is left out and named.
${examples('dramatis rebuild', 'dramatis rebuild --format json | jq .entities')}`,
    )
    .action((options: { format: TextOrJson }) => rebuild(context, options.format));
}

async function rebuild(context: Context, format: TextOrJson): Promise<void> {
  const summary = await withSession(context.settings, (client) => client.rebuild({}), { long: true });
  const { articles, entities, leftOut } = summary;
  context.stdout.write(
    format === 'json'
      ? formatObject(summary)
      : `${counted(entities, 'entity', 'entities')} from ${counted(articles, 'article')}\n`,
  );
  if (leftOut.length === 0) return;
  for (const id of leftOut)
    context.stderr.write(`left out: ${oneLine(id)}: it contradicts what was read in it\n`);
  context.stderr.write('`dramatis refresh` reads what was left out again.\n');
  context.setExitCode(1);
}
