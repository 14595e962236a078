import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import { formatCsv } from '../output/csv.ts';
import { formatJson } from '../output/json.ts';
import { formatTable } from '../output/table.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

interface Options {
  readonly format: 'table' | 'json' | 'csv';
  readonly param: Record<string, unknown>;
  readonly limit: number;
}

export function registerQuery(program: Command, context: Context): void {
  program
    .command('query')
    .description('run Cypher that only reads')
    .argument('<cypher>', 'the query; - reads it from a pipe')
    .addOption(formatOption('table, json (one array of objects) or csv', 'table', 'json', 'csv'))
    .option(
      '--param <name=value>',
      'a parameter, its value as JSON or else as text; repeat for more',
      parameter,
      {},
    )
    .option('--limit <rows>', 'most rows that are returned', wholeNumber, 1_000)
    .addHelpText(
      'after',
      `${examples(
        'dramatis query "MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization) RETURN p.name, r.name, o.name"',
        "dramatis query 'MATCH (e:Entity) WHERE e.name = $name RETURN e.id AS id' --param name='Marie Curie' --format json",
      )}\ndocs/graph.md shows what is in the graph.`,
    )
    .action((cypher: string, options: Options) => query(context, cypher, options));
}

function parameter(text: string, known: Record<string, unknown>): Record<string, unknown> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give it as name=value.');
  return { ...known, [text.slice(0, at)]: jsonOrText(text.slice(at + 1)) };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('Give a whole number of 1 or more.');
  return value;
}

async function query(context: Context, cypher: string, options: Options): Promise<void> {
  const text = cypher === '-' ? await readAll(context.stdin) : cypher;
  const params = JSON.parse(JSON.stringify(options.param));
  const { columns, rows, more } = await withSession(context.settings, (client) =>
    client.query({ body: { cypher: text, params, limit: options.limit } }),
  );
  if (options.format === 'json') context.stdout.write(formatJson(rows));
  else if (options.format === 'csv') context.stdout.write(formatCsv(columns, rows));
  else
    context.stdout.write(
      formatTable(columns, rows, context.stdout.isTTY ? context.stdout.columns : undefined),
    );
  if (more) context.stderr.write(`There are more than ${options.limit} rows; --limit shows more.\n`);
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
