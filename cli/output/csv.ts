import { type Row, valueText } from './value.ts';

/** Rows under their titles as CSV (RFC 4180): lines end with CR LF, lists and maps are JSON. */
export function formatCsv(columns: readonly string[], rows: readonly Row[]): string {
  const records = [columns, ...rows.map((row) => columns.map((column) => valueText(row[column])))];
  return records.map((fields) => `${recordOf(fields)}\r\n`).join('');
}

/** An empty line would be no record: a single empty field is quoted. */
function recordOf(fields: readonly string[]): string {
  const record = fields.map(fieldOf).join(',');
  return fields.length === 1 && record === '' ? '""' : record;
}

function fieldOf(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
