/** `GET /api/live`: what is being read and what changed, told to everybody who listens. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import {
  BEAT,
  LIVE_PATH,
  type LiveChange,
  type LiveEvent,
  type Reading,
  WHOLE_CHANGE,
} from '../../shared/contract/live.ts';
import type { LiveReader } from '../../shared/store/graph/live.ts';
import { type After, later } from './later.ts';
import { StoreChanges } from './live-changes.ts';
import { Listeners } from './live-listeners.ts';
import { Outbox } from './live-outbox.ts';

/** Most that listen at a time: each holds a connection. */
const MOST_LISTENERS = 200;

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
  const listeners = new Listeners(mostListeners);
  const onChange = (mark: number, change: LiveChange): void => listeners.changed(mark, change);
  const changes = new StoreChanges({ reader, after, onChange });

  async function enter(outbox: Outbox): Promise<number> {
    listeners.add(outbox);
    try {
      const mark = await changes.follow();
      listeners.catchUp(outbox);
      return mark;
    } catch (thrown) {
      leave(outbox);
      throw thrown;
    }
  }

  function leave(outbox: Outbox): void {
    if (!listeners.remove(outbox)) changes.leave();
  }

  return {
    reading: (reading) => listeners.reading(reading),
    wrote: () => changes.look(),
    replaced() {
      listeners.changed(changes.seen ?? 0, WHOLE_CHANGE);
      changes.look();
    },
    async *listen(signal) {
      const outbox = new Outbox();
      const mark = await enter(outbox);
      try {
        yield { is: 'hello', mark };
        yield* told(outbox, signal, after);
      } finally {
        leave(outbox);
      }
    },
  };
}

/** What there is to tell, as it comes, and signs of life between, until the listener is gone. */
async function* told(outbox: Outbox, signal: AbortSignal, after: After): AsyncGenerator<LiveEvent> {
  while (!signal.aborted) {
    const why = await filled(outbox, signal, after);
    if (why === 'beat') yield { is: 'beat' };
    if (why === 'filled') yield* outbox.take();
  }
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
