/** Reads a result that is sent while its query runs. */
import { DramatisError } from '../errors.ts';
import { errorOf, parsed, textOf } from './answer.ts';
import { wholeLines } from './lines.ts';
import { type QueryLine, QueryLineSchema } from './query.ts';

/** A line that is no error: that is thrown. */
export type ResultLine = Exclude<QueryLine, { readonly error: unknown }>;

/**
 * The lines of an answer as they come, wherever it is cut; the last one has `end`.
 * @param where its address
 * @throws DramatisError that the last line tells; INTERNAL where there is no last line, or one that cannot be read
 */
export async function* resultLines(response: Response, where: string): AsyncGenerator<ResultLine> {
  // What lies behind the last line end is a part of a line, and lost.
  for await (const text of wholeLines(piecesOf(response))) {
    const line = parsed(QueryLineSchema, jsonOf(text), where);
    if ('error' in line) throw errorOf(line);
    yield line;
    if ('end' in line) return;
  }
  throw brokenOff(where);
}

/** A connection that is lost is an end without a last line. */
async function* piecesOf(response: Response): AsyncGenerator<string> {
  try {
    yield* textOf(response);
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
  }
}

/** Null where it is no JSON, which no schema accepts. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function brokenOff(where: string): DramatisError {
  return new DramatisError('INTERNAL', 'The result broke off before its end', {
    where,
    advice:
      'The rows that came are good, but not all. See whether the service still runs, then run the query again.',
  });
}
