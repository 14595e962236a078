import { createReadStream, createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { ImportSummary } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Context } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { writeAll } from '../output/stream.ts';
import { counted } from '../output/words.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';

export function registerExport(program: Command, context: Context): void {
  program
    .command('export')
    .description('write the whole store as JSON Lines, sorted, the same to the byte for the same articles')
    .argument('[file]', 'where to; else it is printed')
    .addHelpText(
      'after',
      examples('dramatis export backup.jsonl', 'dramatis export | gzip > backup.jsonl.gz'),
    )
    .action((file: string | undefined) => exportTo(context, file));
}

export function registerImport(program: Command, context: Context): void {
  program
    .command('import')
    .description('take in the articles of an export, into this store of either engine')
    .argument('<file>', 'a file that `dramatis export` wrote; - reads from a pipe')
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText(
      'after',
      examples('dramatis import backup.jsonl', 'zcat backup.jsonl.gz | dramatis import -'),
    )
    .action((file: string, options: { format: TextOrJson }) => importFrom(context, file, options.format));
}

async function exportTo(context: Context, file: string | undefined): Promise<void> {
  await withSession(context.settings, async (client) => {
    const lines = withLineEnds(client.exportLines());
    if (file === undefined) await writeAll(context.stdout, lines, context.signal);
    else await replaceFile(file, lines, context.signal);
  });
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/**
 * Writes beside the file first: an export that breaks off leaves the last good one as it was, and nothing else. A link
 * stays one; a pipe or a device is written into.
 * @throws DramatisError USAGE where the file cannot be written, whatever the pieces throw, AbortError by the signal
 */
export async function replaceFile(
  file: string,
  pieces: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const target = await realpath(file).catch(() => file);
  try {
    if (await isNoFile(target)) await pipeline(Readable.from(pieces), createWriteStream(target), { signal });
    else await writeBeside(target, pieces, signal);
  } catch (thrown) {
    throw isOfFiles(thrown) ? unwritable(file, thrown) : thrown;
  }
}

async function writeBeside(file: string, pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  // A name of this process alone: two exports to one file do not mix, and nobody's own file is taken.
  const temporary = `${file}.${process.pid}.part`;
  const output = createWriteStream(temporary, { flags: 'wx', flush: true });
  try {
    await pipeline(Readable.from(pieces), output, { signal });
    await rename(temporary, file);
  } catch (thrown) {
    const isAnothers = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
    if (!isAnothers) await rm(temporary, { force: true }).catch(() => undefined);
    throw thrown;
  }
}

/** Whether something is there that is written into and never replaced: a pipe, a device. */
async function isNoFile(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => !stats.isFile() && !stats.isDirectory(),
    () => false,
  );
}

/** Errors of the file system name the call that failed. */
function isOfFiles(thrown: unknown): boolean {
  return thrown instanceof Error && 'syscall' in thrown;
}

function unwritable(file: string, cause: unknown): DramatisError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new DramatisError('USAGE', `The export cannot be written${reason}`, {
    where: file,
    advice: 'Name a file in a folder that you may write to and that has room. What was there stays.',
    cause,
  });
}

async function importFrom(context: Context, file: string, format: TextOrJson): Promise<void> {
  const lines = linesIn(file, context);
  const summary = await withSession(context.settings, (client) => client.importLines(lines), { long: true });
  context.stdout.write(format === 'json' ? formatObject(summary) : `${importText(summary)}\n`);
}

/** What came of an import: an export that is taken in again brings nothing. */
function importText({ articles, changed, claims, decisions }: ImportSummary): string {
  const news = `${counted(claims, 'claim')} and ${counted(decisions, 'decision')}`;
  return `${counted(articles, 'article')} read, ${changed} of them new or changed, with ${news}`;
}

/** Lines of a file or pipe; it is opened when the first one is asked for. */
async function* linesIn(file: string, { stdin, signal }: Context): AsyncGenerator<string> {
  const { linesOf } = await import('../../web/api/lines.ts');
  try {
    const input = file === '-' ? Readable.from(stdin) : createReadStream(file, { signal });
    yield* linesOf(Readable.toWeb(input) as ReadableStream<Uint8Array>, Number.POSITIVE_INFINITY);
  } catch (cause) {
    if (cause instanceof DramatisError) throw cause;
    const [what, advice] = signal.aborted
      ? ['The import was interrupted', 'What was taken in stays. Import the file again to go on.']
      : [
          isMissing(cause) ? 'There is no such file' : 'The file cannot be read',
          'Name a file that `dramatis export` wrote.',
        ];
    throw new DramatisError('INPUT', what, { where: file, advice, cause });
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}
