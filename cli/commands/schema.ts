import type { Command } from 'commander';
import type { LabelFacts, RelationFacts } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { formatTable } from '../output/table.ts';
import { columnsOf } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

interface Options {
  readonly all?: boolean;
  readonly format: 'table' | 'json';
}

export function registerSchema(program: Command, context: Context): void {
  program
    .command('schema')
    .description('what the graph is made of: labels, relationship types and properties, with counts')
    .argument('[name]', 'a label or relationship type, to see its properties with an example of each')
    .option('--all', 'also what Dramatis keeps for itself')
    .addOption(formatOption('table, or json: one object', 'table', 'json'))
    .addHelpText(
      'after',
      examples('dramatis schema', 'dramatis schema HOLDS_ROLE', 'dramatis schema --format json'),
    )
    .action((name: string | undefined, options: Options) => schema(context, name, options));
}

async function schema(context: Context, name: string | undefined, { all, format }: Options): Promise<void> {
  const found = await withSession(context.settings, (client) => client.schema({ signal: context.signal }));
  const isShown = (each: LabelFacts) =>
    name === undefined ? all || !each.internal : each.name.toLowerCase() === name.toLowerCase();
  const labels = found.labels.filter(isShown);
  const relations = found.relations.filter(isShown);
  if (labels.length + relations.length === 0) return unknown(context, name ?? '');
  if (format === 'json') return void context.stdout.write(formatObject({ labels, relations }));
  const width = columnsOf(context.stdout);
  const [one] = [...labels, ...relations];
  if (name !== undefined && one) return void context.stdout.write(propertiesOf(one, width));
  context.stdout.write(formatTable(['label', 'count', 'about'], labels.map(labelRow), width));
  context.stdout.write('\n');
  context.stdout.write(
    formatTable(['type', 'count', 'from', 'to', 'about'], relations.flatMap(relationRows), width),
  );
}

function unknown({ stderr, setExitCode }: Context, name: string): void {
  stderr.write(`There is no label or relationship type ${name}.\n`);
  stderr.write('`dramatis schema --all` lists them.\n');
  setExitCode(1);
}

const labelRow = ({ name, count, about }: LabelFacts) => ({ label: name, count, about });

function relationRows({ name, count, ends, reads }: RelationFacts) {
  return ends.map(({ from, to }, at) => ({
    type: name,
    count: at === 0 ? count : null,
    from,
    to,
    about: reads,
  }));
}

function propertiesOf({ name, about, count, properties, example }: LabelFacts, width?: number): string {
  const columns = ['property', 'type', 'count', 'example', 'about'];
  const rows = properties.map((each) => ({ property: each.name, ...each }));
  return `${name}: ${about} (${count})\n\n${formatTable(columns, rows, width)}\n${example}\n`;
}
