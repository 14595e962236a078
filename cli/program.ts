/** The commands with their arguments, options and help; nothing of it runs before it is asked to parse. */
import { type AddHelpTextContext, Command, type Option } from 'commander';
import type { DramatisError } from '../shared/errors.ts';
import { registerArrange } from './commands/arrange.ts';
import { registerArticles } from './commands/articles.ts';
import { registerDecide } from './commands/decide.ts';
import { registerDecisions } from './commands/decisions.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerExtract } from './commands/extract.ts';
import { registerForget } from './commands/forget.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerLog } from './commands/log.ts';
import { registerQuery } from './commands/query.ts';
import { registerRebuild } from './commands/rebuild.ts';
import { registerRefresh } from './commands/refresh.ts';
import { registerReview } from './commands/review.ts';
import { registerSchema } from './commands/schema.ts';
import { registerServe } from './commands/serve.ts';
import { registerStart } from './commands/start.ts';
import { registerExport, registerImport } from './commands/transfer.ts';
import { registerUndo } from './commands/undo.ts';
import { registerWatch } from './commands/watch.ts';
import { registerWhy } from './commands/why.ts';
import type { Context } from './context.ts';
import { withOpening } from './opening.ts';
import { version } from './package.ts';

/** In the order of the help page. */
const COMMANDS = [
  registerStart,
  registerServe,
  registerIngest,
  registerWatch,
  registerExtract,
  registerArticles,
  registerForget,
  registerRefresh,
  registerReview,
  registerDecide,
  registerDecisions,
  registerUndo,
  registerWhy,
  registerLog,
  registerQuery,
  registerSchema,
  registerArrange,
  registerRebuild,
  registerExport,
  registerImport,
  registerDoctor,
];

/** Those that begin something: they make a store where there is none. Where others find none, it may be a slip. */
const BEGINNING: ReadonlySet<(typeof COMMANDS)[number]> = new Set([
  registerStart,
  registerServe,
  registerIngest,
  registerWatch,
  registerImport,
]);

/**
 * The program; its commands throw instead of ending the process.
 * @param fault what is wrong with the settings: every command throws it before it begins, help is printed all the same
 */
export function createProgram(context: Context, fault: DramatisError | null = null): Command {
  // Commands take these over when they are made, so they come first.
  const program = new Command('dramatis')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
    })
    .configureHelp({ optionDescription })
    .showSuggestionAfterError()
    .showHelpAfterError('(--help shows how it is used)');
  program
    .description(
      'Reads articles and builds a graph of who is who; every relation opens at the sentence that states it.',
    )
    .version(version())
    .addHelpText('beforeAll', refuseUnknown)
    .addHelpText('after', HELP)
    .hook('preAction', () => {
      if (fault) throw fault;
    });
  for (const register of COMMANDS) register(program, withOpening(context, BEGINNING.has(register)));
  return program;
}

/** `help` with a name of no command: the library would show the help of all, and not say why. */
function refuseUnknown({ error, command }: AddHelpTextContext): string {
  const [word, name] = command.args;
  if (error && word === 'help' && name !== undefined) command.error(`error: unknown command '${name}'`);
  return '';
}

/** What an option is and may be, each said once; that a switch is off where it is not given goes without saying. */
function optionDescription({ description, argChoices = [], defaultValue }: Option): string {
  const choices = argChoices.every((choice) => description.includes(choice)) ? [] : argChoices;
  const isTold = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const more = [
    ...(choices.length > 0 ? [choices.join(', ')] : []),
    ...(isTold ? [`default: ${defaultValue}`] : []),
  ];
  return more.length > 0 ? `${description} (${more.join('; ')})` : description;
}

const HELP = `
Examples:
  dramatis start                          the explorer, with sample articles at first
  dramatis ingest news/ letter.html       read files and folders
  cat story.txt | dramatis ingest -       read from a pipe
  dramatis query "MATCH (p:Person) RETURN p.name AS name ORDER BY name LIMIT 10"
  dramatis export > backup.jsonl          everything, as JSON Lines

The store is the folder ./dramatis.db; DRAMATIS_STORE names another folder, or a Neo4j (neo4j://host:7687).
start, serve, ingest, watch and import make it; where the others find none they end with 3.
Exit codes: 0 done, 1 some input was not read, a query failed or the doctor found something, 2 wrong usage,
3 no store that can be used or not its token, 4 no model, 70 a fault of Dramatis, 75 the store is held by another command
or too much was asked at once (try again later), 130 interrupted.`;
