import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { QueryResponse } from '../../../shared/contract/query.ts';
import { isNarrow } from '../panels/frame/narrow.ts';
import { windowOf } from '../panels/frame/VirtualRows.tsx';
import { type Cell, cellAfter } from '../state/console/grid.ts';
import {
  columnWidths,
  copyText,
  nextSort,
  type Sort,
  sortedRows,
  sortText,
  WIDEST,
  WIDEST_NARROW,
} from '../state/console/rows.ts';
import { CopyButton } from './CopyButton.tsx';
import { Value } from './Value.tsx';

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
  const [sort, setSort] = useState<Sort | null>(null);
  const narrow = isNarrow();
  const height = narrow ? ROW_TOUCH : ROW;
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const [inspected, setInspected] = useState(false);
  const { columns, types } = result;
  const rows = useMemo(() => sortedRows(result.rows, coming ? null : sort), [result, sort, coming]);
  // Widths stay from the first rows of an answer to its last.
  const widths = useMemo(
    () => columnWidths(result, coming, narrow ? WIDEST_NARROW : WIDEST),
    [columns, narrow],
  );
  const size = {
    // As WAI-ARIA says that it is not known.
    'aria-rowcount': coming ? -1 : rows.length + 1,
    'aria-colcount': columns.length,
    // Without a width of its own, a table measures the rows that are near the view, and moves when others are.
    style: { width: `max(100%, ${widths.reduce((sum, width) => sum + width, 0)}ch)` },
  };
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const moved = useRef(false);
  const { first, end } = windowOf(rows.length, height, top, VIEW);
  const valueAt = ({ row, column }: Cell): unknown => rows[row]?.[columns[column] ?? ''];

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    frame.current?.querySelector<HTMLElement>('[data-here]')?.focus({ preventScroll: true });
  });
  const goTo = (next: Cell): void => {
    moved.current = true;
    setAt(next);
    const scroller = frame.current;
    if (!scroller) return;
    const head = scroller.querySelector('thead')?.clientHeight ?? 0;
    const begin = next.row * height;
    if (begin < scroller.scrollTop) scroller.scrollTop = begin;
    else if (begin + height > scroller.scrollTop + scroller.clientHeight - head)
      scroller.scrollTop = begin + height - scroller.clientHeight + head;
    setTop(scroller.scrollTop);
  };
  const sorted = useRef(false);
  const sortBy = (next: Sort | null): void => {
    sorted.current = true;
    setSort(next);
    setTop(0);
    frame.current?.scrollTo(frame.current.scrollLeft, 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element) || !event.target.closest('td')) return;
    if (event.key === 'Enter' || event.key === ' ') {
      const link = event.target.querySelector('a');
      if (link && event.key === 'Enter') link.click();
      else setInspected(!inspected);
      event.preventDefault();
    } else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && String(getSelection()) === '') {
      void navigator.clipboard?.writeText(copyText(valueAt(at)));
    } else {
      const next = cellAfter(event, at, { row: rows.length, column: columns.length });
      if (!next) return;
      event.preventDefault();
      goTo(next);
    }
  };
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
        onKeyDown={onKeyDown}
        onFocusIn={onTouch}
        onPointerDown={onTouch}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by keyboard */}
        <table role="grid" aria-label="Result" {...size}>
          <colgroup>
            {widths.map((width, index) => (
              <col key={index} style={{ width: `${width}ch` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column, index) => (
                <Head
                  key={column}
                  column={column}
                  type={types[index] ?? 'null'}
                  sort={coming ? null : sort}
                  set={coming ? null : sortBy}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={first * height} />
            {rows.slice(first, end).map((row, index) => (
              <tr key={first + index} aria-rowindex={first + index + 2}>
                {columns.map((column, place) => {
                  const here = at.row === first + index && at.column === place;
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
                    <td
                      key={column}
                      class={typeof row[column] === 'number' ? 'number' : undefined}
                      tabIndex={here ? 0 : -1}
                      data-here={here ? '' : undefined}
                      onClick={() => {
                        setAt({ row: first + index, column: place });
                        setInspected(true);
                      }}
                      dir="auto"
                    >
                      <Value value={row[column]} />
                    </td>
                  );
                })}
              </tr>
            ))}
            <Gap height={(rows.length - end) * height} />
          </tbody>
        </table>
      </div>
      <p class="unseen" role="status">
        {sorted.current && !coming ? sortText(sort) : ''}
      </p>
      {inspected && (
        <Inspected name={columns[at.column] ?? ''} value={valueAt(at)} close={() => setInspected(false)} />
      )}
    </>
  );
}

/** Room for the rows that are not in the document. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr class="gap" style={{ height: `${height}px` }} /> : null;
}

interface HeadProperties {
  readonly column: string;
  readonly type: string;
  readonly sort: Sort | null;
  /** Null while rows come: those that are new would come in between. */
  readonly set: ((sort: Sort | null) => void) | null;
}

function Head({ column, type, sort, set }: HeadProperties) {
  const mine = sort?.column === column ? sort : null;
  const order = mine ? (mine.down ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        aria-disabled={!set}
        onClick={() => set?.(nextSort(sort, column))}
        title={set ? `Sort by ${column}` : 'Can be sorted once all rows are here'}
      >
        <span class="head-name">{column}</span>
        <span class="head-type" aria-hidden="true">
          {mine ? (mine.down ? '↓' : '↑') : type}
        </span>
      </button>
    </th>
  );
}

/** The whole value of a cell, which the table cuts. */
function Inspected({ name, value, close }: { name: string; value: unknown; close: () => void }) {
  const text = copyText(value);
  return (
    <section class="inspected" aria-label={`Value of ${name}`}>
      <div class="inspected-head">
        <strong>{name}</strong>
        <CopyButton text={text} what="value" />
        <button type="button" class="plain" onClick={close}>
          Close<span class="unseen"> value</span>
        </button>
      </div>
      <pre dir="auto">{text === '' ? 'null' : text}</pre>
    </section>
  );
}
