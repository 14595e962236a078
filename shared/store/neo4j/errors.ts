/** What the driver throws, as the errors of Dramatis. Told apart by Neo4j's status codes. */
import neo4j, { Neo4jError } from 'neo4j-driver';
import { DramatisError, type ErrorCode } from '../../errors.ts';
import { GIVE_PARAMETERS } from '../../query/params.ts';
import { type Written, withPlace } from '../guard/written.ts';
import { StoreLost } from '../transaction.ts';

/** Beginning of a status code, what it is to a user, and what to do. */
const MEANINGS: readonly (readonly [string, ErrorCode, string?])[] = [
  [
    'Neo.ClientError.Security.CredentialsExpired',
    'STORE_UNAVAILABLE',
    'The first password of this Neo4j must be changed: log in once with cypher-shell or the browser.',
  ],
  [
    'Neo.ClientError.Security.Unauthorized',
    'STORE_UNAVAILABLE',
    'Check DRAMATIS_NEO4J_USER and DRAMATIS_NEO4J_PASSWORD.',
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'STORE_UNAVAILABLE',
    'Too many wrong passwords: wait a few seconds, then check DRAMATIS_NEO4J_PASSWORD.',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'STORE_UNAVAILABLE',
    'Check DRAMATIS_NEO4J_DATABASE; Community has the databases neo4j and system only.',
  ],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'STORE_INVALID'],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'LIMIT',
    'Ask for less: name a label, add a condition or a LIMIT.',
  ],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemory',
    'LIMIT',
    'Ask for less: name a label, add a condition or a LIMIT.',
  ],
  ['Neo.ClientError.Statement.AccessMode', 'REFUSED', 'Only queries that read are run here.'],
  ['Neo.ClientError.Security.Forbidden', 'STORE_UNAVAILABLE', 'The Neo4j user lacks the right to do this.'],
  ['Neo.ClientError.Statement.ParameterMissing', 'QUERY', GIVE_PARAMETERS],
  ['Neo.ClientError.Schema', 'STORE_INVALID'],
  ['Neo.TransientError', 'STORE_CONFLICT'],
  ['Neo.ClientError', 'QUERY', 'Check the query; `docs/graph.md` shows what the graph holds.'],
  ['Neo.DatabaseError', 'STORE_UNAVAILABLE', 'Look into the log of the Neo4j server.'],
];

export const UNREACHABLE = 'Check that the server runs and that DRAMATIS_STORE names its address and port.';

/** The driver's message without its advice to programmers, and without what it knows of a cluster that is not there. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message
    .replace(/Please ensure .*?(?:Caused by: |$)/s, '')
    .replace(
      /^Could not perform discovery\. No routing servers available\. Known routing table: .*$/s,
      NOBODY,
    )
    .trim();
}

const NOBODY = 'nobody told which servers there are';

/** Anything that the driver threw as a DramatisError. */
export function fromDriver(thrown: unknown, where?: string): DramatisError {
  if (thrown instanceof DramatisError) return thrown;
  if (!(thrown instanceof Neo4jError)) {
    return new DramatisError('STORE_UNAVAILABLE', messageOf(thrown), { cause: thrown, advice: UNREACHABLE });
  }
  if (neo4j.isRetryableError(thrown) && !thrown.code.startsWith('Neo.')) {
    return new StoreLost(`The Neo4j server went away: ${messageOf(thrown)}`, thrown);
  }
  const meaning = MEANINGS.find(([prefix]) => thrown.code.startsWith(prefix));
  const [, code, advice] = meaning ?? ['', 'STORE_UNAVAILABLE' as const, UNREACHABLE];
  return new DramatisError(code, messageOf(thrown), {
    ...(where === undefined ? {} : { where }),
    ...(advice === undefined ? {} : { advice }),
    cause: thrown,
  });
}

/** The line and column of an error, often with the line itself. */
const PLACE = /\s*\(line \d+, column \d+ \(offset: (?<offset>\d+)\)\)(?:\n"[^\n]*"\n *\^)?/u;

/** What the server has to say against a user's own query, with its place in the query. */
export function fromPlanning(thrown: unknown, written: Written): unknown {
  const error = fromConsole(thrown);
  if (!(error instanceof DramatisError) || error.code !== 'QUERY') return error;
  const { message, advice } = error;
  return new DramatisError('QUERY', withPlace(message, PLACE, written), {
    ...(advice && { advice }),
    cause: thrown,
  });
}

/**
 * What ended a user's own query: a server that stumbles over one is still there for the next, and what is thrown by whoever
 * takes the rows is theirs.
 */
export function fromConsole(thrown: unknown): unknown {
  if (!(thrown instanceof Neo4jError)) return thrown;
  if (!thrown.code.startsWith('Neo.DatabaseError')) return fromDriver(thrown);
  return new DramatisError('QUERY', `The server failed on this query: ${messageOf(thrown)}`, {
    advice: 'Write it in another way, step by step; the log of the Neo4j server tells more.',
    cause: thrown,
  });
}
