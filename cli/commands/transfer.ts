import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { DramatisError } from '../../shared/errors.ts';
import { linesOf } from '../../web/api/lines.ts';
import type { Context } from '../context.ts';
import { withSession } from '../session.ts';

export function registerExport(program: Command, context: Context): void {
  program
    .command('export')
    .description('write the whole store as JSON Lines, sorted, the same to the byte for the same articles')
    .argument('[file]', 'where to; else it is printed')
    .action((file: string | undefined) => exportTo(context, file));
}

export function registerImport(program: Command, context: Context): void {
  program
    .command('import')
    .description('take in the articles of an export, into this store of either engine')
    .argument('<file>', 'a file that `dramatis export` wrote; - reads from a pipe')
    .action((file: string) => importFrom(context, file));
}

async function exportTo(context: Context, file: string | undefined): Promise<void> {
  await withSession(context.settings, async (client) => {
    if (file === undefined) {
      for await (const line of client.exportLines()) context.stdout.write(`${line}\n`);
      return;
    }
    // Beside the file first: an export that breaks off leaves the last good one as it was.
    const temporary = `${file}.part`;
    await pipeline(Readable.from(withLineEnds(client.exportLines())), createWriteStream(temporary));
    await rename(temporary, file);
  });
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function importFrom(context: Context, file: string): Promise<void> {
  const { articles, claims } = await withSession(context.settings, (client) =>
    client.importLines(linesIn(file, context)),
  );
  context.stdout.write(`${articles} articles, ${claims} claims new\n`);
}

/** Lines of a file or pipe; it is opened when the first one is asked for. */
async function* linesIn(file: string, context: Context): AsyncGenerator<string> {
  try {
    const input = file === '-' ? Readable.from(context.stdin) : createReadStream(file);
    yield* linesOf(Readable.toWeb(input) as ReadableStream<Uint8Array>, Number.POSITIVE_INFINITY);
  } catch (cause) {
    throw new DramatisError('INPUT', 'The file cannot be read', {
      where: file,
      advice: 'Name a file that `dramatis export` wrote.',
      cause,
    });
  }
}
