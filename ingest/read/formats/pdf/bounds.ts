/** A bound on what is unpacked, whatever a PDF calls its filters and however it hides them. */

/**
 * From now on no bytes of more than this are given out in this process, and no library unpacks past them. For ones
 * that do nothing else.
 * @returns tells whether somebody asked for more since it was asked the last time
 */
export function boundBytes(most: number): () => boolean {
  let exceeded = false;
  const plain = globalThis.Uint8Array;
  globalThis.Uint8Array = new Proxy(plain, {
    construct(target, given: readonly unknown[], asked) {
      const [size] = given;
      if (typeof size === 'number' && size > most) {
        exceeded = true;
        throw new RangeError(`more than ${most} bytes`);
      }
      return Reflect.construct(target, given, asked);
    },
  });
  // It unpacks on its own, into any number of pieces; without it the library unpacks by itself.
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  return () => {
    const was = exceeded;
    exceeded = false;
    return was;
  };
}
