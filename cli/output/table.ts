import type { Output } from '../context.ts';
import { columnsOf, cut, oneLine, pad, widthOf } from './terminal.ts';
import { type Row, valueText } from './value.ts';

const GAP = '  ';
/** Fewer cells than these tell nothing. */
const NARROWEST = 3;
/** Cells that a text has before what is never cut makes way for it. */
const READABLE = 16;

/** An id or a time: it can neither be copied nor compared where an end of it is missing. */
const MARK = /^(?:[\da-f]{24}|\d{4}(?:-\d\d){1,2}(?:[T ]\d\d:\d\d\S*)?)$/u;

interface Column {
  readonly name: string;
  readonly title: string;
  readonly cells: readonly string[];
  readonly width: number;
  /** Numbers stand under each other by their last digit. */
  readonly side: 'left' | 'right';
  /** Never cut. */
  readonly isWhole: boolean;
}

/**
 * Rows as an aligned table under their titles. Where a terminal has too little room, long texts are cut; ids and times
 * are not, but stand on lines of their own below their rows.
 * @param width cells of the terminal; undefined for a pipe, where every row is one line and nothing is cut
 * @param whole further columns that are never cut; those that come first make way first
 */
export function formatTable(
  columns: readonly string[],
  rows: readonly Row[],
  width?: number,
  whole: readonly string[] = [],
): string {
  if (columns.length === 0) return '';
  const all = columns.map((name) => columnOf(name, rows, whole));
  const below = width === undefined ? [] : makingWay(all, whole, width);
  const beside = all.filter((column) => !below.includes(column));
  const widths = fitted(beside, width);
  const isCut = width !== undefined && !beside.some(({ isWhole }) => isWhole);
  const line = (text: string) => (isCut ? cut(text, width) : text);
  const lines = [
    line(lineOf(beside, widths, ({ title }) => title)),
    line(widths.map((cells) => '-'.repeat(cells)).join(GAP)),
    ...rows.flatMap((_, at) => [
      line(lineOf(beside, widths, ({ cells }) => cells[at] ?? '')),
      ...linesBelow(below, at),
    ]),
  ];
  return lines.map((each) => `${each}\n`).join('');
}

/** Writes a list as a table, without the columns that are empty in every row. */
export function listTo(
  { stdout }: { readonly stdout: Output },
  columns: readonly string[],
  rows: readonly Row[],
  whole?: readonly string[],
): void {
  const isFilled = (name: string) => rows.some((row) => valueText(row[name]) !== '');
  const shown = rows.length === 0 ? columns : columns.filter(isFilled);
  stdout.write(formatTable(shown, rows, columnsOf(stdout), whole));
}

function columnOf(name: string, rows: readonly Row[], whole: readonly string[]): Column {
  const title = oneLine(name);
  const cells = rows.map((row) => oneLine(valueText(row[name])));
  const width = cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(title));
  const isNumeric = rows.every((row) => row[name] === null || typeof row[name] === 'number');
  const told = cells.filter((cell) => cell !== '');
  const isWhole = whole.includes(name) || (told.length > 0 && told.every((cell) => MARK.test(cell)));
  return { name, title, cells, width, side: isNumeric && rows.length > 0 ? 'left' : 'right', isWhole };
}

/** Whole columns for which there is no room beside texts that can be read; one column stays. */
function makingWay(all: readonly Column[], whole: readonly string[], width: number): Column[] {
  const named = whole.flatMap((name) => all.find((column) => column.name === name) ?? []);
  const others = all.filter((column) => column.isWhole && !named.includes(column));
  const below: Column[] = [];
  for (const column of [...named, ...others.sort((a, b) => b.width - a.width)]) {
    const beside = all.filter((each) => !below.includes(each));
    if (beside.length === 1 || roomFor(beside) <= width) break;
    below.push(column);
  }
  return below;
}

function roomFor(columns: readonly Column[]): number {
  const needs = columns.map(({ isWhole, width }) => (isWhole ? width : Math.min(width, READABLE)));
  return needs.reduce((sum, cells) => sum + cells, GAP.length * (columns.length - 1));
}

/** The widths, with as much taken from the widest texts as the terminal lacks. */
function fitted(columns: readonly Column[], total = Number.POSITIVE_INFINITY): readonly number[] {
  const texts = columns.filter(({ isWhole }) => !isWhole).map(({ width }) => width);
  const kept = columns.reduce((sum, { isWhole, width }) => sum + (isWhole ? width : 0), 0);
  const room = total - kept - GAP.length * (columns.length - 1);
  const needs = (most: number) => texts.reduce((sum, width) => sum + Math.min(width, most), 0);
  let most = Math.min(Math.max(...texts), Math.max(room, NARROWEST));
  while (most > NARROWEST && needs(most) > room) most -= 1;
  let spare = room - needs(most);
  return columns.map(({ isWhole, width }) => {
    if (isWhole) return width;
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

/** `  id       news/monday.txt`, a line for each that the row has. */
function linesBelow(columns: readonly Column[], at: number): string[] {
  const widest = Math.max(...columns.map(({ title }) => widthOf(title)));
  return columns.flatMap(({ title, cells }) => {
    const cell = cells[at] ?? '';
    return cell === '' ? [] : [`${GAP}${pad(title, widest, 'right')}${GAP}${cell}`];
  });
}
