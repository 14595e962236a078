/**
 * Where a query is wrong. Engines tell it of what they are shown, which has no comments and something before it; who
 * wrote the query looks for it in what was written.
 */
import { bare } from './guard.ts';

/** Both from 1; columns count characters. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A query as it was written, and what was put before it when an engine was shown it. */
export interface Written {
  readonly cypher: string;
  readonly before: string;
}

/** Characters of a line that are shown: a query may well be one long line. */
const WINDOW = 70;

/**
 * What an engine said of a query, its place and line those of the query as it was written, with a mark below.
 * @param pattern the engine's own words for them, with groups `line` and `column` in characters, or `offset` in UTF-16
 */
export function withPlace(message: string, pattern: RegExp, written: Written): string {
  const found = pattern.exec(message);
  if (!found) return message;
  const place = placeOf(written, found.groups ?? {});
  const rest = message.slice(found.index + found[0].length);
  return `${message.slice(0, found.index)}\n${frameOf(written.cypher, place)}${rest}`;
}

function placeOf(
  { cypher, before }: Written,
  { offset, line, column }: Readonly<Record<string, string>>,
): Place {
  const { tokens } = bare(cypher);
  const text = before + tokens.map((token) => token.text).join('');
  const shown = offset === undefined ? offsetOf(text, Number(line), Number(column)) : Number(offset);
  let rest = Math.max(0, shown - before.length);
  for (const token of tokens) {
    if (rest < token.text.length) return placeAt(cypher, token.at + rest);
    rest -= token.text.length;
  }
  const last = tokens.at(-1);
  return placeAt(cypher, last ? last.at + last.text.length : 0);
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const above = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return above + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
}

function placeAt(cypher: string, offset: number): Place {
  const lines = cypher.slice(0, offset).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** The line around the place, in the form of the embedded engine, which leaves the mark out. */
function frameOf(cypher: string, { line, column }: Place): string {
  const signs = [...(cypher.split('\n')[line - 1] ?? '').replace(/\p{Cc}/gu, ' ')];
  const from = column <= WINDOW ? 0 : column - WINDOW / 2;
  const [left, right] = [from > 0 ? '…' : '', signs.length > from + WINDOW ? '…' : ''];
  const shown = `${left}${signs.slice(from, from + WINDOW).join('')}${right}`;
  const margin = ' '.repeat(String(line).length + 1);
  const mark = `${' '.repeat(column - 1 - from + left.length)}^`;
  return [`  --> query:${line}:${column}`, `${margin} |`, ` ${line} | ${shown}`, `${margin} | ${mark}`].join(
    '\n',
  );
}
