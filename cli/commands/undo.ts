import type { Command } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Context } from '../context.ts';
import { idInFull } from '../naming/beginnings.ts';
import { differenceText } from '../output/difference.ts';
import { formatObject } from '../output/json.ts';
import { oneLine } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';

export function registerUndo(program: Command, context: Context): void {
  program
    .command('undo')
    .description('take a decision back: this one, or the latest')
    .argument(
      '[id]',
      'as `dramatis decisions` shows it, or how it begins (4 characters or more); the latest decision where none is given',
    )
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText('after', examples('dramatis undo', 'dramatis undo 4f2a7c'))
    .action((id: string | undefined, options: { format: TextOrJson }) => undo(context, id, options.format));
}

async function undo(context: Context, asked: string | undefined, format: TextOrJson): Promise<void> {
  const result = await withSession(context.settings, async (client) => {
    const id = asked === undefined ? await latest(client) : await idInFull(client, 'Decision', asked);
    return client.undo({ params: { id } });
  });
  if (format === 'json') return void context.stdout.write(formatObject(result));
  const { what, author, at, note } = result.decision;
  const by = `${author}, ${at.slice(0, 10)}${note === null ? '' : `: ${note}`}`;
  context.stdout.write(`${oneLine(`Undone: ${what} (${by})`)}\n\n${differenceText(result.difference)}`);
}

/** @throws DramatisError NOT_FOUND where nothing was decided */
async function latest(client: Client): Promise<string> {
  const { decisions } = await client.decisions({ query: { limit: 1 } });
  const [newest] = decisions;
  if (newest) return newest.id;
  throw new DramatisError('NOT_FOUND', 'There is no decision to undo', {
    advice: '`dramatis log` shows what changed in the graph.',
  });
}
