/** Threads that read articles side by side: which of them reads what makes no difference. */
import type { Worker } from 'node:worker_threads';
import { DramatisError } from '../../shared/errors.ts';
import type { Extraction } from '../../shared/model/extraction.ts';
import { startThread } from '../../shared/thread.ts';
import { type Answer, type Request, revivedError } from './messages.ts';

interface Task {
  readonly request: Request;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: DramatisError) => void;
}

/** A thread that waits for a task, or works on one; it keeps the process alive only while it works. */
class Reader {
  readonly #worker: Worker;
  #task: Task | null = null;

  constructor(onFree: (reader: Reader) => void, onGone: (reader: Reader) => void) {
    this.#worker = startThread(import.meta.url, './worker');
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => {
      const task = this.#take();
      if ('extraction' in answer) task?.resolve(answer.extraction);
      else task?.reject(revivedError(answer.error));
      onFree(this);
    });
    this.#worker.on('error', (cause) => this.#fail(cause));
    this.#worker.on('exit', () => {
      this.#fail(undefined);
      onGone(this);
    });
  }

  give(task: Task): void {
    this.#task = task;
    this.#worker.ref();
    this.#worker.postMessage(task.request);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(): Task | null {
    const task = this.#task;
    this.#task = null;
    this.#worker.unref();
    return task;
  }

  #fail(cause: unknown): void {
    const advice = 'Ingest the articles again; with DRAMATIS_WORKERS=0 they are read without threads.';
    this.#take()?.reject(
      new DramatisError('INTERNAL', 'A reading thread ended before its article was read', { advice, cause }),
    );
  }
}

/** Starts up to `size` threads as they are needed; more articles than threads wait in order. */
export class WorkerPool {
  readonly #size: number;
  readonly #readers = new Set<Reader>();
  readonly #free: Reader[] = [];
  readonly #waiting: Task[] = [];
  #closed = false;

  constructor(size: number) {
    this.#size = size;
  }

  extract({ text, publishedAt }: Request): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new DramatisError('INTERNAL', 'The extractor is closed', { advice: 'Create another one.' }));
        return;
      }
      this.#waiting.push({ request: { text, publishedAt }, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#readers].map((reader) => reader.stop()));
    for (const task of this.#waiting.splice(0)) {
      task.reject(new DramatisError('INTERNAL', 'The extractor was closed before the article was read'));
    }
  }

  #next(): void {
    if (this.#waiting.length === 0 || this.#closed) return;
    const reader = this.#free.pop() ?? this.#start();
    const task = reader && this.#waiting.shift();
    if (task) reader.give(task);
  }

  #start(): Reader | null {
    if (this.#readers.size >= this.#size) return null;
    const reader = new Reader(
      (free) => {
        this.#free.push(free);
        this.#next();
      },
      (gone) => this.#forget(gone),
    );
    this.#readers.add(reader);
    return reader;
  }

  #forget(gone: Reader): void {
    this.#readers.delete(gone);
    const at = this.#free.indexOf(gone);
    if (at >= 0) this.#free.splice(at, 1);
    this.#next();
  }
}
