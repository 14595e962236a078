/** The place in a query that an error of the service names. */

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1; null where only the line is named. */
  readonly column: number | null;
}

/** Null where a message names no line. */
export function placeIn(message: string): Place | null {
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
