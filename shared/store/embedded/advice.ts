/** What to say of a query that the embedded engine cannot read, although Neo4j might. */
import { DramatisError } from '../../errors.ts';
import { tokenize } from '../guard/tokens.ts';
import { type Written, withPlace } from '../guard/written.ts';
import { CONSTRUCTS, type Construct } from './constructs.ts';
import { fromEngine } from './errors.ts';

/** The query with nothing left of what its strings, names in quotes and comments say. */
function skeleton(cypher: string): string {
  return tokenize(cypher)
    .map(({ kind, text }) => {
      if (kind === 'comment') return ' ';
      return kind === 'string' ? '_' : text.toUpperCase();
    })
    .join('');
}

/** The first construct in a query that this engine has not. */
export function missingConstruct(cypher: string): Construct | undefined {
  const text = skeleton(cypher);
  return CONSTRUCTS.find(({ pattern }) => pattern.test(text));
}

/** The line and column of an error, its line, and room for a mark that is not there. */
const PLACE = /\n *--> query:(?<line>\d+):(?<column>\d+)\n *\|\n *\d+ \|[^\n]*\n *\| */u;

/**
 * The engine's error, with its place in the query; where a construct is to blame, with the form that works in both.
 * @param text of the query, as the engine was shown it
 */
export function explained(thrown: unknown, text: string, written: Written): DramatisError {
  const error = fromEngine(thrown);
  if (error.code !== 'QUERY') return error;
  const construct = missingConstruct(text);
  const message = withPlace(error.message, PLACE, written);
  return construct
    ? new DramatisError('QUERY', `The embedded engine has no ${construct.name}: ${message}`, {
        advice: `In its place, on both engines: ${construct.form}`,
        cause: thrown,
      })
    : new DramatisError('QUERY', message, { ...(error.advice && { advice: error.advice }), cause: thrown });
}
