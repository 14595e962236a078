import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Thousands of rows of one height, of which only those near the view are in the document. */

export interface Window {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
}

/** Rows beyond the view on either side, so that scrolling shows none missing. */
const MARGIN = 12;

/**
 * Which rows have to be there.
 * @param top how far the rows' beginning lies above the view, in pixels
 * @param view height of the view
 */
export function windowOf(count: number, rowHeight: number, top: number, view: number): Window {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - MARGIN));
  const end = Math.min(count, Math.max(first, Math.ceil((top + view) / rowHeight) + MARGIN));
  return { first, end };
}

/** The row that a key leads to; null where it leads to none. */
export function rowAfter(key: string, index: number, count: number): number | null {
  const next = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 10,
    PageUp: index - 10,
    Home: 0,
    End: count - 1,
  }[key];
  return next === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, next));
}

interface Properties<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Pixels; rows are cut to it. */
  readonly rowHeight: number;
  readonly label: string;
  /** Contents of a row; the element with `data-row` gets the focus. */
  readonly row: (item: T, index: number) => ComponentChildren;
}

/** The rows scroll with what they stand in. Arrow keys go through all of them, whether they are there yet or not. */
export function VirtualRows<T>({ items, keyOf, rowHeight, label, row }: Properties<T>) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  const [{ first, end }, setWindow] = useState<Window>(() => windowOf(items.length, rowHeight, 0, 900));
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (!scroller || !list.current) return;
    const measure = (): void => {
      if (!list.current) return;
      const top = scroller.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
      const next = windowOf(items.length, rowHeight, top, scroller.clientHeight);
      setWindow((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    measure();
    scroller.addEventListener('scroll', measure, { passive: true });
    const watcher = new ResizeObserver(measure);
    watcher.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', measure);
      watcher.disconnect();
    };
  }, [items.length, rowHeight]);
  // Room for the rows that are not there; by script, since the page's policy allows no inline style.
  useLayoutEffect(() => {
    if (!list.current) return;
    list.current.style.paddingTop = `${first * rowHeight}px`;
    list.current.style.paddingBottom = `${(items.length - end) * rowHeight}px`;
  }, [first, end, items.length, rowHeight]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(
      `[aria-posinset="${wanted.current + 1}"] [data-row]`,
    );
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = event.target instanceof Element ? event.target.closest('[aria-posinset]') : null;
    const next = here
      ? rowAfter(event.key, Number(here.getAttribute('aria-posinset')) - 1, items.length)
      : null;
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    bringIntoView(list.current, next, rowHeight);
    setWindow((now) => ({ ...now }));
  };
  return (
    <ol class="rows is-virtual" ref={list} aria-label={label} onKeyDown={onKeyDown}>
      {items.slice(first, end).map((item, index) => (
        <li key={keyOf(item)} aria-posinset={first + index + 1} aria-setsize={items.length}>
          {row(item, first + index)}
        </li>
      ))}
    </ol>
  );
}

function scrollerOf(element: Element | null): Element | null {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return document.scrollingElement;
}

function bringIntoView(list: HTMLElement | null, index: number, rowHeight: number): void {
  const scroller = scrollerOf(list);
  if (!list || !scroller) return;
  const begin = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
  const top = index * rowHeight;
  if (top < begin) scroller.scrollTop += top - begin;
  else if (top + rowHeight > begin + scroller.clientHeight)
    scroller.scrollTop += top + rowHeight - begin - scroller.clientHeight;
}
