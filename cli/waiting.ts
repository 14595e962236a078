/** Waiting for a store that another process holds: most commands hold it but for a moment. */
import type { Patience } from '../shared/store/holder.ts';

/** How long is waited in all, how long of that without a word, and how often the store is looked at: milliseconds. */
const LONGEST = 10_000;
const SILENT = 1_000;
const EVERY = 100;

/** What whoever waits is given of the world. */
export interface Waiting {
  /** Milliseconds from any moment on. */
  readonly clock: () => number;
  /** Resolves after so many milliseconds; rejects where nobody is to wait any more. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** Takes a line for whoever looks on. */
  readonly tell: (line: string) => unknown;
}

/** Waits for one opening; its time begins when the store is first found to be held. */
export function patienceWith({ clock, pause, tell }: Waiting): Patience {
  let began: number | undefined;
  let isTold = false;
  return async (pid) => {
    began ??= clock();
    const waited = clock() - began;
    if (waited >= LONGEST) return false;
    if (waited >= SILENT && !isTold) {
      tell(`Waiting for process ${pid}, which holds the store`);
      isTold = true;
    }
    await pause(EVERY);
    return true;
  };
}
