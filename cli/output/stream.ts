import type { Draining } from '../context.ts';

/**
 * Writes pieces as they come; a reader that is slower is waited for, so that they do not pile up in memory.
 * @throws AbortError where the signal is raised before the end
 */
export async function writeAll(
  stream: Draining,
  pieces: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    if (stream.write(piece) === false) await drained(stream, signal);
  }
}

function drained(stream: Draining, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    stream.once('drain', () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
  });
}
