import type { Command } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import type { ListedDecision } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { formatJson } from '../output/json.ts';
import { listTo } from '../output/table.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

const PAGE = 1_000;

export function registerDecisions(program: Command, context: Context): void {
  program
    .command('decisions')
    .description(
      'list what people decided, newest first: whether it holds, waits for its articles, or conflicts',
    )
    .addOption(formatOption('table, or json: one array of objects', 'table', 'json'))
    .addHelpText(
      'after',
      examples(
        'dramatis decisions',
        'dramatis decisions --format json | jq -r \'.[] | select(.state != "holds").id\'',
      ),
    )
    .action(({ format }: { format: 'table' | 'json' }) => decisions(context, format));
}

async function decisions(context: Context, format: 'table' | 'json'): Promise<void> {
  const all = await withSession(context.settings, readAll);
  if (format === 'json') return void context.stdout.write(formatJson(all));
  if (all.length === 0) return void context.stdout.write('Nothing was decided yet.\n');
  const rows = all.map(({ id, at, author, state, what, conflicts, note }) => ({
    id,
    date: at.slice(0, 10),
    author,
    state: state === 'conflicting' ? `conflicts with ${conflicts.join(', ')}` : state,
    what,
    note,
  }));
  const columns = ['id', 'date', 'author', 'state', 'what', 'note'];
  listTo(context, columns, rows, ['state']);
}

async function readAll(client: Client): Promise<ListedDecision[]> {
  const all: ListedDecision[] = [];
  for (;;) {
    const { decisions: page, total } = await client.decisions({ query: { limit: PAGE, offset: all.length } });
    all.push(...page);
    if (page.length === 0 || all.length >= total) return all;
  }
}
