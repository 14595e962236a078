import type { Command } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import { type Context, INTERRUPTED } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { type Progress, startProgress } from '../output/progress.ts';
import { oneLine } from '../output/terminal.ts';
import { counted } from '../output/words.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

/** Articles that are handed over at once: enough for the service to be busy, few enough to stop soon. */
const CHUNK = 64;

interface Options {
  readonly replace: boolean;
  readonly format: 'text' | 'json';
}

export function registerIngest(program: Command, context: Context): void {
  program
    .command('ingest')
    .description('read articles into the graph: text, Markdown, HTML, JSON and JSON Lines')
    .argument('<path...>', 'files and folders; - reads from a pipe')
    .option('--replace', 'take these revisions even where a newer one stands', false)
    .addOption(formatOption('text, or json: one object an article, a line each', 'text', 'json'))
    .addHelpText(
      'after',
      `
Reading the same articles again changes nothing; an edited one replaces itself. Ctrl-C loses nothing: run the
command again to go on.
${examples('dramatis ingest news/', `dramatis ingest monday.jsonl --format json | jq 'select(.outcome == "failed")'`)}`,
    )
    .action((paths: string[], options: Options) => ingest(context, paths, options));
}

async function ingest(context: Context, paths: readonly string[], options: Options): Promise<void> {
  const unread: Unreadable[] = [];
  const progress = startProgress(context.stderr, 'articles');
  let summary: IngestSummary;
  try {
    summary = await withSession(context.settings, (client) =>
      sendAll(client, context, readable(context, paths, unread), options, progress),
    );
  } finally {
    progress.stop();
  }
  reportOutcome(context, options, summary, unread);
}

/** What can be read; what cannot is noted, and the others go on. */
async function* readable(
  context: Context,
  paths: readonly string[],
  unread: Unreadable[],
): AsyncGenerator<Sourced> {
  const { readPaths } = await import('../../ingest/index.ts');
  for await (const item of readPaths(paths, { maxBytes: context.settings.maxBytes, stdin: context.stdin })) {
    if (context.signal.aborted) return;
    if (item.kind === 'article') yield item.sourced;
    else unread.push(item.unreadable);
  }
}

/** Hands articles over in chunks until there are no more, or Ctrl-C comes. */
async function sendAll(
  client: Client,
  context: Context,
  articles: AsyncIterable<Sourced>,
  options: Options,
  progress: Progress,
): Promise<IngestSummary> {
  const total = { added: 0, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };
  const onEvent = (event: IngestEvent): void => {
    if (options.format === 'json') context.stdout.write(formatObject(event));
    else if (event.outcome === 'failed') progress.note(oneLine(`failed: ${event.id}: ${event.reason}`));
    progress.step(event.title ?? event.id);
  };
  for await (const { items, last } of chunks(articles)) {
    if (context.signal.aborted) break;
    const request = { articles: items, replace: options.replace, more: !last };
    const summary = await client.ingest(request, { onEvent, signal: context.signal });
    for (const name of Object.keys(total) as (keyof IngestSummary)[]) total[name] += summary[name];
  }
  return total;
}

async function* chunks(
  articles: AsyncIterable<Sourced>,
): AsyncGenerator<{ items: Sourced[]; last: boolean }> {
  let items: Sourced[] = [];
  for await (const article of articles) {
    if (items.length === CHUNK) {
      yield { items, last: false };
      items = [];
    }
    items.push(article);
  }
  if (items.length > 0) yield { items, last: true };
}

function reportOutcome(
  context: Context,
  options: Options,
  summary: IngestSummary,
  unread: readonly Unreadable[],
): void {
  for (const each of unread) {
    context.stderr.write(`${oneLine(`not read: ${each.origin}: ${each.reason} ${each.advice}`)}\n`);
    if (options.format === 'json') context.stdout.write(formatObject(failure(each)));
  }
  if (options.format === 'text') context.stdout.write(`${summaryText(summary, unread.length)}\n`);
  if (summary.failed + unread.length > 0) context.setExitCode(1);
  if (context.signal.aborted) {
    context.stderr.write('Interrupted. Nothing is lost: run the command again to go on.\n');
    context.setExitCode(INTERRUPTED);
  }
}

/** For programs an input that is no article is one more that failed, as it is for who uploads it. */
function failure({ origin, reason, advice }: Unreadable): IngestEvent {
  const nothing = { title: null, claimsAdded: 0, claimsRemoved: 0 };
  return { id: origin, outcome: 'failed', reason: `${reason} ${advice}`, ...nothing };
}

/**
 * What became of everything, on one line.
 * @param unread inputs that are no articles, beside those that failed
 */
export function summaryText(summary: IngestSummary, unread: number): string {
  const { added, updated, unchanged, older, failed, writes } = summary;
  const parts = [`${added} added`, `${updated} updated`, `${unchanged} unchanged`];
  if (older > 0)
    parts.push(`${older} older than what stands (--replace takes ${older === 1 ? 'it' : 'them'})`);
  if (failed > 0) parts.push(`${failed} failed`);
  if (unread > 0) parts.push(`${unread} not read`);
  return `${parts.join(', ')}; ${counted(writes, 'write')}`;
}
