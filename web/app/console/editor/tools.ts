import type { Answer, Finding, Order, Proposal } from './messages.ts';

/** A worker of the editor, as far as it is needed. */
export interface ToolWorker {
  postMessage(order: Order): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface Tool<T> {
  /** Null where it was overtaken by a later question, or the worker cannot work. */
  ask(order: Omit<Order, 'id'>): Promise<readonly T[] | null>;
  end(): void;
}

/** Asks a worker, which is started with the first question; only the answer to the last one counts. */
export function createTool<T>(spawn: () => ToolWorker): Tool<T> {
  let worker: ToolWorker | null = null;
  let broken = false;
  let last = 0;
  let waiting: ((found: readonly T[] | null) => void) | null = null;

  const tell = (found: readonly T[] | null): void => {
    waiting?.(found);
    waiting = null;
  };
  function started(): ToolWorker {
    if (worker) return worker;
    const own = spawn();
    own.onmessage = ({ data }: { data: Answer<T> }) => {
      if (data.id === last) tell(data.found);
    };
    own.onerror = () => {
      broken = true;
      tell(null);
    };
    worker = own;
    return own;
  }

  return {
    ask(order) {
      tell(null);
      if (broken) return Promise.resolve(null);
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting = resolve;
        started().postMessage({ ...order, id });
      });
    },
    end() {
      tell(null);
      worker?.terminate();
      worker = null;
    },
  };
}

export const completing = (): Tool<Proposal> =>
  createTool(() => new Worker(new URL('./complete-worker.ts', import.meta.url), { type: 'module' }));
export const checking = (): Tool<Finding> =>
  createTool(() => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }));
