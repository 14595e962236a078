import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { withSession } from '../session.ts';

export function registerForget(program: Command, context: Context): void {
  program
    .command('forget')
    .description('remove articles and everything that stands only on them')
    .argument('<id...>', 'ids as `dramatis articles` shows them')
    .action((ids: string[]) => forget(context, ids));
}

async function forget(context: Context, ids: readonly string[]): Promise<void> {
  await withSession(context.settings, async (client) => {
    let forgotten = 0;
    for (const id of ids) {
      const result = await client.forget({ params: { id } });
      forgotten += result.forgotten;
      for (const missing of result.missing) context.stderr.write(`There is no article ${missing}\n`);
    }
    context.stdout.write(`${forgotten} forgotten\n`);
    if (forgotten < ids.length) context.setExitCode(1);
  });
}
