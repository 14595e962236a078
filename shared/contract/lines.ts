/**
 * The lines of a text that comes in pieces, wherever it is cut, without line ends. What there is of a line waits in its
 * pieces and is looked at once, so that a line may be long.
 * @param check told the length of a line, or of what has come of it, and its number
 * @returns what lies behind the last line end
 */
export async function* wholeLines(
  pieces: AsyncIterable<string>,
  check: (length: number, number: number) => void = () => undefined,
): AsyncGenerator<string, string> {
  let begun: string[] = [];
  let length = 0;
  let number = 1;
  const add = (part: string): void => {
    begun.push(part);
    length += part.length;
    check(length, number);
  };
  for await (const piece of pieces) {
    const ends = piece.split('\n');
    const rest = ends.pop() ?? '';
    for (const end of ends) {
      add(end);
      yield begun.join('').replace(/\r$/u, '');
      [begun, length, number] = [[], 0, number + 1];
    }
    add(rest);
  }
  return begun.join('');
}
