/** The command line as a real process, compiled as it is shipped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMAND, ensureCommand } from './built.ts';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves with the first match in what was printed so far or is still to come. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts a command; it is killed after the test where it still runs.
 * @param input what its pipe says; null keeps it open and says nothing
 */
export function start(
  args: readonly string[],
  env: Record<string, string>,
  input: string | null = '',
): Running {
  ensureCommand();
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
    changed();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
    changed();
  });
  child.stdin.on('error', () => undefined);
  if (input !== null) child.stdin.end(input);
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
      changed();
    });
  });
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stdout + stderr);
        if (match) resolve(match);
        else if (child.exitCode !== null)
          reject(new TypeError(`It ended without ${pattern}:\n${stdout}${stderr}`));
        else return;
        listeners.delete(look);
      };
      listeners.add(look);
      look();
    });
  return { child, finished, printed };
}

/** Runs a command to its end. */
export function run(args: readonly string[], env: Record<string, string>, input?: string): Promise<Finished> {
  return start(args, env, input).finished;
}
