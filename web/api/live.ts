/** `GET /api/live`: what is being read and what changed, told to everybody who listens. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import {
  BEAT,
  isChange,
  LIVE_PATH,
  type LiveChange,
  type LiveEvent,
  type Reading,
  WHOLE_CHANGE,
} from '../../shared/contract/live.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { LiveReader } from '../../shared/store/graph/live.ts';
import { type After, later, repeatedly } from './later.ts';
import { Outbox } from './live-outbox.ts';

/** Most that listen at a time: each holds a connection. */
export const MOST_LISTENERS = 200;
/** Milliseconds between two looks at a store that others write as well, while somebody listens. */
const POLL = 2_000;

export interface Live {
  /** How far a piece of work is. */
  reading(reading: Reading): void;
  /** Something may have been written here. */
  wrote(): void;
  /** The graph is another one, of which no change says how. */
  replaced(): void;
  /** Begins with where the listener stands. @throws BUSY where too many listen */
  listen(signal: AbortSignal): AsyncGenerator<LiveEvent>;
}

export interface LiveDependencies {
  readonly reader: LiveReader;
  readonly after?: After;
  readonly mostListeners?: number;
}

/** Nothing is looked at while nobody listens. */
export function createLive(dependencies: LiveDependencies): Live {
  const { reader, after = later, mostListeners = MOST_LISTENERS } = dependencies;
  const outboxes = new Set<Outbox>();
  const readings = new Map<number, Reading>();
  let seen: number | null = null;
  let isLooking = false;
  let again = false;
  let stopPolling: (() => void) | null = null;

  function tell(mark: number, change: LiveChange): void {
    seen = mark;
    if (isChange(change)) for (const outbox of outboxes) outbox.changed(mark, change);
  }

  async function lookOnce(): Promise<void> {
    if (seen === null) return;
    const before = seen;
    const now = await reader.mark();
    if (now !== before) tell(now, await reader.since(before, now));
  }

  /** One look at a time; what was written meanwhile is seen by the next. A store that is away is looked at later. */
  function look(): void {
    again = true;
    if (!isLooking) void lookUntilQuiet();
  }

  async function lookUntilQuiet(): Promise<void> {
    isLooking = true;
    while (again && outboxes.size > 0) {
      again = false;
      await lookOnce().catch(() => undefined);
    }
    isLooking = false;
  }

  async function poll(): Promise<void> {
    if (stopPolling || !(await reader.isShared().catch(() => false))) return;
    if (outboxes.size > 0 && !stopPolling) stopPolling = repeatedly(POLL, look, after);
  }

  async function enter(outbox: Outbox): Promise<number> {
    if (outboxes.size >= mostListeners) {
      throw new DramatisError('BUSY', 'Too many listen already', {
        advice: 'Close a window of the explorer, or ask again later.',
      });
    }
    const isFirst = outboxes.size === 0;
    outboxes.add(outbox);
    try {
      if (isFirst || seen === null) seen = await reader.mark();
    } catch (thrown) {
      leave(outbox);
      throw thrown;
    }
    void poll();
    for (const reading of readings.values()) outbox.reading(reading);
    return seen;
  }

  function leave(outbox: Outbox): void {
    outboxes.delete(outbox);
    if (outboxes.size > 0) return;
    stopPolling?.();
    [stopPolling, seen] = [null, null];
  }

  return {
    reading(reading) {
      if (reading.over) readings.delete(reading.work);
      else readings.set(reading.work, reading);
      for (const outbox of outboxes) outbox.reading(reading);
    },
    wrote: look,
    replaced() {
      for (const outbox of outboxes) outbox.changed(seen ?? 0, WHOLE_CHANGE);
      look();
    },
    async *listen(signal) {
      const outbox = new Outbox();
      const mark = await enter(outbox);
      try {
        yield { is: 'hello', mark };
        while (!signal.aborted) {
          const why = await filled(outbox, signal, after);
          if (why === 'beat') yield { is: 'beat' };
          if (why === 'filled') yield* outbox.take();
        }
      } finally {
        leave(outbox);
      }
    },
  };
}

/** Why the waiting ended: there is something to tell, it is time for a sign of life, or the listener is gone. */
function filled(outbox: Outbox, signal: AbortSignal, after: After): Promise<'filled' | 'beat' | 'gone'> {
  return new Promise((resolve) => {
    const end = (why: 'filled' | 'beat' | 'gone'): void => {
      stop();
      signal.removeEventListener('abort', gone);
      resolve(why);
    };
    const gone = (): void => end('gone');
    const stop = after(BEAT, () => end('beat'));
    signal.addEventListener('abort', gone, { once: true });
    outbox.whenFilled(() => end('filled'));
  });
}

/** @param closing raised when the service ends: nobody keeps it from ending by listening */
export function addLive(app: OpenAPIHono, live: Live, closing: AbortSignal | undefined): void {
  app.get(LIVE_PATH, async (context) => {
    const gone = new AbortController();
    const signal = AbortSignal.any([gone.signal, context.req.raw.signal, ...(closing ? [closing] : [])]);
    const events = live.listen(signal);
    // What fails before the first event is still answered with an error.
    const first = await events.next();
    context.header('cache-control', 'no-store');
    return streamSSE(context, async (stream) => {
      stream.onAbort(() => gone.abort());
      for (let next = first; !next.done && !stream.aborted; next = await events.next())
        await stream.writeSSE({ event: next.value.is, data: JSON.stringify(next.value) });
      await events.return(undefined);
    });
  });
}
