import type { Command } from 'commander';
import type { Why, WhyReason } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { idFor } from '../naming/entities.ts';
import { formatObject } from '../output/json.ts';
import { oneLine, pad } from '../output/terminal.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson } from './options.ts';

const WHO = 'the id of an entity or of a profile, or how it begins, or a name that only one bears';

export function registerWhy(program: Command, context: Context): void {
  program
    .command('why')
    .description('tell why two are one, or two: every reason with its weight, and what people decided')
    .argument('<a>', WHO)
    .argument('<b>', WHO)
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText(
      'after',
      examples(
        'dramatis why "Joe Biden" "Hunter Biden"',
        'dramatis why 2f0c9a 77b1e0 --format json | jq .pair',
      ),
    )
    .action((a: string, b: string, { format }: { format: TextOrJson }) => why(context, a, b, format));
}

async function why(context: Context, a: string, b: string, format: TextOrJson): Promise<void> {
  const told = await withSession(context.settings, async (client) =>
    client.why({ params: { a: await idFor(client, a), b: await idFor(client, b) } }),
  );
  context.stdout.write(format === 'json' ? formatObject(told) : whyText(told));
}

function whyText({ a, b, same, pair, because, decisions }: Why): string {
  const lines = [
    `${same ? 'One' : 'Two'}: ${because}`,
    '',
    `  a  ${a.kind} ${a.name}  ${a.id}`,
    ...(same ? [] : [`  b  ${b.kind} ${b.name}  ${b.id}`]),
    ...(pair ? pairLines(pair) : []),
    ...(decisions.length > 0 ? ['', 'Decided:'] : []),
    ...decisions.map(
      ({ id, what, author, at, state }) => `  ${id}  ${what} (${author}, ${at.slice(0, 10)}; ${state})`,
    ),
  ];
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}

function pairLines(pair: NonNullable<Why['pair']>): string[] {
  const { logit, verdict, contradiction, reasons, blocks, compared } = pair;
  const how = compared ? `they meet in ${blocks.join(', ')}` : 'they meet nowhere, and are not compared';
  return [
    '',
    `"${pair.a}" and "${pair.b}": ${verdict} (${signed(logit)}); ${how}`,
    ...(contradiction === null ? [] : [`  impossible: ${contradiction}`]),
    ...reasonLines(reasons),
  ];
}

/** `  +1.20  the same surname` */
export function reasonLines(reasons: readonly WhyReason[]): string[] {
  return reasons.map(({ score, weight, reason }) => `  ${pad(signed(score * weight), 6, 'left')}  ${reason}`);
}

function signed(n: number): string {
  return `${n < 0 ? '−' : '+'}${Math.abs(n).toFixed(2)}`;
}
