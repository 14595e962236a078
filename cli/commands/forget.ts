import type { Command } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import type { ForgetResult } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { articlesNamed, type NamedArticles } from '../naming/articles.ts';
import { differenceText } from '../output/difference.ts';
import { formatObject } from '../output/json.ts';
import { oneLine } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';
import { pipedText } from './piped.ts';
import { waitingText } from './reading.ts';
import { watchedFilesOf } from './watched-files.ts';

interface Options {
  readonly preview: boolean;
  readonly format: TextOrJson;
}

/** Stands for the names that a pipe brings. */
const PIPE = '-';

export function registerForget(program: Command, context: Context): void {
  program
    .command('forget')
    .description('remove articles, all their revisions, and everything that stands only on them')
    .argument(
      '<id...>',
      'ids as `dramatis articles` shows them, how they begin (4 characters or more), or paths of files; - reads ids from a pipe, one a line',
    )
    .option('--preview', 'remove nothing; tell what would change in the graph', false)
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText(
      'after',
      `\nWhat a pipe brings are whole ids, or paths: a beginning that was one article's may be another's the next time.\n${examples(
        'dramatis forget news/monday.txt',
        'dramatis forget --preview 2f0c9a',
        'dramatis articles --format json | jq -r \'.[] | select(.source == "Daily").id\' | dramatis forget -',
      )}`,
    )
    .action((names: string[], options: Options) => forget(context, names, options));
}

async function forget(
  context: Context,
  names: readonly string[],
  { preview, format }: Options,
): Promise<void> {
  const { stdin, stdout, stderr } = context;
  const piped = names.includes(PIPE) ? linesOf(await pipedText(stdin)) : [];
  const work = async (client: Client) => {
    const given = names.filter((name) => name !== PIPE);
    const named = [await articlesNamed(client, given), await articlesNamed(client, piped, true)];
    for (const { name, id } of named.flatMap(({ meant }) => meant))
      stderr.write(`${oneLine(`${name} is ${id}`)}\n`);
    const watched = await watchedFilesOf(
      client,
      named.flatMap(({ ids }) => ids),
    );
    return { ...(await forgetAll(client, named, preview)), watched };
  };
  const { forgotten, missing, waiting, difference, watched } = await withSession(context.settings, work, {
    long: true,
  });
  const waits = waitingText({ waiting });
  for (const id of missing) stderr.write(`${oneLine(`There is no article ${id}`)}\n`);
  if (format === 'json') {
    const told = preview
      ? { preview, forgotten, missing, waiting, difference }
      : { forgotten, missing, waiting };
    stdout.write(formatObject(told));
  } else if (preview) {
    stdout.write(`Nothing was forgotten. This would be: ${forgotten} forgotten${waits}\n`);
    if (difference) stdout.write(`\n${differenceText(difference)}`);
  } else stdout.write(`${forgotten} forgotten${waits}\n`);
  for (const file of watched)
    stderr.write(`${oneLine(`${file} is watched: it is read again unless it is taken away`)}\n`);
  if (missing.length > 0) context.setExitCode(1);
}

/** What is not there is told, and the others are forgotten: who was interrupted gives the same names again to go on. */
async function forgetAll(
  client: Client,
  named: readonly NamedArticles[],
  preview: boolean,
): Promise<ForgetResult> {
  const ids = named.flatMap((each) => each.ids);
  const result = await client.forgetMany({ body: { ids, preview } });
  return { ...result, missing: [...named.flatMap(({ missing }) => missing), ...result.missing] };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}
