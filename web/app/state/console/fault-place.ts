import { tokensOf } from './scan.ts';

/** What an error of the service says of a query: where it is wrong, and what, in words. */

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1; null where only the line is named. */
  readonly column: number | null;
}

/**
 * The place that a message names: `query:2:7` of the embedded engine, `line 2, column 7` of Neo4j, else the last word
 * of the query that it quotes. Null where it names none.
 */
export function placeIn(message: string, cypher: string): Place | null {
  return byFrame(message) ?? byLine(message) ?? byWord(message, cypher);
}

function byFrame(message: string): Place | null {
  const { line, column } = /--> query:(?<line>\d{1,6}):(?<column>\d{1,6})/u.exec(message)?.groups ?? {};
  if (line === undefined || column === undefined) return null;
  return { line: Number(line), column: Math.max(1, Number(column)) };
}

function byLine(message: string): Place | null {
  const found = /\bline[ :]+(?<line>\d{1,6})(?:,?\s*(?:column|col|position)[ :]+(?<column>\d{1,6}))?/iu.exec(
    message,
  );
  if (!found?.groups) return null;
  const { line, column } = found.groups;
  return {
    line: Math.max(1, Number(line)),
    column: column === undefined ? null : Math.max(1, Number(column)),
  };
}

function byWord(message: string, cypher: string): Place | null {
  const tokens = tokensOf(cypher);
  for (const { groups } of message.matchAll(/['`"](?<word>[\p{L}_][\p{L}\p{N}_.]*)['`"]/gu)) {
    const found = tokens.findLast(({ kind, text }) => kind === 'word' && text === groups?.word);
    if (!found) continue;
    const before = cypher.slice(0, found.from).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
  return null;
}

/** From where to where in the text: from the column to the end of its word, or the whole line. */
export function spanAt(text: string, { line, column }: Place): { from: number; to: number } {
  const lines = text.split('\n');
  const index = Math.min(line, lines.length) - 1;
  const start = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
  const own = lines[index] ?? '';
  if (column === null || column > own.length) return { from: start, to: start + own.length };
  const word = /^[\p{L}\p{N}_$]+/u.exec(own.slice(column - 1))?.[0] ?? own.charAt(column - 1);
  return { from: start + column - 1, to: start + column - 1 + word.length };
}

/** Names of signs in messages of the embedded engine. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\bRParen\b/g, '“)”'],
  [/\bLParen\b/g, '“(”'],
  [/\bRBracket\b/g, '“]”'],
  [/\bLBracket\b/g, '“[”'],
  [/\bRBrace\b/g, '“}”'],
  [/\bLBrace\b/g, '“{”'],
  [/\bColon\b/g, '“:”'],
  [/\bComma\b/g, '“,”'],
];

/** A message without its frame of code, which the editor shows better, and without words for programmers. */
export function plainFault(message: string): string {
  const [said = ''] = message.split(/\n\s*-->/u);
  const text = SIGNS.reduce((rest, [name, sign]) => rest.replace(name, sign), said)
    .replace(/\b(?:syntax|semantic) error: (?:\[Cypher\] )?/giu, '')
    .replace(/ ?\| help: /gu, '. ')
    .trim()
    .replace(/([?!])\.$/u, '$1');
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
