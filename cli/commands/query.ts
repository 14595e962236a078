import { type Command, InvalidArgumentError } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import { FORMATS, type Format } from '../../shared/contract/formats.ts';
import type { QueryResponse } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import { cellText } from '../../shared/query/cell.ts';
import { readValue } from '../../shared/query/params.ts';
import { type UnknownName, unknownNames } from '../../shared/query/unknown-names.ts';
import type { Context } from '../context.ts';
import { writeAll } from '../output/stream.ts';
import { formatTable } from '../output/table.ts';
import { columnsOf, oneLine, plainLines } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, wholeNumber } from './options.ts';
import { pipedText } from './piped.ts';

interface Options {
  readonly format: 'table' | Format;
  readonly param: Record<string, unknown>;
  readonly limit: number;
  readonly plan?: boolean;
}

/** Most rows of one query. */
const MOST = 10_000;

export function registerQuery(program: Command, context: Context): void {
  program
    .command('query')
    .description('run Cypher that only reads')
    .argument('[cypher]', 'the query; without it, or as -, it is read from a pipe')
    .addOption(
      formatOption(
        'table, json (one array of objects), csv, ndjson (an object a line) or gexf (a graph, for Gephi)',
        'table',
        ...FORMATS,
      ),
    )
    .option(
      '--param <name=value>',
      'a parameter, its value as JSON or else as text; repeat for more',
      parameter,
      {},
    )
    .option('--limit <rows>', `most rows that are returned, up to ${MOST}`, wholeNumber(MOST), 1_000)
    .option('--plan', 'show how the engine would go about it, and run nothing')
    .addHelpText(
      'after',
      `${examples(
        'dramatis query "MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization) RETURN p.name, r.name, o.name"',
        "dramatis query 'MATCH (e:Entity) WHERE e.name = $name RETURN e.id AS id' --param name='Marie Curie' --format json",
        'dramatis query --format csv < report.cypher > report.csv',
        'dramatis query "MATCH way = (:Person)-[:FAMILY_OF]->(:Person) RETURN way" --format gexf > family.gexf',
      )}\ndocs/query.md explains queries and formats; docs/graph.md shows what is in the graph.`,
    )
    .action((cypher: string | undefined, options: Options) => query(context, cypher, options));
}

function parameter(text: string, known: Record<string, unknown>): Record<string, unknown> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give it as name=value.');
  return { ...known, [text.slice(0, at)]: readValue(text.slice(at + 1)) };
}

async function query(context: Context, cypher: string | undefined, options: Options): Promise<void> {
  const text = await textOf(context, cypher);
  if (options.plan) return await showPlan(context, text, options);
  if (options.format === 'table') await showTable(context, text, options);
  else await writeFile(context, text, options, options.format);
}

/** @throws USAGE where there is none: neither an argument nor anything in a pipe */
async function textOf({ stdin }: Context, cypher: string | undefined): Promise<string> {
  const isGiven = cypher !== undefined && cypher !== '-';
  const text = isGiven ? cypher : stdin.isTTY ? '' : await pipedText(stdin);
  if (text.trim() !== '') return text;
  throw new DramatisError('USAGE', 'There is no query', {
    advice: 'Give one in quotes, or send it through a pipe: dramatis query < report.cypher',
  });
}

const bodyOf = (cypher: string, { param, limit }: Options) => ({
  cypher,
  params: JSON.parse(JSON.stringify(param)),
  limit,
  write: true,
});

async function showTable(context: Context, cypher: string, options: Options): Promise<void> {
  const { signal, stdout, stderr } = context;
  const { answer, unknown } = await withSession(context.settings, async (client) => {
    const answer = await client.query({ body: bodyOf(cypher, options), signal });
    return { answer, unknown: foundAll(answer) ? [] : await namesMissing(client, cypher) };
  });
  const { columns, rows, more, because, plan } = answer;
  const cells = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? cellText(value) : value,
      ]),
    ),
  );
  stdout.write(formatTable(columns, cells, columnsOf(stdout)));
  if (plan !== undefined) stdout.write(`${columns.length > 0 ? '\n' : ''}${plainLines(plan)}\n`);
  for (const name of unknown) stderr.write(`${oneLine(unknownText(name))}\n`);
  if (more) tellMore(context, options, because);
}

/** Whether there are rows, and something in every column. */
function foundAll({ columns, rows }: Pick<QueryResponse, 'columns' | 'rows'>): boolean {
  return rows.length > 0 && columns.every((name) => rows.some((row) => row[name] !== null));
}

/** Names that explain why nothing was found. */
async function namesMissing(client: Client, cypher: string): Promise<UnknownName[]> {
  const { labels, relations } = await client.schema({});
  const all = [...labels, ...relations];
  return unknownNames(cypher, {
    labels: labels.map(({ name }) => name),
    types: relations.map(({ name }) => name),
    properties: [...new Set(all.flatMap(({ properties }) => properties.map(({ name }) => name)))],
  });
}

function unknownText({ what, name, meant }: UnknownName): string {
  const advice = meant === null ? '`dramatis schema` lists what there is.' : `Did you mean ${meant}?`;
  return `Nothing in the graph has the ${what} ${name}. ${advice}`;
}

/** The plan alone: nothing is executed. */
async function showPlan(context: Context, cypher: string, options: Options): Promise<void> {
  const { signal } = context;
  const { plan = '' } = await withSession(context.settings, (client) =>
    client.query({ body: { ...bodyOf(cypher, options), plan: 'only' }, signal }),
  );
  context.stdout.write(`${plainLines(plan)}\n`);
}

/** As the service makes it, so that both give the same bytes. */
async function writeFile(context: Context, cypher: string, options: Options, format: Format): Promise<void> {
  const { signal, stdout } = context;
  await withSession(context.settings, async (client) => {
    const { more, pieces } = await client.queryFile({ ...bodyOf(cypher, options), format }, { signal });
    await writeAll(stdout, pieces, signal);
    if (more) tellMore(context, options);
  });
}

function tellMore({ stderr }: Context, { limit }: Options, because?: string): void {
  const advice = limit < MOST ? '--limit shows more.' : 'Narrow the query, or page through it with SKIP.';
  stderr.write(`There are more rows than these (${because ?? `the first ${limit}`}); ${advice}\n`);
}
