#!/usr/bin/env node
/** The command line: finds the command, hands it its settings, turns errors into exit codes. No logic lives here. */
import { readSettings } from '../shared/settings.ts';
import { type Context, INTERRUPTED, processContext } from './context.ts';
import { endWithReader, exitCodeOf, report } from './output/exit.ts';
import { createProgram } from './program.ts';

endWithReader([process.stdout, process.stderr], process.exit);

try {
  await run(processContext(readSettings()));
} catch (thrown) {
  report(thrown, process.stderr);
  process.exitCode = exitCodeOf(thrown);
}

/** What an interrupted command throws on its way out is no fault. */
async function run(context: Context): Promise<void> {
  try {
    await createProgram(context).parseAsync();
  } catch (thrown) {
    if (!context.signal.aborted) throw thrown;
    context.setExitCode(INTERRUPTED);
  }
}
