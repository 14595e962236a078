/** The command line within the test's own process: what it would print, and how it would end. */
import { EventEmitter } from 'node:events';
import type { Context } from '../../cli/context.ts';
import { exitCodeOf, report } from '../../cli/output/exit.ts';
import { createProgram } from '../../cli/program.ts';
import { readSettings } from '../../shared/settings.ts';
import type { Finished } from './cli.ts';

/** A stream that remembers what was written to it. */
export class Written extends EventEmitter {
  text = '';
  readonly write = (text: string): boolean => {
    this.text += text;
    return true;
  };
}

export interface FakeContext extends Context {
  readonly stdout: Written;
  readonly stderr: Written;
  readonly abort: () => void;
  code: number;
}

/** @param env variables that settings are read from */
export function fakeContext(env: Record<string, string> = {}, input = ''): FakeContext {
  const controller = new AbortController();
  async function* stdin() {
    yield new TextEncoder().encode(input);
  }
  const context: FakeContext = {
    settings: readSettings(env),
    stdin: stdin(),
    stdout: new Written(),
    stderr: new Written(),
    signal: controller.signal,
    abort: () => controller.abort(),
    code: 0,
    setExitCode: (code) => {
      context.code = code;
    },
  };
  return context;
}

/**
 * Runs a command to its end as `main.ts` does.
 * @param columns of the terminal that it writes to; none for a pipe
 */
export async function runHere(
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
  columns?: number,
): Promise<Finished> {
  const context = fakeContext(env, input);
  if (columns !== undefined) Object.assign(context.stdout, { isTTY: true, columns });
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
  } catch (thrown) {
    report(thrown, context.stderr);
    context.setExitCode(exitCodeOf(thrown));
  }
  return { code: context.code, stdout: context.stdout.text, stderr: context.stderr.text };
}
