/** PDFs are read in a process of its own: one that takes for ever, or too much memory, ends with it. */
import { type ChildProcess, fork } from 'node:child_process';
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
    const child = this.#child ?? this.#begin();
    hold(child);
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), longest);
      const onMessage = (result: Draft | Problem): void => {
        this.#idle = setTimeout(() => this.#rest(child), IDLE).unref();
        letGo(child);
        settle(result);
      };
      const onError = (): void => settle(PROBLEMS.readerEnded());
      // Whoever kills it, itself for its memory among them, does so for one reason.
      const onExit = (_code: number | null, signal: NodeJS.Signals | null): void =>
        settle(signal === null ? PROBLEMS.readerEnded() : PROBLEMS.tooMuchWork());
      const settle = (result: Draft | Problem): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(result);
      };
      child.on('message', onMessage).on('error', onError).on('exit', onExit);
      child.send(bytes);
    });
  }

  /** It may end while it has nothing to do as well: it watches its memory all the time. */
  #begin(): ChildProcess {
    const child = start();
    const forget = (): void => this.#forget(child);
    child.on('exit', forget).on('disconnect', forget).on('error', forget);
    this.#child = child;
    return child;
  }

  #forget(child: ChildProcess): void {
    if (this.#child === child) this.#child = null;
  }

  #rest(child: ChildProcess): void {
    this.#forget(child);
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

const reader = new Reader();

/**
 * The article of a PDF, or why there is none.
 * @param longest milliseconds after which it is given up
 */
export function readPdf(bytes: Uint8Array, longest = LONGEST): Promise<Draft | Problem> {
  return reader.read(bytes, longest);
}
