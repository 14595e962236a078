#!/usr/bin/env node
/** The command line: finds the command, hands it its settings, turns errors into exit codes. No logic lives here. */
import { readSettings } from '../shared/settings.ts';
import { INTERRUPTED, processContext } from './context.ts';
import { endWithReader, exitCodeOf, report } from './output/exit.ts';
import { createProgram } from './program.ts';

endWithReader([process.stdout, process.stderr], process.exit);

const context = processContext(readSettings());
try {
  await createProgram(context).parseAsync();
} catch (thrown) {
  // What an interrupted command throws on its way out is no fault.
  if (!context.signal.aborted) report(thrown, process.stderr);
  process.exitCode = context.signal.aborted ? INTERRUPTED : exitCodeOf(thrown);
}
