import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { counted } from '../output/words.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';

export function registerArrange(program: Command, context: Context): void {
  program
    .command('arrange')
    .description('compute communities and positions of the whole graph anew')
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText('after', examples('dramatis arrange', 'dramatis arrange --format json | jq .communities'))
    .action((options: { format: TextOrJson }) => arrange(context, options.format));
}

async function arrange(context: Context, format: TextOrJson): Promise<void> {
  const summary = await withSession(context.settings, (client) => client.arrange({}), { long: true });
  const { nodes, communities } = summary;
  context.stdout.write(
    format === 'json'
      ? formatObject(summary)
      : `${counted(nodes, 'node')} in ${counted(communities, 'community', 'communities')}\n`,
  );
}
