import { type Command, InvalidArgumentError } from 'commander';
import type { Change } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { formatJson } from '../output/json.ts';
import { formatTable } from '../output/table.ts';
import { counted } from '../output/words.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

interface Options {
  readonly number: number;
  readonly format: 'table' | 'json';
}

export function registerLog(program: Command, context: Context): void {
  program
    .command('log')
    .description('what changed in the graph, newest first: when, by which ingest or decision, and how much')
    .option('-n, --number <changes>', 'most changes that are shown, up to 10000', wholeNumber, 20)
    .addOption(formatOption('table, or json: one array of objects', 'table', 'json'))
    .addHelpText('after', examples('dramatis log', 'dramatis log -n 1000 --format json | jq -r .[].what'))
    .action((options: Options) => log(context, options));
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 10_000)
    throw new InvalidArgumentError('Give a whole number from 1 to 10000.');
  return value;
}

async function log(context: Context, { number, format }: Options): Promise<void> {
  const { changes } = await withSession(context.settings, (client) =>
    client.log({ query: { limit: number } }),
  );
  if (format === 'json') return void context.stdout.write(formatJson(changes));
  if (changes.length === 0) return void context.stdout.write('Nothing changed yet.\n');
  const columns = ['number', 'when', 'what', 'by', 'of', 'entities', 'claims'];
  const rows = changes.map((change) => ({
    number: change.number,
    when: change.at.slice(0, 19).replace('T', ' '),
    what: change.what,
    by: change.by,
    of: change.told ?? articlesOf(change),
    entities: tally(change.entities),
    claims: tally(change.claims),
  }));
  context.stdout.write(formatTable(columns, rows, context.stdout.isTTY ? context.stdout.columns : undefined));
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
