import type { Command } from 'commander';
import type { Change } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { formatJson } from '../output/json.ts';
import { listTo } from '../output/table.ts';
import { counted } from '../output/words.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, wholeNumber } from './options.ts';

interface Options {
  readonly number: number;
  readonly format: 'table' | 'json';
}

export function registerLog(program: Command, context: Context): void {
  program
    .command('log')
    .description('what changed in the graph, newest first: when, by which ingest or decision, and how much')
    .option('-n, --number <changes>', 'most changes that are shown, up to 10000', wholeNumber(10_000), 20)
    .addOption(formatOption('table, or json: one array of objects', 'table', 'json'))
    .addHelpText('after', examples('dramatis log', 'dramatis log -n 1000 --format json | jq -r .[].what'))
    .action((options: Options) => log(context, options));
}

async function log(context: Context, { number, format }: Options): Promise<void> {
  const { changes } = await withSession(context.settings, (client) =>
    client.log({ query: { limit: number } }),
  );
  if (format === 'json') return void context.stdout.write(formatJson(changes));
  if (changes.length === 0) return void context.stdout.write('Nothing changed yet.\n');
  const columns = ['#', 'when', 'what', 'by', 'of', 'told', 'entities', 'claims'];
  const rows = changes.map((change) => ({
    '#': change.number,
    when: change.at.slice(0, 19).replace('T', ' '),
    what: change.what,
    by: change.by,
    of: change.told === null ? articlesOf(change) : null,
    told: change.told,
    entities: tally(change.entities),
    claims: tally(change.claims),
  }));
  listTo(context, columns, rows, ['of', 'claims', 'entities']);
}

function articlesOf({ of, total }: Change): string {
  return total === 1 ? (of[0] ?? '') : counted(total, 'article');
}

/** `+3 ~1 -2`; nothing where nothing changed. */
function tally({ added, changed, removed }: Change['entities']): string {
  const parts = [
    added > 0 ? `+${added}` : '',
    changed > 0 ? `~${changed}` : '',
    removed > 0 ? `-${removed}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
