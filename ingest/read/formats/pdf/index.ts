/** PDFs are read in a thread of their own: one that takes for ever, or too much memory, ends with its thread. */
import type { Worker } from 'node:worker_threads';
import { DramatisError } from '../../../../shared/errors.ts';
import { startThread } from '../../../../shared/thread.ts';
import type { Draft } from '../../draft.ts';
import { PROBLEMS, type Problem } from '../../problems.ts';

/** Milliseconds for one PDF. */
const LONGEST = 60_000;
/** Milliseconds after which a thread that has nothing to do is ended. */
const IDLE = 10_000;
/** What the library keeps of a PDF, without what it unpacks. */
const MEMORY = { maxOldGenerationSizeMb: 256 };

class Reader {
  #thread: Worker | null = null;
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
    const thread = this.#thread ?? startThread(import.meta.url, './worker', MEMORY);
    this.#thread = thread;
    thread.ref();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(() => resolve(PROBLEMS.tooMuchWork())), longest);
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        thread.removeAllListeners('message').removeAllListeners('error');
        thread.unref();
        then();
      };
      const end = (then: () => void): void => {
        this.#thread = null;
        settle(() => void thread.terminate().then(then, then));
      };
      thread.once('message', (result: Draft | Problem) => {
        this.#idle = setTimeout(() => this.#rest(thread), IDLE).unref();
        settle(() => resolve(result));
      });
      thread.once('error', (cause) =>
        end(() => (isOutOfMemory(cause) ? resolve(PROBLEMS.tooMuchWork()) : reject(broken(cause)))),
      );
      thread.postMessage(bytes);
    });
  }

  #rest(thread: Worker): void {
    this.#thread = null;
    void thread.terminate();
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function broken(cause: unknown): DramatisError {
  return new DramatisError('INTERNAL', 'The thread that reads PDFs ended', { cause });
}

const reader = new Reader();

/**
 * The article of a PDF, or why there is none.
 * @param longest milliseconds after which it is given up
 * @throws INTERNAL where no thread can be started
 */
export function readPdf(bytes: Uint8Array, longest = LONGEST): Promise<Draft | Problem> {
  return reader.read(bytes, longest);
}
