/** Lets in so many console queries at once, in all and for each client; the others wait in a line that has an end. */
import PQueue from 'p-queue';
import { DramatisError } from '../errors.ts';

export interface GateLimits {
  /** Queries that run at once. */
  readonly running: number;
  /** Queries of one client that run at once. */
  readonly runningEach: number;
  /** Queries that wait, in all and of one client. */
  readonly waiting: number;
  readonly waitingEach: number;
}

/** One part of these for others than who asks most. */
const GATE_LIMITS: GateLimits = { running: 4, runningEach: 2, waiting: 256, waitingEach: 16 };

const ADVICE = 'Wait until some of them have ended, or cancel one, then ask again.';

/** The error of a query that its caller gave up. */
export function cancelled(): DramatisError {
  return new DramatisError('LIMIT', 'The query was cancelled', { advice: 'Ask it again when you need it.' });
}

/** Rejects with LIMIT as soon as the signal is aborted; `work` goes on by itself. */
export async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return await work;
  return await new Promise<T>((resolve, reject) => {
    const stop = () => reject(cancelled());
    const settled = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(settled);
    if (signal.aborted) stop();
  });
}

export class Gate {
  readonly #limits: GateLimits;
  readonly #all: PQueue;
  readonly #clients = new Map<string, PQueue>();
  #present = 0;

  constructor(limits: GateLimits = GATE_LIMITS) {
    this.#limits = limits;
    this.#all = new PQueue({ concurrency: limits.running });
  }

  /**
   * Runs `work` when it is its turn; clients take turns in the order in which they came. Who asks from this machine
   * is no client: such queries share what all may have.
   * @throws LIMIT where too many wait already, or where the signal was aborted before its turn came
   */
  async enter<T>(
    work: () => Promise<T>,
    { client, signal }: { readonly client?: string | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<T> {
    if (signal?.aborted) throw cancelled();
    const own = this.#queueOf(client);
    this.#assertRoom(own);
    if (client !== undefined) this.#clients.set(client, own);
    this.#present += 1;
    try {
      return await this.#inTurn(own, work, signal);
    } finally {
      this.#present -= 1;
      const over = own.size + own.pending === 0;
      if (client !== undefined && over && this.#clients.get(client) === own) this.#clients.delete(client);
    }
  }

  #queueOf(client: string | undefined): PQueue {
    const known = client === undefined ? new PQueue() : this.#clients.get(client);
    return known ?? new PQueue({ concurrency: this.#limits.runningEach });
  }

  /** The turn of who gave up while waiting is free at once; of who gave up later, when the work has ended. */
  async #inTurn<T>(own: PQueue, work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const waiting = new AbortController();
    const leave = () => waiting.abort(cancelled());
    signal?.addEventListener('abort', leave, { once: true });
    const begin = () => {
      signal?.removeEventListener('abort', leave);
      return work();
    };
    const options = { signal: waiting.signal };
    try {
      return await own.add(() => this.#all.add(begin, options), options);
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  #assertRoom(own: PQueue): void {
    const { running, runningEach, waiting, waitingEach } = this.#limits;
    if (own.size + own.pending >= runningEach + waitingEach) {
      throw new DramatisError('LIMIT', 'Too many of your queries are waiting already', { advice: ADVICE });
    }
    if (this.#present >= running + waiting) {
      throw new DramatisError('LIMIT', 'Too many queries are waiting already', { advice: ADVICE });
    }
  }
}
