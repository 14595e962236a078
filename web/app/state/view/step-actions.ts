import { batch } from '@preact/signals';
import type { Explorer } from '../explorer.ts';
import { decodeView, encodeView } from './address.ts';
import { changeText } from './change-text.ts';
import {
  arrivedAt,
  eachView,
  type History,
  isSameView,
  recorded,
  redone,
  type Stepped,
  undone,
} from './history.ts';
import type { View } from './view.ts';

interface Address {
  readHash(): string;
  writeHash(hash: string, how: 'push' | 'replace'): void;
}

export interface GoOptions {
  /** Whether going back in the browser leads to the view before; it does not after small changes, such as a filter. */
  readonly how?: 'push' | 'replace';
  /** Changes of one gesture are one step of undo. */
  readonly gesture?: string | null;
}

/** The one way in which the view changes: it is written into the address, and can be undone. */
export function stepActions(explorer: Explorer, address: Address, follow: (view: View) => void) {
  const { view, history } = explorer;

  function go(next: View, { how = 'push', gesture = null }: GoOptions = {}): void {
    const before = view.peek();
    if (isSameView(before, next)) return;
    const goesOn = gesture !== null && gesture === history.peek().gesture;
    address.writeHash(encodeView(next), goesOn ? 'replace' : how);
    batch(() => {
      history.value = recorded(history.peek(), before, next, gesture);
      follow(next);
    });
  }

  /** The same view said otherwise, or completed: no step of its own. */
  function amend(change: (view: View) => View, { everywhere = false } = {}): void {
    const next = change(view.peek());
    address.writeHash(encodeView(next), 'replace');
    batch(() => {
      if (everywhere) history.value = eachView(history.peek(), change);
      follow(next);
    });
  }

  /**
   * What came by itself is part of the view.
   * @param after the steps with it; where a reader asked for it, it is a step like all else
   */
  function takeIn(next: View, after: History, { asked }: { readonly asked: boolean }): void {
    if (asked) {
      go(next);
      return;
    }
    address.writeHash(encodeView(next), 'replace');
    batch(() => {
      history.value = after;
      follow(next);
    });
  }

  function step(stepped: Stepped | null): void {
    if (!stepped) return;
    address.writeHash(encodeView(stepped.view), 'push');
    batch(() => {
      history.value = stepped.history;
      follow(stepped.view);
    });
  }

  const nameOf = (id: string): string =>
    explorer.working.peek().nodes.get(id)?.name.slice(0, 60) ?? 'an entity';

  return {
    go,
    amend,
    takeIn,
    undo: () => step(undone(history.peek(), view.peek())),
    redo: () => step(redone(history.peek(), view.peek())),
    /** What the next undo and redo would do, in words; null where there is nothing to do. */
    nextSteps(): { undo: string | null; redo: string | null } {
      const back = history.value.past.at(-1);
      const forward = history.value.future.at(-1);
      return {
        undo: back ? changeText(back, view.value, nameOf) : null,
        redo: forward ? changeText(view.value, forward, nameOf) : null,
      };
    },
    /** The address changed, by back or by hand. */
    addressChanged(): void {
      const next = decodeView(address.readHash());
      const before = view.peek();
      if (isSameView(before, next)) return;
      batch(() => {
        history.value = arrivedAt(history.peek(), before, next);
        follow(next);
      });
    },
  };
}
