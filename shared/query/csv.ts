/**
 * Rows as CSV (RFC 4180): a line of titles first, lines end with CR LF, lists and maps are JSON.
 *
 * What stands in a cell was written by strangers, and a spreadsheet runs a cell that begins like a formula
 * (`=HYPERLINK(…)`). So a text that begins so has an apostrophe before it, as spreadsheets write it themselves; a text
 * that has one there already gets another, so that nothing is lost. Numbers stand as they are. Who reads the rows by a
 * program takes JSON or JSON Lines, where every value is exact.
 */
import type { JsonMap } from './values.ts';

/** What spreadsheets take for the beginning of a formula, behind the signs that some of them pass over. */
const FORMULA = /^(?:['\s\ufeff]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/** CSV, a record a piece. */
export function* csvPieces(columns: readonly string[], rows: Iterable<JsonMap>): Generator<string> {
  yield recordOf(columns.map(harmless));
  for (const row of rows) yield recordOf(columns.map((column) => cellOf(row[column])));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' ? harmless(value) : String(value);
}

/** A text that no spreadsheet takes for a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** An empty line would be no record: a single empty field is quoted. */
function recordOf(fields: readonly string[]): string {
  const record = fields.map(fieldOf).join(',');
  return `${fields.length === 1 && record === '' ? '""' : record}\r\n`;
}

function fieldOf(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
