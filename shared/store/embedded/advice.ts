/** What to say of a query that the embedded engine cannot read, although Neo4j might. */
import { DramatisError } from '../../errors.ts';
import { tokenize } from '../guard/tokens.ts';
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

/** The engine's error; where a construct is to blame, with the form that works in both. */
export function explained(thrown: unknown, cypher: string): DramatisError {
  const error = fromEngine(thrown);
  const construct = error.code === 'QUERY' ? missingConstruct(cypher) : undefined;
  if (!construct) return error;
  return new DramatisError('QUERY', `The embedded engine has no ${construct.name}: ${error.message}`, {
    advice: `In its place, on both engines: ${construct.form}`,
    cause: thrown,
  });
}
