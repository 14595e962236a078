/** Tables as Markdown, and numbers as they are shown. */

export type Cell = string | number;

/** Numbers are aligned to the right; what would end a cell, a line or a piece of code is taken out. */
export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => isNumber(row[at])));
  const line = (cells: readonly Cell[]) => `| ${cells.map(plain).join(' | ')} |`;
  const rule = `|${numeric.map((right) => (right ? '---:' : '---')).join('|')}|`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}

/** A share of 0 to 1 in percent with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || /^(?:[\d.,]+|–)$/u.test(cell ?? '');
}

function plain(cell: Cell): string {
  return String(cell).replace(/\s+/gu, ' ').replaceAll('|', '\\|').replaceAll('`', "'");
}
