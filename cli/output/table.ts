import { cut, oneLine, pad, widthOf } from './terminal.ts';
import { type Row, valueText } from './value.ts';

const GAP = '  ';
/** Fewer cells than these tell nothing. */
const NARROWEST = 3;

interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  readonly width: number;
  /** Numbers stand under each other by their last digit. */
  readonly side: 'left' | 'right';
}

/**
 * Rows as an aligned table under their titles, each row one line.
 * @param width cells of the terminal, which the widest columns are cut to; undefined cuts nothing, as for a pipe
 */
export function formatTable(columns: readonly string[], rows: readonly Row[], width?: number): string {
  if (columns.length === 0) return '';
  const measured = columns.map((name) => columnOf(name, rows));
  const widths = fitted(
    measured.map((column) => column.width),
    width,
  );
  const lines = [
    lineOf(measured, widths, ({ title }) => title),
    widths.map((cells) => '-'.repeat(cells)).join(GAP),
    ...rows.map((_, at) => lineOf(measured, widths, ({ cells }) => cells[at] ?? '')),
  ];
  return lines.map((line) => `${width === undefined ? line : cut(line, width)}\n`).join('');
}

function columnOf(name: string, rows: readonly Row[]): Column {
  const title = oneLine(name);
  const cells = rows.map((row) => oneLine(valueText(row[name])));
  const width = cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(title));
  const isNumeric = rows.every((row) => row[name] === null || typeof row[name] === 'number');
  return { title, cells, width, side: isNumeric && rows.length > 0 ? 'left' : 'right' };
}

/** The widths with as much taken from the widest columns as the terminal lacks. */
function fitted(widths: readonly number[], total: number | undefined): readonly number[] {
  const room = (total ?? Number.POSITIVE_INFINITY) - GAP.length * (widths.length - 1);
  const needs = (most: number) => widths.reduce((sum, width) => sum + Math.min(width, most), 0);
  let most = Math.min(Math.max(...widths), Math.max(room, NARROWEST));
  while (most > NARROWEST && needs(most) > room) most -= 1;
  let spare = room - needs(most);
  return widths.map((width) => {
    if (width <= most || spare < 1) return Math.min(width, most);
    spare -= 1;
    return most + 1;
  });
}

function lineOf(
  columns: readonly Column[],
  widths: readonly number[],
  textOf: (column: Column) => string,
): string {
  const cells = columns.map((column, at) => {
    const cells = widths[at] ?? column.width;
    return pad(cut(textOf(column), cells), cells, column.side);
  });
  return cells.join(GAP).trimEnd();
}
