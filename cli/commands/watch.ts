import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import type { IngestEvent, Watched, WatchedList } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Service } from '../../web/api/service.ts';
import { type Context, interrupted } from '../context.ts';
import { onlyReading } from '../opening.ts';
import { formatJson, formatObject } from '../output/json.ts';
import { formatTable } from '../output/table.ts';
import { columnsOf, oneLine } from '../output/terminal.ts';
import { counted } from '../output/words.ts';
import { clientOf, reach, withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';
import { reportInterruption, summaryText } from './reading.ts';

interface Options {
  readonly every?: number;
  readonly once: boolean;
  readonly remove: boolean;
  readonly retry: boolean;
  readonly list: boolean;
  readonly format: TextOrJson;
}

export function registerWatch(program: Command, context: Context): void {
  program
    .command('watch')
    .description('look at folders, feeds, sitemaps and pages again and again, and read what is new')
    .argument('[source...]', 'folders and addresses; none: all that are watched')
    .option('--every <minutes>', 'time between two looks at a feed or page, from 1 on (default 15)', minutes)
    .option('--once', 'look at everything once and end, as for a timer of the system', false)
    .option('--list', 'show what is watched, and what came of it', false)
    .option('--retry', 'look at these again now, also at their pages that failed', false)
    .option('--remove', 'watch these no more; what was read stays', false)
    .addOption(formatOption('text, or json', 'text', 'json'))
    .addHelpText(
      'after',
      `
Sources are kept in the store: start and serve watch them too. Where one of these runs, it
takes the sources over, and this command ends.
${examples('dramatis watch news/ https://news.example/feed.xml', 'dramatis watch --list', 'dramatis watch --once', 'dramatis watch --remove https://news.example/feed.xml')}`,
    )
    .action((sources: string[], options: Options) => watch(context, sources.map(addressOf), options));
}

const NOTHING = 'Nothing is watched yet';

function minutes(text: string): number {
  const value = Number(text);
  if (!(value >= 1 && value <= 43_200)) throw new InvalidArgumentError('Give 1 to 43200 minutes.');
  return Math.round(value * 60);
}

function addressOf(source: string): string {
  return /^https?:\/\//iu.test(source) ? source : resolve(source);
}

async function watch(context: Context, sources: readonly string[], options: Options): Promise<void> {
  const { settings } = context;
  if (options.list) return withSession(onlyReading(settings), (client) => list(context, client, options));
  if (options.remove || options.retry) {
    return withSession(onlyReading(settings), (client) => change(context, client, sources, options));
  }
  const reached = await reach(settings);
  if ('service' in reached) return watchHere(context, reached.service, sources, options);
  return withSession(settings, (client) => handOver(context, client, sources, options));
}

async function list({ stdout }: Context, client: Client, { format }: Options): Promise<void> {
  const watched = await client.watched({});
  if (format === 'json') return void stdout.write(formatJson(watched.sources));
  if (watched.total === 0) return void stdout.write(`${NOTHING}.\n`);
  stdout.write(tableOf(watched, columnsOf(stdout)));
}

function tableOf({ sources }: WatchedList, width: number | undefined): string {
  const columns = ['source', 'last look', 'new', 'changed', 'failed', 'gone', 'state'];
  const rows = sources.map(({ address, lookedAt, counts, state, reason }) => ({
    source: address,
    'last look': lookedAt?.slice(0, 16).replace('T', ' ') ?? null,
    new: counts.added,
    changed: counts.changed,
    failed: counts.failed,
    gone: counts.gone,
    state: reason ?? state,
  }));
  return formatTable(columns, rows, width);
}

async function change(
  { stdout }: Context,
  client: Client,
  sources: readonly string[],
  { remove }: Options,
): Promise<void> {
  const { sources: all } = await client.watched({});
  const meant = sources.length === 0 && !remove ? all : sources.map((address) => found(all, address));
  for (const { id, address } of meant) {
    if (remove) await client.unwatch({ params: { id } });
    else await client.retry({ params: { id } });
    stdout.write(`${oneLine(address)}: ${remove ? 'not watched any more' : 'is looked at again'}\n`);
  }
}

function found(all: readonly Watched[], address: string): Watched {
  const source = all.find((each) => each.address === address || each.address === `${address}/`);
  if (source) return source;
  throw new DramatisError('NOT_FOUND', 'This source is not watched', {
    where: address,
    advice: 'See `dramatis watch --list`.',
  });
}

async function addAll(client: Client, sources: readonly string[], { every }: Options): Promise<void> {
  for (const address of sources) await client.watch({ body: { address, ...(every && { every }) } });
}

/** The running service watches. */
async function handOver(
  context: Context,
  client: Client,
  sources: readonly string[],
  options: Options,
): Promise<void> {
  await addAll(client, sources, options);
  const { sources: all } = await client.watched({});
  if (options.once) for (const { id } of all) await client.retry({ params: { id } });
  context.stdout.write(`The running service watches ${counted(all.length, 'source')}.\n`);
}

/** No service runs: this process watches with its own until it is interrupted, and closes it. */
async function watchHere(
  context: Context,
  service: Service,
  sources: readonly string[],
  options: Options,
): Promise<void> {
  const { settings, signal, stdout, stderr } = context;
  const onEvent = (event: IngestEvent): void => tell(context, event, options);
  try {
    const client = await clientOf(service, settings);
    await addAll(client, sources, options);
    const watching = await service.sources.open();
    const { total, queue } = await watching.list();
    // Pages of an ingest that was broken off are still to come, whoever named them.
    if (total === 0 && queue.due === 0) return nothingWatched(context, options);
    if (options.once) {
      const summary = await watching.once({ signal, onEvent });
      if (options.format === 'text') stdout.write(`${summaryText(summary, 0)}\n`);
      if (summary.failed > 0) context.setExitCode(1);
      return reportInterruption(context, false);
    }
    stderr.write(`Watching ${counted(total, 'source')}. Ctrl-C ends it.\n`);
    watching.start(onEvent);
    await interrupted(context);
  } finally {
    await service.close();
  }
}

/** A timer may find nothing to look at; who waits at a terminal would wait for nothing. @throws DramatisError USAGE */
function nothingWatched({ stderr }: Context, { once }: Options): void {
  if (once) return void stderr.write(`${NOTHING}.\n`);
  throw new DramatisError('USAGE', NOTHING, {
    advice: 'Name a folder or an address: `dramatis watch FOLDER`.',
  });
}

/** What changed is told; what stayed as it is passes without a word. */
function tell({ stdout }: Context, event: IngestEvent, { format }: Options): void {
  if (format === 'json') return void stdout.write(formatObject(event));
  const { id, title, outcome, reason } = event;
  if (outcome === 'unchanged') return;
  stdout.write(`${oneLine(`${outcome}: ${title ?? id}${reason === null ? '' : `: ${reason}`}`)}\n`);
}
