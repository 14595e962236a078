/** Work that outlasts a store which goes away for a while: a server that is started again, a line that breaks. */
import { setTimeout as sleep } from 'node:timers/promises';
import { toDramatisError } from '../shared/errors.ts';
import { isRepeatable } from '../shared/store/transaction.ts';

/** Pauses between attempts, in milliseconds: about two minutes in all, in which a server starts. */
export const PAUSES: readonly number[] = [500, 1_000, 2_000, 5_000, ...Array<number>(11).fill(10_000)];

export interface Patience {
  /** Ends the waiting: the last failure is thrown. */
  readonly signal?: AbortSignal | undefined;
  readonly pauses?: readonly number[] | undefined;
  /** Told once why the store is away, before it is waited for. */
  readonly onAway?: ((why: string) => void) | undefined;
}

/**
 * Tries again while the store is away. `work` must be one that may be repeated: all or nothing, or nothing at all.
 * @throws what the last attempt threw
 */
export async function outlasting<T>(work: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { signal, pauses = PAUSES, onAway } = patience;
  for (const [waited, pause] of pauses.entries()) {
    try {
      return await work();
    } catch (thrown) {
      if (!isRepeatable(thrown) || signal?.aborted) throw thrown;
      if (waited === 0) onAway?.(toDramatisError(thrown).message);
    }
    await sleep(pause, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
  return work();
}
