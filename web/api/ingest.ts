/** Answers with what becomes of articles, as server-sent events. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { IngestOptions } from '../../ingest/service.ts';
import type { IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import { bodyOf, type OnFault } from './errors.ts';

/**
 * Any number of `progress`, then one `done` or one `error`. When the client goes away, the work ends after the
 * articles that are being written.
 */
export function streamIngest(
  context: Context,
  onFault: OnFault,
  work: (options: Required<Pick<IngestOptions, 'signal' | 'onEvent'>>) => Promise<IngestSummary>,
): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, context.req.raw.signal]);
  return streamSSE(context, async (stream) => {
    stream.onAbort(() => gone.abort());
    let sent: Promise<void> = Promise.resolve();
    const send = (event: string, data: unknown): void => {
      sent = sent.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }));
    };
    try {
      send('done', await work({ signal, onEvent: (event: IngestEvent) => send('progress', event) }));
    } catch (thrown) {
      send('error', bodyOf(thrown, onFault));
    }
    await sent;
  });
}
