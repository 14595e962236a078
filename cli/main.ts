#!/usr/bin/env node
/** The command line: finds the command, hands it its settings, turns errors into exit codes. No logic lives here. */
import { Command } from 'commander';
import { readSettings } from '../shared/settings.ts';
import { registerArrange } from './commands/arrange.ts';
import { registerArticles } from './commands/articles.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerExtract } from './commands/extract.ts';
import { registerForget } from './commands/forget.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerQuery } from './commands/query.ts';
import { registerServe } from './commands/serve.ts';
import { registerStart } from './commands/start.ts';
import { registerExport, registerImport } from './commands/transfer.ts';
import { processContext } from './context.ts';
import { endWithReader, exitCodeOf, report } from './output/exit.ts';
import { version } from './package.ts';

const program = new Command('dramatis')
  .description(
    'Reads articles and builds a graph of who is who; every relation opens at the sentence that states it.',
  )
  .version(version())
  .showSuggestionAfterError()
  .showHelpAfterError('(dramatis --help shows every command)')
  .addHelpText(
    'after',
    `
Examples:
  dramatis start                          the explorer, with sample articles at first
  dramatis ingest news/ letter.html       read files and folders
  cat story.txt | dramatis ingest -       read from a pipe
  dramatis query "MATCH (p:Person) RETURN p.name AS name ORDER BY name LIMIT 10"
  dramatis export > backup.jsonl          everything, as JSON Lines

The store is the folder ./dramatis.db; DRAMATIS_STORE names another folder, or a Neo4j (neo4j://host:7687).
Exit codes: 0 done, 1 some input was not read or a query failed, 2 wrong usage, 3 no store, 4 no model, 130 interrupted.`,
  );

const context = processContext(readSettings());
for (const register of [
  registerStart,
  registerServe,
  registerIngest,
  registerExtract,
  registerArticles,
  registerForget,
  registerQuery,
  registerArrange,
  registerExport,
  registerImport,
  registerDoctor,
]) {
  register(program, context);
}
program.exitOverride();
endWithReader([process.stdout, process.stderr], process.exit);

try {
  await program.parseAsync();
} catch (thrown) {
  report(thrown, process.stderr);
  process.exitCode = exitCodeOf(thrown);
}
