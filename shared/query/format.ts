/** A result as text in one of the formats, piece by piece: the same for the API and the command line. */
import type { Format } from '../contract/formats.ts';
import { csvPieces } from './csv.ts';
import type { JsonMap } from './values.ts';

/** A result's rows; GEXF is a graph of them and is made by `toGexf`. */
export function formatResult(
  format: Exclude<Format, 'gexf'>,
  columns: readonly string[],
  rows: Iterable<JsonMap>,
): Generator<string> {
  if (format === 'csv') return csvPieces(columns, rows);
  return format === 'json' ? jsonPieces(rows) : linePieces(rows);
}

/** One JSON array, a row a line. */
export function* jsonPieces(rows: Iterable<unknown>): Generator<string> {
  let between = '[\n';
  for (const row of rows) {
    yield `${between}${JSON.stringify(row) ?? 'null'}`;
    between = ',\n';
  }
  yield between === ',\n' ? '\n]\n' : '[]\n';
}

/** JSON Lines: a row a line, without brackets around. */
export function* linePieces(rows: Iterable<unknown>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row) ?? 'null'}\n`;
}
