/** How a command ends: its exit code, and what it says on the way out. */
import { CommanderError } from 'commander';
import { DramatisError, ERROR_CODES, toDramatisError } from '../../shared/errors.ts';
import { INTERRUPTED } from '../context.ts';
import { plainLines } from './terminal.ts';

/** The exit code for what was thrown; `--help` lists them. A reader that went away is no failure. */
export function exitCodeOf(thrown: unknown): number {
  if (isClosedPipe(thrown)) return 0;
  if (isAbort(thrown)) return INTERRUPTED;
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit;
  return ERROR_CODES[toDramatisError(thrown).code].exit;
}

/** Tells what happened, where, and what to do; what was told already, or is nobody's business, is passed over. */
export function report(thrown: unknown, stream: Writable): void {
  if (thrown instanceof CommanderError || isClosedPipe(thrown) || isAbort(thrown)) return;
  stream.write(`${plainLines(toDramatisError(thrown).toText())}\n`);
}

interface Writable {
  readonly write: (text: string) => unknown;
}

interface Emitter {
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
}

/**
 * Ends the process when its output goes nowhere: quietly where who reads it has read enough, as in
 * `dramatis articles | head`, and with a word on the others where it fails, as on a full disk.
 */
export function endWithReader(streams: readonly (Emitter & Writable)[], exit: (code: number) => void): void {
  for (const stream of streams) {
    stream.on('error', (cause) => {
      if (isClosedPipe(cause)) return exit(0);
      const failure = new DramatisError('USAGE', `The output cannot be written: ${cause.message}`, {
        advice: 'Write it to where there is room.',
        cause,
      });
      for (const other of streams) if (other !== stream) report(failure, other);
      exit(exitCodeOf(failure));
    });
  }
}

function isClosedPipe(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE';
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError';
}
