/** A query cut into words, strings, comments and signs, and the error that refuses one. */
import { DramatisError } from '../../errors.ts';

const TOKEN =
  /(?<comment>\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*)|(?<string>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`(?:``|[^`])*`?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<space>\s+)|(?<symbol>[\s\S])/gu;

export interface Token {
  readonly kind: 'comment' | 'string' | 'word' | 'space' | 'symbol';
  readonly text: string;
  /** Where it begins in the query. */
  readonly at: number;
  /** How many brackets it stands in. */
  readonly depth: number;
}

function kindOf(groups: { [name: string]: string | undefined }): Token['kind'] {
  if (groups.comment !== undefined) return 'comment';
  if (groups.string !== undefined) return 'string';
  if (groups.word !== undefined) return 'word';
  return groups.space === undefined ? 'symbol' : 'space';
}

/** Splits a query; strings and quoted names are one token each. */
export function tokenize(cypher: string): Token[] {
  let depth = 0;
  return Array.from(cypher.matchAll(TOKEN), ({ 0: text, index: at, groups = {} }) => {
    if (/^[)\]}]$/.test(text)) depth -= 1;
    const token = { kind: kindOf(groups), text, at, depth };
    if (/^[([{]$/.test(text)) depth += 1;
    return token;
  });
}

/** The error that refuses a query. */
export function refusal(reason: string): DramatisError {
  return new DramatisError('REFUSED', `The query was not run: it ${reason}`, {
    advice: 'The console only reads: MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, CALL { … }, UNION, RETURN.',
  });
}

const ESCAPE = /\\u+(?<code>[0-9a-f]{4})/gi;

/**
 * The words and signs of a query as engines read it: Neo4j 5 takes escapes such as `\u0041` for letters anywhere, Cypher
 * 25 and the embedded engine within strings and names only.
 */
export function readingsOf(text: string): readonly (readonly Token[])[] {
  const unescaped = text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return [unescaped, text].map((reading) =>
    tokenize(reading).filter(({ kind }) => kind !== 'space' && kind !== 'comment'),
  );
}
