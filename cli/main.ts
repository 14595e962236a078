#!/usr/bin/env node
/** The command line: finds the command, hands it its settings, turns errors into exit codes. No logic lives here. */
import { INTERRUPTED, processContext } from './context.ts';
import { givenSettings } from './given-settings.ts';
import { endWithReader, exitCodeOf, report } from './output/exit.ts';
import { createProgram } from './program.ts';

endWithReader([process.stdout, process.stderr], process.exit);

try {
  await run();
} catch (thrown) {
  report(thrown, process.stderr);
  process.exitCode = exitCodeOf(thrown);
}

/** What an interrupted command throws on its way out is no fault. */
async function run(): Promise<void> {
  const { settings, fault } = givenSettings();
  const context = processContext(settings);
  try {
    await createProgram(context, fault).parseAsync();
  } catch (thrown) {
    if (!context.signal.aborted) throw thrown;
    context.setExitCode(INTERRUPTED);
  }
}
