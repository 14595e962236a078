/** How a script that developers run begins and ends: its usage where it is asked for, and what went wrong. */
import { exitCodeOf, report } from '../cli/output/exit.ts';
import { DramatisError } from '../shared/errors.ts';

/** The process of the script. */
interface Host {
  readonly argv: readonly string[];
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
  exitCode?: number | string | null | undefined;
}

/**
 * Reads what a script is asked for, and runs it. An error that a user can meet is told, and becomes the exit code, 2
 * for wrong usage; any other is a fault of the script, and goes on with the way that it came.
 * @param read null where only the usage is asked for
 */
export async function runScript<T>(
  usage: string,
  read: (args: readonly string[]) => T | null,
  run: (given: T) => unknown,
  host: Host = process,
): Promise<void> {
  try {
    const given = read(host.argv.slice(2));
    if (given === null) host.stdout.write(`${usage}\n`);
    else await run(given);
  } catch (thrown) {
    if (!(thrown instanceof DramatisError)) throw thrown;
    report(thrown, host.stderr);
    host.exitCode = exitCodeOf(thrown);
  }
}
