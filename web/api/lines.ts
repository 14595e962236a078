import { textOf } from '../../shared/contract/answer.ts';
import { wholeLines } from '../../shared/contract/lines.ts';
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
  const rest = yield* wholeLines(textOf({ body }), (length, number) => {
    if (length > most) throw tooLong(number, most);
  });
  if (rest !== '') yield rest;
}

function tooLong(number: number, most: number): DramatisError {
  return new DramatisError('LIMIT', `Line ${number} is longer than ${most} characters`, {
    where: `line ${number}`,
    advice: 'DRAMATIS_MAX_BYTES allows longer ones.',
  });
}
