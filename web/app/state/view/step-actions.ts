import { batch } from '@preact/signals';
import type { Explorer } from '../explorer.ts';
import { holds } from '../graph/parts.ts';
import { decodeView, encodeView } from './address.ts';
import { changeText } from './change-text.ts';
import {
  arrivedAt,
  type Decided,
  decidedNow,
  eachViewSince,
  type History,
  isSameView,
  recorded,
  redone,
  type Step,
  type Stepped,
  takenBack,
  undone,
} from './history.ts';
import type { View } from './view.ts';
import { withDecision } from './view-changes.ts';

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

/** Leads to another view. */
export type Go = (view: View, options?: GoOptions) => void;

/** Small changes are written over the address as it stands, so that going back does not go through each of them. */
export const SMALL: GoOptions = { how: 'replace' };

/** The one way in which the view changes: it is written into the address, and can be undone. */
export function stepActions(explorer: Explorer, address: Address, follow: (view: View) => void) {
  const { view, history } = explorer;

  /** @param after the steps of undo and redo that there are then */
  function moveTo(next: View, after: History, how: 'push' | 'replace'): void {
    address.writeHash(encodeView(next), how);
    arrive(next, after);
  }
  function arrive(next: View, after: History): void {
    batch(() => {
      history.value = after;
      follow(next);
    });
  }

  function go(next: View, { how = 'push', gesture = null }: GoOptions = {}): void {
    const before = view.peek();
    const steps = history.peek();
    if (isSameView(before, next)) return;
    const goesOn = gesture !== null && gesture === steps.gesture;
    moveTo(next, recorded(steps, before, next, gesture), goesOn ? 'replace' : how);
  }

  /** The same view said otherwise, or completed: no step of its own. */
  function amend(change: (view: View) => View, { everywhere = false } = {}): void {
    const steps = history.peek();
    moveTo(change(view.peek()), everywhere ? eachViewSince(steps, change) : steps, 'replace');
  }

  /**
   * What came by itself is part of the view.
   * @param after the steps with it; where a reader asked for it, it is a step like all else
   */
  function takeIn(next: View, after: History, { asked }: { readonly asked: boolean }): void {
    if (asked) go(next);
    else moveTo(next, after, 'replace');
  }

  function step(stepped: Stepped | null): void {
    if (stepped) moveTo(stepped.view, stepped.history, 'push');
  }
  /** A decision leaves the view as it is, as a rule. */
  function stepDecided(stepped: Stepped): void {
    if (isSameView(view.peek(), stepped.view)) history.value = stepped.history;
    else step(stepped);
  }

  return {
    go,
    amend,
    takeIn,
    undo: () => step(undone(history.peek(), view.peek())),
    redo: () => step(redone(history.peek(), view.peek())),
    /** A decision was made here. */
    made: (decided: Decided) =>
      stepDecided(
        decidedNow(history.peek(), view.peek(), decided, withDecision(view.peek(), decided.request)),
      ),
    /** A decision was taken back here, whether it had been made here or not. */
    takenBack: (id: string) => stepDecided(takenBack(history.peek(), view.peek(), id)),
    /** What the next undo and redo would do, in words; null where there is nothing to do. */
    nextSteps: () => nextSteps(explorer),
    /** The address changed, by back or by hand. */
    addressChanged(): void {
      const next = decodeView(address.readHash());
      const before = view.peek();
      if (!isSameView(before, next)) arrive(next, arrivedAt(history.peek(), before, next));
    },
  };
}

function nextSteps({ view, history, working, loaded }: Explorer): {
  undo: string | null;
  redo: string | null;
} {
  const nameOf = (id: string): string => working.peek().nodes.get(id)?.name.slice(0, 60) ?? 'an entity';
  const isHeld = (of: View, id: string): boolean => holds(of, loaded.peek(), id);
  const text = (step: Step | undefined, changed: (other: View) => string): string | null =>
    step ? (step.decided ? `decision (${step.decided.what.slice(0, 200)})` : changed(step.view)) : null;
  return {
    undo: text(history.value.past.at(-1), (other) => changeText(other, view.value, nameOf, isHeld)),
    redo: text(history.value.future.at(-1), (other) => changeText(view.value, other, nameOf, isHeld)),
  };
}
