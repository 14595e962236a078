/** Times that one request must keep, as a signal that ends it. */
import { fetchProblem, type ProblemCode, Refusal } from './problems.ts';

export class Deadline {
  readonly #controller = new AbortController();
  readonly #total: NodeJS.Timeout;
  readonly #outer: AbortSignal | undefined;
  readonly #stop = (): void => this.#raise('stopped');
  #phase: NodeJS.Timeout | undefined;

  /** @param totalMilliseconds for all together @param outer ends it early */
  constructor(totalMilliseconds: number, outer: AbortSignal | undefined) {
    this.#total = setTimeout(() => this.#raise('totalTime'), totalMilliseconds);
    this.#outer = outer;
    if (outer?.aborted) this.#stop();
    outer?.addEventListener('abort', this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** From now on the next step has this much time. */
  expect(code: ProblemCode, milliseconds: number): void {
    clearTimeout(this.#phase);
    this.#phase = setTimeout(() => this.#raise(code), milliseconds);
  }

  end(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#phase);
    this.#outer?.removeEventListener('abort', this.#stop);
  }

  #raise(code: ProblemCode): void {
    this.#controller.abort(new Refusal(fetchProblem(code)));
  }
}
