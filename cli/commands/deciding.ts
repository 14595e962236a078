/** A decision of the command line: what is asked for goes to the service, what came of it is told. */
import type { Client } from '../../shared/contract/client.ts';
import type { DecideInput, DecideResult } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { differenceText } from '../output/difference.ts';
import { formatObject } from '../output/json.ts';
import { oneLine } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import type { TextOrJson } from './options.ts';

/** What every decision is told with. */
export interface DecidingOptions {
  readonly note?: string;
  readonly author?: string;
  readonly preview: boolean;
  readonly format: TextOrJson;
}

/** From what a command was given to what is asked for. */
type Asking = (client: Client) => Promise<DecideInput>;

const BOTH = '`dramatis decisions` shows both.';

/** Decides it, or only shows what it would change. @throws DramatisError for what is not there or makes no sense */
export async function decideThat(context: Context, options: DecidingOptions, asking: Asking): Promise<void> {
  const { note = null, author = context.settings.author, preview, format } = options;
  const result = await withSession(context.settings, async (client) =>
    client.decide({ body: { ...(await asking(client)), note, author, preview } }),
  );
  context.stdout.write(
    format === 'json' ? formatObject({ preview, ...result }) : decidedText(result, preview),
  );
}

function decidedText({ decision, changed, difference }: DecideResult, preview: boolean): string {
  const { id, what, state, conflicts } = decision;
  const head = preview
    ? `Nothing was decided. This would be: ${what}`
    : changed
      ? `Decided: ${what}`
      : `This was decided already: ${what}`;
  const more = [
    ...(state === 'conflicting' ? [`It says otherwise than ${conflicts.join(', ')}; ${BOTH}`] : []),
    ...(preview ? [] : [`To take it back: dramatis undo ${id}`]),
  ];
  return `${oneLine(head)}\n\n${differenceText(difference)}${more.length > 0 ? `\n${more.join('\n')}\n` : ''}`;
}
