import { CommanderError } from 'commander';
import { ERROR_CODES, toDramatisError } from '../../shared/errors.ts';
export function exitCodeOf(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit;
  return ERROR_CODES[toDramatisError(thrown).code].exit;
}
export function report(thrown: unknown, stream: { write(text: string): unknown }): void {
  if (!(thrown instanceof CommanderError)) stream.write(`${toDramatisError(thrown).toText()}\n`);
}
