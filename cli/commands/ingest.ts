import type { Command } from 'commander';
import type { LinkList, ReadItem } from '../../ingest/index.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import { MOST_PREVIEWED } from '../../shared/contract/limits.ts';
import { NOTHING_READ, sumOf, unreadEvent } from '../../shared/contract/summary.ts';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import type { Context } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { leftOutLines } from '../output/left-out.ts';
import { type Progress, startProgress } from '../output/progress.ts';
import { oneLine } from '../output/terminal.ts';
import { withPreviewSession } from '../preview-session.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';
import { noteAway, noteEvent, reportInterruption, reportPreview, summaryText } from './reading.ts';

/** Articles that are handed over at once: enough for the service to be busy, few enough to stop soon. */
const CHUNK = 64;

interface Options {
  readonly replace: boolean;
  readonly preview: boolean;
  readonly format: TextOrJson;
}

export function registerIngest(program: Command, context: Context): void {
  program
    .command('ingest')
    .description('read articles into the graph: files, folders, pages, feeds, sitemaps')
    .argument(
      '<input...>',
      'files, folders, addresses of pages, feeds and sitemaps, files with a list of addresses; - reads from a pipe',
    )
    .option('--replace', 'take these revisions even where a newer one stands', false)
    .option('--preview', 'write nothing; tell what would change in the graph', false)
    .addOption(
      formatOption(
        'text, or json: one object an article, a line each; of a preview one object',
        'text',
        'json',
      ),
    )
    .addHelpText(
      'after',
      `
Reading the same articles again changes nothing; an edited one replaces itself, and what it said before is kept; a file
that was moved within its folder stays the same article. A preview looks at the first ${MOST_PREVIEWED} articles.
Ctrl-C loses nothing: run the command again to go on.
${examples('dramatis ingest news/', 'dramatis ingest https://news.example/feed.xml', 'dramatis ingest --preview news/', `dramatis ingest monday.jsonl --format json | jq 'select(.outcome == "failed")'`)}`,
    )
    .action((paths: string[], options: Options) => ingest(context, paths, options));
}

async function ingest(context: Context, paths: readonly string[], options: Options): Promise<void> {
  const unread: Unreadable[] = [];
  const leftOut: Unreadable[] = [];
  let left = 0;
  const onLeft = (): void => {
    left += 1;
  };
  const events: IngestEvent[] = [];
  const progress = startProgress(context.stderr, 'articles');
  const session = options.preview ? withPreviewSession : withSession;
  let summary: IngestSummary;
  try {
    summary = await session(context.settings, async (client) => {
      const inputs = splitInputs(paths);
      const groups = placed(client, readable(context, inputs, options, { unread, leftOut, onLeft }));
      const send = { client, context, options, progress, events };
      if (options.preview) return preview(send, groups, onLeft);
      const fromFiles = await sendAll(send, groups);
      return inputs.addresses.length > 0
        ? sumOf(fromFiles, await fetchAll(send, inputs.addresses))
        : fromFiles;
    });
  } finally {
    progress.stop();
  }
  for (const line of leftOutLines(leftOut)) context.stderr.write(`${line}\n`);
  reportUnread(context, options, unread);
  if (options.preview) reportPreview(context, options.format, { ...summary, left }, events, unread.length);
  else if (options.format === 'text') context.stdout.write(`${summaryText(summary, unread.length)}\n`);
  if (summary.failed + unread.length > 0) context.setExitCode(1);
  reportInterruption(context, options.preview);
}

interface Sending {
  readonly client: Client;
  readonly context: Context;
  readonly options: Options;
  readonly progress: Progress;
  /** What became of each article, of a preview. */
  readonly events: IngestEvent[];
}

/** What is no article: inputs that could not be read, and files that nobody asked for by name. */
interface Others {
  readonly unread: Unreadable[];
  readonly leftOut: Unreadable[];
  /** Told whenever an address is named that a preview does not look at. */
  readonly onLeft: () => void;
}

interface Found {
  readonly sourced: Sourced;
  readonly folder: string | null;
}

interface Inputs {
  readonly paths: readonly string[];
  /** Also those that stand in files, once these were read. */
  readonly addresses: string[];
}

function splitInputs(inputs: readonly string[]): Inputs {
  const isAddress = (input: string): boolean => /^https?:\/\//iu.test(input);
  return {
    paths: inputs.filter((input) => !isAddress(input)),
    addresses: inputs.filter(isAddress),
  };
}

/**
 * What can be read; what cannot is noted, and the others go on. Addresses are read here only for a preview: else the
 * service fetches them, and remembers which it has.
 */
