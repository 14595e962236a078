/**
 * The text side of the read-only console: what can be told from a query without an engine. It takes off what
 * must not reach the engine and refuses early with a good message; the verdict itself is the engine's plan.
 */
import { DramatisError } from '../../errors.ts';
import { assertShallow } from './depth.ts';
import { assertKnownCalls } from './functions.ts';
import { readingsOf, refusal, type Token, tokenize } from './tokens.ts';

const WRITES = 'writes';

/** Words that begin a statement which does not read the graph, with what to say of it. */
const FORBIDDEN_STARTS: { readonly [word: string]: string } = {
  ALTER: 'administers the database',
  CREATE: WRITES,
  DEALLOCATE: 'administers the database',
  DELETE: WRITES,
  DENY: 'administers the database',
  DETACH: WRITES,
  DROP: 'changes the schema',
  DRYRUN: 'administers the database',
  ENABLE: 'administers the database',
  FOREACH: WRITES,
  GRANT: 'administers the database',
  INSERT: WRITES,
  LOAD: 'reads files or the network',
  MERGE: WRITES,
  REALLOCATE: 'administers the database',
  REMOVE: WRITES,
  RENAME: 'administers the database',
  REVOKE: 'administers the database',
  SET: WRITES,
  SHOW: 'shows the server rather than the graph',
  START: 'administers the database',
  STOP: 'administers the database',
  TERMINATE: 'stops the queries of others',
  USE: 'leaves this graph',
};

/** Put before a query to be shown its plan. */
export const EXPLAIN = 'EXPLAIN ';

/** A user's query as it may be shown to an engine, and what is asked of it. */
export interface Prepared {
  readonly text: string;
  /** False where only the plan is asked for. */
  readonly rows: boolean;
  readonly plan: boolean;
}

/** A query as it is shown to engines; its tokens know where they begin in the query as it was written. */
export interface Bare {
  readonly tokens: readonly Token[];
  /** The user's own EXPLAIN and PROFILE. */
  readonly modes: ReadonlySet<string>;
}

/** Comments and odd white space as what every engine takes for a space. */
function spaced(token: Token): Token {
  if (token.kind === 'comment') return { ...token, kind: 'space', text: ' ' };
  return token.kind === 'space' ? { ...token, text: token.text.replace(/[^\n]/g, ' ') } : token;
}

/** The query without comments, without the user's own EXPLAIN or PROFILE, and without the last semicolon. */
export function bare(cypher: string): Bare {
  const tokens = tokenize(cypher).map(spaced);
  const modes = new Set<string>();
  for (let [first] = tokens; first && (first.kind === 'space' || isMode(first)); [first] = tokens) {
    if (first.kind === 'word') modes.add(first.text.toUpperCase());
    tokens.shift();
  }
  for (let last = tokens.at(-1); last && (last.kind === 'space' || last.text === ';'); last = tokens.at(-1)) {
    tokens.pop();
  }
  return { tokens, modes };
}

function isMode({ text }: Token): boolean {
  return /^(?:explain|profile)$/i.test(text);
}

export interface Asking {
  /** The plan is asked for besides, or only the plan. */
  readonly plan?: boolean | 'only' | undefined;
  /** It may write data, as in the editor mode. */
  readonly editing?: boolean | undefined;
}

/** Letters that a query may have: past it, engines take long only to read it. */
const LONGEST_QUERY = 100_000;

/**
 * Makes a query ready: `EXPLAIN` asks for its plan alone, `PROFILE` for plan and rows.
 * @throws REFUSED where its first word already says that it does not read; QUERY where there is none; LIMIT where it
 *   is too long
 */
export function prepared(cypher: string, { plan = false, editing = false }: Asking = {}): Prepared {
  if (cypher.length > LONGEST_QUERY) {
    throw new DramatisError('LIMIT', `The query is longer than ${LONGEST_QUERY} letters`, {
      advice: 'Hand long lists over as parameters: UNWIND $ids AS id.',
    });
  }
  const { tokens, modes } = bare(cypher);
  const [first] = tokens;
  if (!first)
    throw new DramatisError('QUERY', 'The query is empty', { advice: 'Try MATCH (n:Person) RETURN n.' });
  const reason = first.kind === 'word' ? FORBIDDEN_STARTS[first.text.toUpperCase()] : undefined;
  if (reason && !(editing && reason === WRITES)) throw refusal(reason);
  const text = tokens.map((token) => token.text).join('');
  const readings = readingsOf(text);
  assertShallow(readings);
  assertKnownCalls(readings);
  return {
    text,
    rows: plan !== 'only' && !modes.has('EXPLAIN'),
    plan: plan !== false || modes.size > 0,
  };
}

/** The query as it may be shown to the engine; throws as `prepared` does. */
export function readingText(cypher: string): string {
  return prepared(cypher).text;
}

/**
 * Lets the engine stop early: adds a LIMIT where the last part of a query has none.
 * @param text a query as `readingText` returns it
 */
export function withLimit(text: string, rows: number): string {
  const words = tokenize(text)
    .filter((token) => token.kind === 'word' && token.depth === 0)
    .map((token) => token.text.toUpperCase());
  const ending = words.slice(words.lastIndexOf('RETURN'));
  const open = words.includes('RETURN') && !ending.includes('LIMIT') && !words.includes('UNION');
  return open ? `${text}\nLIMIT ${rows}` : text;
}
