import { jsonPieces } from '../../shared/query/format.ts';

/** One answer as JSON: an object on a line. */
export function formatObject(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** Rows as one JSON array, a row a line. */
export function formatJson(rows: Iterable<unknown>): string {
  return [...jsonPieces(rows)].join('');
}
