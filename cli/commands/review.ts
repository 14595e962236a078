import type { Command } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import type { Question, Review } from '../../shared/contract/index.ts';
import { type Context, INTERRUPTED, type Input } from '../context.ts';
import { formatObject } from '../output/json.ts';
import { questionText } from '../output/question.ts';
import { columnsOf, oneLine } from '../output/terminal.ts';
import { counted } from '../output/words.ts';
import { withSession } from '../session.ts';
import { examples, formatOption, type TextOrJson, wholeNumber } from './options.ts';
import { reasonLines } from './why.ts';

interface Options {
  readonly limit: number;
  readonly author?: string;
  readonly format: TextOrJson;
}

/** Questions that a list has at most. */
const MOST = 200;
/** Questions that a terminal reads at once: an answer may change them all, and more come once all of these were put off. */
const PAGE = 20;
const CTRL_C = '\u0003';
const ANSWERS = ['s', 'd', 'n', 'u', 'q'];
const KEYS = 's same · d different · n not sure, next · u undo the last · q quit';

export function registerReview(program: Command, context: Context): void {
  program
    .command('review')
    .description('answer which of two that are much alike are one: one key each; in a pipe, a list')
    .option('--limit <questions>', 'most questions that are listed, up to 200', wholeNumber(MOST), 20)
    .option('--author <name>', 'who decides; else DRAMATIS_AUTHOR or the user of this machine')
    .addOption(formatOption('text, or json: one object', 'text', 'json'))
    .addHelpText(
      'after',
      `\nOn a terminal: ${KEYS}.\n${examples('dramatis review', "dramatis review --format json | jq '.questions[].logit'")}`,
    )
    .action((options: Options) => review(context, options));
}

async function review(context: Context, { limit, author, format }: Options): Promise<void> {
  const { stdin, stdout, settings } = context;
  await withSession(settings, async (client) => {
    if (format === 'text' && stdin.isTTY && stdout.isTTY)
      return answerAll(context, client, author ?? settings.author);
    const found = await client.review({ query: { limit } });
    stdout.write(format === 'json' ? formatObject(found) : listText(found));
  });
}

function listText({ questions, total }: Review): string {
  if (questions.length === 0) return NO_QUESTIONS;
  const texts = questions.map(
    (question, n) => `${n + 1}. ${questionText(question, reasonLines(question.reasons))}`,
  );
  const { a, b } = questions[0] ?? {};
  return `${texts.join('\n')}\n${counted(total, 'question')} in all. To answer the first: dramatis decide merge ${a?.entity.id} ${b?.entity.id}, or apart instead of merge.\n`;
}

const NO_QUESTIONS = 'There is nothing to ask: no two are much alike without being one.\n';

function endText(putOff: number): string {
  if (putOff === 0) return NO_QUESTIONS;
  return `There is nothing else to ask. Put off until the next time: ${counted(putOff, 'question')}.\n`;
}

const pairOf = ({ a, b }: Question): string => [a.entity.id, b.entity.id].sort().join(' ');

/** Asks one question after the other, until there is none or `q` is pressed. */
async function answerAll(context: Context, client: Client, author: string): Promise<void> {
  const { stdin, stdout } = context;
  const passed = new Set<string>();
  const done: { readonly id: string; readonly pair: string }[] = [];
  const queue = createQueue(client, passed);
  stdin.setRawMode?.(true);
  try {
    const keys = keysOf(stdin)[Symbol.asyncIterator]();
    for (;;) {
      const question = await queue.next();
      if (!question) return void stdout.write(endText(putOff()));
      const pair = pairOf(question);
      stdout.write(
        `\n${questionText(question, reasonLines(question.reasons), columnsOf(stdout))}\n${KEYS}\n`,
      );
      const key = await nextKey(keys);
      if (key === 'q' || key === null) return;
      if (key === CTRL_C) return void context.setExitCode(INTERRUPTED);
      if (key === 'n') passed.add(pair);
      else if (key === 'u') await undoLast();
      else await decide(question, key === 's' ? 'merge' : 'apart', pair);
    }
  } finally {
    stdin.setRawMode?.(false);
  }

  /** Who was decided to be one in vain was not put off. */
  function putOff(): number {
    return [...passed].filter((pair) => !done.some((decided) => decided.pair === pair)).length;
  }

  async function decide({ a, b }: Question, verb: 'merge' | 'apart', pair: string): Promise<void> {
    const body = { verb, a: a.entity.id, b: b.entity.id, author } as const;
    const { decision } = await client.decide({ body });
    queue.changed();
    done.push({ id: decision.id, pair });
    // A conflict leaves the two as they were: they are not asked about again.
    if (decision.state === 'conflicting') passed.add(pair);
    stdout.write(`${oneLine(`Decided: ${decision.what}`)}\n`);
  }

  async function undoLast(): Promise<void> {
    const last = done.pop();
    if (!last) return void stdout.write('There is nothing to undo.\n');
    queue.changed();
    passed.delete(last.pair);
    const { decision } = await client.undo({ params: { id: last.id } });
    stdout.write(`${oneLine(`Undone: ${decision.what}`)}\n`);
  }
}

/** What is asked next; what was read of it is kept until an answer changes it. */
function createQueue(client: Client, passed: ReadonlySet<string>) {
  let page: readonly Question[] = [];
  let read = 0;
  let more = true;
  return {
    /** The first question that was not passed over, page by page. */
    async next(): Promise<Question | undefined> {
      for (;;) {
        const next = page.find((question) => !passed.has(pairOf(question)));
        if (next || !more) return next;
        const answer = await client.review({ query: { limit: PAGE, offset: read } });
        page = answer.questions;
        read += PAGE;
        more = read < answer.total;
      }
    },
    /** An answer was given or taken back: the questions are others now. */
    changed(): void {
      [page, read, more] = [[], 0, true];
    },
  };
}

/** The next key that means something; null where no more come. */
async function nextKey(keys: AsyncIterator<string>): Promise<string | null> {
  const { done, value } = await keys.next();
  return done ? null : value;
}

async function* keysOf(stdin: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of stdin) yield* keysIn(decoder.decode(bytes, { stream: true }));
}

/**
 * What one read of a terminal says: keys that mean something and nothing else, since an arrow key ("ESC [ D") and
 * pasted text come in one read and hold letters that nobody pressed.
 */
function keysIn(read: string): readonly string[] {
  if (read.includes(CTRL_C)) return [CTRL_C];
  const keys = [...read.toLowerCase()];
  return keys.every((key) => ANSWERS.includes(key)) ? keys : [];
}
