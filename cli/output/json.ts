/** One answer as JSON: an object on a line. */
export function formatObject(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** Rows as one JSON array, a row a line, piece by piece. */
export function* jsonPieces(rows: Iterable<unknown>): Generator<string> {
  let between = '[\n';
  for (const row of rows) {
    yield `${between}${JSON.stringify(row) ?? 'null'}`;
    between = ',\n';
  }
  yield between === ',\n' ? '\n]\n' : '[]\n';
}

/** Rows as one JSON array, a row a line. */
export function formatJson(rows: Iterable<unknown>): string {
  return [...jsonPieces(rows)].join('');
}
