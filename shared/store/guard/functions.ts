/**
 * Functions and procedures that a console query names. A plan shows the procedures that it calls, but not the
 * functions: those of plugins can run Cypher of their own, read files and tell secrets.
 */
import { readingProcedure } from './procedures.ts';
import { refusal, type Token } from './tokens.ts';

/** Namespaces of functions that compute from what they are given (Neo4j 5.26 and 2026.08). */
const COMPUTING: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector',
]);

/** A name with dots that is called: `date.truncate`, `db.labels`. */
interface Called {
  readonly name: string;
  readonly procedure: boolean;
}

function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' || (token?.kind === 'string' && token.text.startsWith('`'));
}

function plain({ text }: Token): string {
  return text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
}

/** Known by its words where an engine cannot read it, as well: so the reason is the same everywhere. */
function loads(tokens: readonly Token[]): boolean {
  const isWord = (token: Token | undefined, word: string) =>
    token?.kind === 'word' && token.text.toUpperCase() === word;
  return tokens.some((token, at) => isWord(token, 'LOAD') && isWord(tokens[at + 1], 'CSV'));
}

function calledIn(tokens: readonly Token[]): Called[] {
  const called: Called[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const start = at;
    const parts: string[] = [];
    for (let token = tokens[at]; isName(token); token = tokens[at]) {
      parts.push(plain(token));
      if (tokens[at + 1]?.text !== '.' || !isName(tokens[at + 2])) break;
      at += 2;
    }
    if (parts.length < 2) continue;
    const procedure = /^call$/i.test(tokens[start - 1]?.text ?? '');
    if (procedure || tokens[at + 1]?.text === '(') called.push({ name: parts.join('.'), procedure });
  }
  return called;
}

/**
 * @param readings of the query: what any of them would call must be allowed
 * @throws REFUSED
 */
export function assertKnownCalls(readings: readonly (readonly Token[])[]): void {
  if (readings.some(loads)) throw refusal('reads files or the network');
  for (const { name, procedure } of readings.flatMap(calledIn)) {
    if (procedure && !readingProcedure(name)) {
      throw refusal(`calls a procedure that is not allowed here (${name})`);
    }
    const [namespace = ''] = name.toLowerCase().split('.');
    if (!procedure && !COMPUTING.has(namespace)) {
      throw refusal(`calls a function that is not allowed here (${name})`);
    }
  }
}
