/** Text as a body that is made while it is sent. */

/** Pieces are put together to about this many characters. */
const PIECE = 65_536;

/** Pieces of text as bytes; the next ones are asked for when the reader wants them. */
export function bytesOf(pieces: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(pieces);
  return new ReadableStream({
    pull(controller) {
      const { done, value } = chunks.next();
      if (value) controller.enqueue(value);
      if (done) controller.close();
    },
    cancel() {
      chunks.return(undefined);
    },
  });
}

/** Pieces of text as bytes, many small ones in one chunk. */
export function* chunksOf(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>, undefined> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}
