import { DramatisError } from '../../shared/errors.ts';

/**
 * The lines of a body while it comes, without line ends; an empty last one is left out.
 * @param most longest line that is taken, in characters
 * @throws LIMIT where one is longer
 */
export async function* linesOf(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): AsyncGenerator<string> {
  if (body === null) return;
  const decoder = new TextDecoder();
  let rest = '';
  let number = 1;
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      check(line, number, most);
      yield line.replace(/\r$/u, '');
      number += 1;
    }
    check(rest, number, most);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function check(line: string, number: number, most: number): void {
  if (line.length <= most) return;
  throw new DramatisError('LIMIT', `Line ${number} is longer than ${most} characters`, {
    where: `line ${number}`,
    advice: 'DRAMATIS_MAX_BYTES allows longer ones.',
  });
}
