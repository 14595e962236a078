import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { withSession } from '../session.ts';

export function registerArrange(program: Command, context: Context): void {
  program
    .command('arrange')
    .description('compute communities and positions of the whole graph anew')
    .action(async () => {
      const { nodes, communities } = await withSession(context.settings, (client) => client.arrange({}));
      context.stdout.write(`${nodes} nodes in ${communities} communities\n`);
    });
}
