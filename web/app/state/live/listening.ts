import type { Client } from '../../../../shared/contract/client.ts';
import type { LiveEvent } from '../../../../shared/contract/live.ts';
import { toDramatisError } from '../../../../shared/errors.ts';
import { type Host, pause } from '../host.ts';
import { backOff, SILENCE } from './live.ts';

interface Told {
  heard(event: LiveEvent): void;
  /** The line broke off; it is taken up again. */
  lost(): void;
}

/** Listening to the service, again after whatever breaks it off, until it is ended. */
export function createListening(api: Pick<Client, 'live'>, host: Pick<Host, 'after'>, told: Told) {
  let ears: AbortController | null = null;

  async function keepHearing(signal: AbortSignal): Promise<void> {
    let tries = 0;
    while (!signal.aborted) {
      try {
        if (await hear(signal)) tries = 0;
      } catch (thrown) {
        // A service of another version has nothing to listen to.
        if (!signal.aborted && toDramatisError(thrown).code === 'NOT_FOUND') break;
      }
      if (signal.aborted) return;
      told.lost();
      await pause(host, backOff(tries));
      tries += 1;
    }
  }

  /** Hears until the stream ends, the service falls silent or nobody wants to hear. @returns whether it was heard */
  async function hear(signal: AbortSignal): Promise<boolean> {
    const line = new AbortController();
    const end = (): void => line.abort();
    signal.addEventListener('abort', end, { once: true });
    let callOff = host.after(SILENCE, end);
    let wasHeard = false;
    try {
      for await (const event of api.live({ signal: line.signal })) {
        if (signal.aborted) break;
        callOff();
        callOff = host.after(SILENCE, end);
        wasHeard = true;
        told.heard(event);
      }
    } finally {
      callOff();
      signal.removeEventListener('abort', end);
    }
    return wasHeard;
  }

  return {
    begin(): void {
      if (ears) return;
      ears = new AbortController();
      void keepHearing(ears.signal);
    },
    end(): void {
      ears?.abort();
      ears = null;
    },
  };
}
