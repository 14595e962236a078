/** Text as a body that is made while it is sent. */

/** Pieces are put together to about this many characters. */
const PIECE = 65_536;

/** Pieces of text as bytes; the next ones are asked for when the reader wants them. */
export function bytesOf(pieces: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      let text = '';
      for (;;) {
        const { done, value } = iterator.next();
        if (!done) text += value;
        if (!done && text.length < PIECE) continue;
        if (text !== '') controller.enqueue(encoder.encode(text));
        if (done) controller.close();
        return;
      }
    },
    cancel() {
      iterator.return?.();
    },
  });
}