async function* readable(
  context: Context,
  { paths, addresses }: Inputs,
  { preview: isPreview }: Options,
  { unread, leftOut, onLeft }: Others,
): AsyncGenerator<Found> {
  const { readAddresses, readPaths } = await import('../../ingest/index.ts');
  const { settings, signal, stdin } = context;
  const { maxBytes, fetching } = settings;
  const onLinks = ({ items, sitemaps }: LinkList): void => {
    for (const { url } of [...items, ...sitemaps]) addresses.push(url);
  };
  const onLeftOut = (each: Unreadable): void => void leftOut.push(each);
  const take = function* (item: ReadItem): Generator<Found> {
    if (item.kind === 'article') yield { sourced: item.sourced, folder: item.folder ?? null };
    else unread.push(item.unreadable);
  };
  for await (const item of readPaths(paths, { maxBytes, stdin, onLinks, onLeftOut })) {
    if (signal.aborted) return;
    yield* take(item);
  }
  if (!isPreview || addresses.length === 0) return;
  const limits = { maxBytes, fetching, signal, most: MOST_PREVIEWED, onLeft };
  for await (const item of readAddresses(addresses, limits)) {
    if (signal.aborted) return;
    yield* take(item);
  }
}

interface Group {
  readonly items: readonly Sourced[];
  readonly last: boolean;
}

/** Groups of articles of which it is known which ones of the store they are. */
async function* placed(client: Client, articles: AsyncIterable<Found>): AsyncGenerator<Group> {
  const { createPlaces, placesAskedFor } = await import('../../ingest/index.ts');
  const places = createPlaces();
  for await (const { items, last } of chunks(articles)) {
    const asked = placesAskedFor(items);
    const standing = asked.ids.length > 0 ? (await client.places({ body: asked })).places : [];
    yield { items: await places.place(items, standing), last };
  }
}

/** Tells of an article as it happens. */
function teller({ context, options: { format }, progress }: Sending): (event: IngestEvent) => void {
  return (event) => {
    if (format !== 'json') return noteEvent(progress, event);
    context.stdout.write(formatObject(event));
    progress.step(event.title ?? event.id);
  };
}

/** Has the service fetch addresses; which are done it remembers, so that the same command goes on after a crash. */
async function fetchAll(sending: Sending, addresses: readonly string[]): Promise<IngestSummary> {
  const { client, context, options, progress } = sending;
  const { signal } = context;
  if (signal.aborted) return NOTHING_READ;
  const request = { addresses: [...new Set(addresses)], replace: options.replace };
  const onAway = (why: string): void => noteAway(progress, why);
  return client.addresses(request, { onEvent: teller(sending), onAway, signal });
}

/** Hands articles over group by group until there are no more, or Ctrl-C comes. */
async function sendAll(sending: Sending, groups: AsyncIterable<Group>): Promise<IngestSummary> {
  const { client, context, options, progress } = sending;
  const { replace } = options;
  const onAway = (why: string): void => noteAway(progress, why);
  let total: IngestSummary = NOTHING_READ;
  const onEvent = teller(sending);
  for await (const { items, last } of groups) {
    if (context.signal.aborted) break;
    const request = { articles: [...items], replace, more: !last };
    total = sumOf(total, await client.ingest(request, { onEvent, onAway, signal: context.signal }));
  }
  return total;
}

/**
 * All articles in one request, so that they see each other.
 * @param onLeft told of each that is too many
 */
async function preview(
  { client, context, options: { replace }, progress, events }: Sending,
  groups: AsyncIterable<Group>,
  onLeft: () => void,
): Promise<IngestSummary> {
  const articles: Sourced[] = [];
  for await (const { items } of groups) {
    const room = MOST_PREVIEWED - articles.length;
    articles.push(...items.slice(0, room));
    items.slice(room).forEach(onLeft);
    if (context.signal.aborted) break;
  }
  const onEvent = (event: IngestEvent): void => {
    events.push(event);
    noteEvent(progress, event);
  };
  const request = { articles, replace, preview: true };
  return client.ingest(request, { onEvent, signal: context.signal });
}

async function* chunks<T>(articles: AsyncIterable<T>): AsyncGenerator<{ items: T[]; last: boolean }> {
  let items: T[] = [];
  for await (const article of articles) {
    if (items.length === CHUNK) {
      yield { items, last: false };
      items = [];
    }
    items.push(article);
  }
  if (items.length > 0) yield { items, last: true };
}

function reportUnread(
  context: Context,
  { format, preview: isPreview }: Options,
  unread: readonly Unreadable[],
): void {
  for (const each of unread) {
    context.stderr.write(`${oneLine(`not read: ${each.origin}: ${each.reason} ${each.advice}`)}\n`);
    if (format === 'json' && !isPreview) context.stdout.write(formatObject(unreadEvent(each)));
  }
}
