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
    for (const line of lines) yield line.replace(/\r$/u, '');
    number += lines.length;
    if (rest.length > most) {
      throw new DramatisError('LIMIT', `Line ${number} is longer than ${most} characters`, {
        where: `line ${number}`,
        advice: 'DRAMATIS_MAX_BYTES allows longer ones.',
      });
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
