#!/usr/bin/env node
/** The command line: finds the command, hands it its settings, turns errors into exit codes. No logic lives here. */
import { readSettings } from '../shared/settings.ts';
import { processContext } from './context.ts';
import { endWithReader, exitCodeOf, report } from './output/exit.ts';
import { createProgram } from './program.ts';

endWithReader([process.stdout, process.stderr], process.exit);

try {
  await createProgram(processContext(readSettings())).parseAsync();
} catch (thrown) {
  report(thrown, process.stderr);
  process.exitCode = exitCodeOf(thrown);
}
