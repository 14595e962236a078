import { useMemo, useRef, useState } from 'preact/hooks';
import type { QueryResponse } from '../../../shared/contract/query.ts';
import { isNarrow } from '../panels/frame/narrow.ts';
import { windowOf } from '../panels/frame/VirtualRows.tsx';
import type { Cell } from '../state/console/grid.ts';
import {
  columnWidths,
  copyText,
  type Sort,
  sortedRows,
  sortText,
  WIDEST,
  WIDEST_NARROW,
} from '../state/console/rows.ts';
import { pressed } from './grid-keys.ts';
import { InspectedValue } from './InspectedValue.tsx';
import { ResultHead } from './ResultHead.tsx';
import { ResultRows } from './ResultRows.tsx';
import { useGrid } from './use-grid.ts';

/** Pixels; rows are cut to it. The style sheet has the same, for fingers more. */
const ROW = 34;
const ROW_TOUCH = 44;
const VIEW = 600;

interface Properties {
  readonly result: QueryResponse;
  /** More rows are on their way: they go below those that are here, and nothing that is here moves. */
  readonly coming: boolean;
  /** The reader does something in the table. */
  readonly onTouch?: (() => void) | undefined;
}

/** The rows as a grid (WAI-ARIA): arrow keys go from cell to cell, Enter opens a card, Ctrl and C copies. */
export function ResultTable({ result, coming, onTouch }: Properties) {
  const { columns, types } = result;
  const { rows, sort, setSort, said } = useSorted(result, coming);
  const narrow = isNarrow();
  const widths = useWidths(result, coming, narrow ? WIDEST_NARROW : WIDEST);
  const rowHeight = narrow ? ROW_TOUCH : ROW;
  const { frame, at, setAt, top, setTop, goTo, toTop } = useGrid(rowHeight);
  const [inspected, setInspected] = useState(false);
  const value = rows[at.row]?.[columns[at.column] ?? ''];

  const sortBy = (next: Sort | null): void => {
    setSort(next);
    toTop();
  };
  const pick = (cell: Cell): void => {
    setAt(cell);
    setInspected(true);
  };
  const keys = {
    inspect: () => setInspected(!inspected),
    copy: () => copyText(value),
    // The whole of it stands there then, to be copied by hand.
    notCopied: () => setInspected(true),
    goTo,
  };
  const size = { row: rows.length, column: columns.length };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid within it takes the keys */}
      <div
        ref={frame}
        class="grid-frame"
        onScroll={(event) => {
          onTouch?.();
          setTop(event.currentTarget.scrollTop);
        }}
        onKeyDown={(event) => pressed(event, at, size, keys)}
        onFocusIn={onTouch}
        onPointerDown={onTouch}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by keyboard */}
        <table role="grid" aria-label="Result" {...sizeOf(result, widths, coming)}>
          <colgroup>
            {widths.map((width, index) => (
              <col key={index} style={{ width: `${width}ch` }} />
            ))}
          </colgroup>
          <ResultHead columns={columns} types={types} sort={sort} set={coming ? null : sortBy} />
          <ResultRows
            columns={columns}
            rows={rows}
            shown={windowOf(rows.length, rowHeight, top, VIEW)}
            rowHeight={rowHeight}
            at={at}
            onPick={pick}
          />
        </table>
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
      {inspected && (
        <InspectedValue name={columns[at.column] ?? ''} value={value} close={() => setInspected(false)} />
      )}
    </>
  );
}

/** The rows as the reader sorts them, and what is said of that; as they come while they do. */
function useSorted(result: QueryResponse, coming: boolean) {
  const [chosen, setChosen] = useState<Sort | null>(null);
  const wasSorted = useRef(false);
  const sort = coming ? null : chosen;
  return {
    rows: useMemo(() => sortedRows(result.rows, sort), [result, sort]),
    sort,
    setSort(next: Sort | null): void {
      wasSorted.current = true;
      setChosen(next);
    },
    said: wasSorted.current && !coming ? sortText(sort) : '',
  };
}

/** Widths of the columns, which stay from the first rows of an answer to its last. */
function useWidths(result: QueryResponse, coming: boolean, widest: number): number[] {
  return useMemo(() => columnWidths(result, coming, widest), [result.columns, widest]);
}

function sizeOf({ rows, columns }: QueryResponse, widths: readonly number[], coming: boolean) {
  return {
    // As WAI-ARIA says that it is not known.
    'aria-rowcount': coming ? -1 : rows.length + 1,
    'aria-colcount': columns.length,
    // Without a width of its own, a table measures the rows that are near the view, and moves when others are.
    style: { width: `max(100%, ${widths.reduce((sum, width) => sum + width, 0)}ch)` },
  };
}
