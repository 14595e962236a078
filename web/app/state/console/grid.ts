/** Walking a grid by keyboard, as WAI-ARIA has it. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page is. */
const PAGE = 10;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The cell that a key leads to; null where it leads nowhere. @param size how many rows and columns there are */
export function cellAfter({ key, ctrlKey }: Key, at: Cell, size: Cell): Cell | null {
  if (size.row === 0 || size.column === 0) return null;
  const { row, column } = at;
  const last = { row: size.row - 1, column: size.column - 1 };
  const to: Readonly<Record<string, Cell>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: row - PAGE, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  const next = Object.hasOwn(to, key) ? to[key] : undefined;
  return next ? { row: clamp(next.row, last.row), column: clamp(next.column, last.column) } : null;
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
