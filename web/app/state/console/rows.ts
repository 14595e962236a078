import { compareText } from '../../../../shared/compare.ts';
import type { QueryResponse } from '../../../../shared/contract/query.ts';
import { cellText } from '../../../../shared/query/cell.ts';
import { typeOf } from '../../../../shared/query/values.ts';

/** Rows of a result as a table shows them: sorted, and in columns wide enough for them. */

export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/** Upwards first, then downwards, then as they came. */
export function nextSort(now: Sort | null, column: string): Sort | null {
  if (now?.column !== column) return { column, down: false };
  return now.down ? null : { column, down: true };
}

/** How the rows stand, as it is said when it changes. */
export function sortText(sort: Sort | null): string {
  return sort
    ? `Sorted by ${sort.column}, ${sort.down ? 'descending' : 'ascending'}.`
    : 'In the order in which they came.';
}

const ORDER = ['number', 'boolean', 'text', 'node', 'relationship', 'path', 'list', 'map', 'mixed', 'null'];
const collator = new Intl.Collator('en', { numeric: true });

/** Numbers by size, all else by what a cell shows; what is of another type stands apart. */
export function compareValues(a: unknown, b: unknown): number {
  const types = ORDER.indexOf(typeOf(a)) - ORDER.indexOf(typeOf(b));
  if (types !== 0) return types;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [cellText(a), cellText(b)];
  return collator.compare(left, right) || compareText(left, right);
}

type Row = QueryResponse['rows'][number];

/** The rows in that order; those that are equal stay as they came, and nothing stands last either way. */
export function sortedRows(rows: readonly Row[], sort: Sort | null): readonly Row[] {
  if (!sort) return rows;
  const { column, down } = sort;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[column] ?? null, b[column] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return down ? compareValues(right, left) : compareValues(left, right);
  });
}

/** Rows that are looked at for the width of a column. */
const SAMPLE = 200;
const NARROWEST = 7;
export const WIDEST = 44;
/** Of 390 pixels two columns that long are seen at once. */
export const WIDEST_NARROW = 24;
/** What a chip takes beside its text, in letters. */
const CHIP = 4;

/** What a column takes of which the rows have only begun to come, by what they hold. */
const ROOMY = 24;
const ROOMY_NUMBER = 12;

/**
 * Widths of the columns in letters, in their order.
 * @param coming more rows are on their way, for which there must be room
 * @param widest no column is wider; what is longer is cut, and told whole when it is pressed
 */
export function columnWidths(
  { columns, rows, types }: Pick<QueryResponse, 'columns' | 'rows' | 'types'>,
  coming = false,
  widest = WIDEST,
): number[] {
  return columns.map((column, index) => {
    const least = columnLeast(types[index], coming && rows.length < SAMPLE);
    const texts = rows.slice(0, SAMPLE).map((row) => cellText(row[column]).length + chipOf(row[column]));
    return Math.min(widest, Math.max(least, column.length + 3, ...texts));
  });
}

function columnLeast(type: QueryResponse['types'][number] | undefined, coming: boolean): number {
  if (!coming) return NARROWEST;
  return type === 'number' || type === 'boolean' ? ROOMY_NUMBER : ROOMY;
}

function chipOf(value: unknown): number {
  const type = typeOf(value);
  return type === 'node' || type === 'relationship' || type === 'path' ? CHIP : 0;
}

/** A value as it is copied: what the cell shows of plain values, JSON of everything that has parts. */
export function copyText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : cellText(value);
}
