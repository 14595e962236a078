/** What commands are given of the world: settings, streams, and a signal that Ctrl-C raises. */
import { addAbortSignal } from 'node:stream';
import type { Settings } from '../shared/settings.ts';

export interface Output {
  /** False where the reader is behind. */
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** An output that tells when a reader that was behind has caught up. */
export interface Draining extends Output {
  readonly once: (event: 'drain', listener: () => void) => unknown;
}

/** Bytes as they come; a terminal may give every key at once. */
export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean;
  readonly setRawMode?: (on: boolean) => unknown;
}

export interface Context {
  readonly settings: Settings;
  readonly stdin: Input;
  readonly stdout: Draining;
  readonly stderr: Output;
  /** Aborted by the first Ctrl-C or SIGTERM: work ends in order. The second one ends the process at once. */
  readonly signal: AbortSignal;
  readonly setExitCode: (code: number) => void;
}

/** How long an interrupted command may take to end in order, in milliseconds. */
const GRACE = 15_000;

/** Exit code of a command that was interrupted: 128 and the number of SIGINT. */
export const INTERRUPTED = 130;

export function processContext(settings: Settings): Context {
  const signal = interruption();
  return {
    settings,
    // Nobody waits for a pipe that says nothing after Ctrl-C.
    stdin: addAbortSignal(signal, process.stdin),
    stdout: process.stdout,
    stderr: process.stderr,
    signal,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(INTERRUPTED);
      controller.abort();
      setTimeout(() => process.exit(INTERRUPTED), GRACE).unref();
    });
  }
  return controller.signal;
}

/** Resolves once the command is interrupted. */
export function interrupted({ signal }: Pick<Context, 'signal'>): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
