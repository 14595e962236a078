import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cell } from '../state/console/grid.ts';

/** Where the reader is in a table of rows of one height: at which cell, and how far down. */
export function useGrid(rowHeight: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const [top, setTop] = useState(0);
  const moved = useRef(false);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    frame.current?.querySelector<HTMLElement>('[data-here]')?.focus({ preventScroll: true });
  });

  return {
    frame,
    at,
    setAt,
    top,
    setTop,
    /** To a cell, which gets the focus and comes into view. */
    goTo(next: Cell): void {
      moved.current = true;
      setAt(next);
      if (!frame.current) return;
      bringIntoView(frame.current, next.row * rowHeight, rowHeight);
      setTop(frame.current.scrollTop);
    },
    toTop(): void {
      setTop(0);
      frame.current?.scrollTo(frame.current.scrollLeft, 0);
    },
  };
}

/** @param begin where a row begins below the head, which stays in view; in pixels */
function bringIntoView(scroller: HTMLElement, begin: number, rowHeight: number): void {
  const head = scroller.querySelector('thead')?.clientHeight ?? 0;
  const end = begin + rowHeight;
  if (begin < scroller.scrollTop) scroller.scrollTop = begin;
  else if (end > scroller.scrollTop + scroller.clientHeight - head)
    scroller.scrollTop = end - scroller.clientHeight + head;
}
