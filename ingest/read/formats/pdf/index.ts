/** PDFs are read in a process of its own: one that takes for ever, or too much memory, ends with it. */
import { type ChildProcess, fork } from 'node:child_process';
import { DramatisError } from '../../../../shared/errors.ts';
import { siblingModule } from '../../../../shared/sibling.ts';
import type { Draft } from '../../draft.ts';
import { PROBLEMS, type Problem } from '../../problems.ts';

/** Milliseconds for one PDF. */
const LONGEST = 60_000;
/** Milliseconds after which a process that has nothing to do is ended. */
const IDLE = 10_000;

class Reader {
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** One PDF at a time: the others wait, and their time has not begun. */
  read(bytes: Uint8Array, longest: number): Promise<Draft | Problem> {
    const turn = this.#last.then(() => this.#readNow(bytes, longest));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #readNow(bytes: Uint8Array, longest: number): Promise<Draft | Problem> {
    clearTimeout(this.#idle);
    const child = this.#child ?? start();
    this.#child = child;
    hold(child);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), longest);
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error');
        then();
      };
      const gone = (then: () => void): void => {
        this.#child = null;
        settle(then);
      };
      child.once('message', (result: Draft | Problem) => {
        this.#idle = setTimeout(() => this.#rest(child), IDLE).unref();
        letGo(child);
        settle(() => resolve(result));
      });
      child.once('error', (cause) => gone(() => reject(broken(cause))));
      // Whoever kills it, itself for its memory among them, does so for one reason.
      child.once('exit', (code, signal) =>
        gone(() => (signal === null ? reject(broken(code)) : resolve(PROBLEMS.tooMuchWork()))),
      );
      child.send(bytes);
    });
  }

  #rest(child: ChildProcess): void {
    if (this.#child === child) this.#child = null;
    child.kill('SIGKILL');
  }
}

function start(): ChildProcess {
  const { path, execArgv } = siblingModule(import.meta.url, './child');
  return fork(path, { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Only while it reads does it keep this process alive. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function broken(cause: unknown): DramatisError {
  return new DramatisError('INTERNAL', 'The process that reads PDFs ended', { cause });
}

const reader = new Reader();

/**
 * The article of a PDF, or why there is none.
 * @param longest milliseconds after which it is given up
 * @throws INTERNAL where no process can be started
 */
export function readPdf(bytes: Uint8Array, longest = LONGEST): Promise<Draft | Problem> {
  return reader.read(bytes, longest);
}
