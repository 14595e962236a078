import { copied } from '../panels/frame/copied.ts';
import { type Cell, cellAfter } from '../state/console/grid.ts';

interface Keys {
  /** Shows the whole value of the cell, or no longer. */
  inspect(): void;
  /** What is copied of the cell. */
  copy(): string;
  /** The browser did not let it be copied. */
  notCopied(): void;
  goTo(cell: Cell): void;
}

/** What a key does at a cell. @param size how many rows and columns there are */
export function pressed(
  event: KeyboardEvent,
  at: Cell,
  size: Cell,
  { inspect, copy, notCopied, goTo }: Keys,
): void {
  if (!(event.target instanceof Element) || !event.target.closest('td')) return;
  if (event.key === 'Enter' || event.key === ' ') {
    const link = event.target.querySelector('a');
    if (link && event.key === 'Enter') link.click();
    else inspect();
    event.preventDefault();
  } else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && String(getSelection()) === '') {
    void copied(copy()).then((isCopied) => isCopied || notCopied());
  } else {
    const next = cellAfter(event, at, size);
    if (!next) return;
    event.preventDefault();
    goTo(next);
  }
}
