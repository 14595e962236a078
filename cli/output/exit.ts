/** How a command ends: its exit code, and what it says on the way out. */
import { CommanderError } from 'commander';
import { ERROR_CODES, toDramatisError } from '../../shared/errors.ts';
import { INTERRUPTED } from '../context.ts';
import { plainLines } from './terminal.ts';

/** The exit code for what was thrown; `docs` and `--help` list them. A reader that went away is no failure. */
export function exitCodeOf(thrown: unknown): number {
  if (isClosedPipe(thrown)) return 0;
  if (isAbort(thrown)) return INTERRUPTED;
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit;
  return ERROR_CODES[toDramatisError(thrown).code].exit;
}

/** Tells what happened, where, and what to do; what was told already, or is nobody's business, is passed over. */
export function report(thrown: unknown, stream: { readonly write: (text: string) => unknown }): void {
  if (thrown instanceof CommanderError || isClosedPipe(thrown) || isAbort(thrown)) return;
  stream.write(`${plainLines(toDramatisError(thrown).toText())}\n`);
}

interface Emitter {
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
}

/**
 * Ends the process quietly when who reads it has read enough, as in `dramatis articles | head`.
 * @throws from the stream's event, any other failure of it
 */
export function endWithReader(streams: readonly Emitter[], exit: (code: number) => void): void {
  for (const stream of streams) {
    stream.on('error', (error) => {
      if (!isClosedPipe(error)) throw error;
      exit(0);
    });
  }
}

function isClosedPipe(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE';
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError';
}
