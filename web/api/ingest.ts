/** Answers with what becomes of articles, as server-sent events. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { IngestOptions } from '../../ingest/service.ts';
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import { BEAT } from '../../shared/contract/live.ts';
import { bodyOf, type OnFault, requestOf } from './errors.ts';
import { type After, repeatedly } from './later.ts';

/** What work may end with before it is done. */
export interface Ending {
  readonly onFault: OnFault;
  /** Raised when the service ends. */
  readonly closing?: AbortSignal | undefined;
  /** What tells when it is time for a sign of life. */
  readonly after?: After | undefined;
}

/** A comment, which whoever reads events passes over. What is silent for long is taken for lost, on the way or there. */
const SIGN_OF_LIFE = ':\n\n';

/**
 * Any number of `progress`, and `away` where the store is waited for, then one `done` or one `error`, and a sign of life
 * now and then. When the client goes away or the service ends, the work ends after the articles that are being written.
 */
export function streamIngest(
  context: Context,
  { onFault, closing, after }: Ending,
  work: (options: Required<Pick<IngestOptions, 'signal' | 'onEvent' | 'onAway'>>) => Promise<IngestSummary>,
): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, context.req.raw.signal, ...(closing ? [closing] : [])]);
  return streamSSE(context, async (stream) => {
    stream.onAbort(() => gone.abort());
    let sent: Promise<unknown> = Promise.resolve();
    const send = (event: string, data: unknown): void => {
      sent = sent.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }));
    };
    const beat = (): void => {
      sent = sent.then(() => stream.write(SIGN_OF_LIFE));
    };
    const stop = repeatedly(BEAT, beat, after);
    try {
      const onEvent = (event: IngestEvent): void => send('progress', event);
      const onAway = (message: string): void => send('away', { message });
      send('done', await work({ signal, onEvent, onAway }));
    } catch (thrown) {
      send('error', bodyOf(thrown, onFault, requestOf(context)));
    } finally {
      stop();
    }
    await sent;
  });
}
