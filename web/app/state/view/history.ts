import { encodeView } from './address.ts';
import type { View } from './view.ts';

/**
 * Undo and redo of everything that changes the view. It stands beside the history of the browser: a step of one may be
 * none in the other (a drag over the timeline leaves a hundred views, one step here and none there), but going back in
 * the browser to the view before is the same as undoing, and forward to the one after the same as redoing.
 */
export interface History {
  /** Views that stood before, the oldest first. */
  readonly past: readonly View[];
  /** Views that were undone, the next to be redone last. */
  readonly future: readonly View[];
  /** What is under way: changes of one gesture are one step. */
  readonly gesture: string | null;
}

export const NO_HISTORY: History = { past: [], future: [], gesture: null };
/** Steps that are kept. */
export const STEPS_MOST = 200;

export interface Stepped {
  readonly history: History;
  readonly view: View;
}

/**
 * After a change from one view to another: a step, unless nothing changed or the same gesture goes on.
 * @param gesture a name for changes that belong together while they follow each other; null for a step of its own
 */
export function recorded(
  history: History,
  before: View,
  after: View,
  gesture: string | null = null,
): History {
  if (isSameView(before, after)) return history;
  const goesOn = gesture !== null && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, before].slice(-STEPS_MOST);
  return { past, future: [], gesture };
}

/** A step back; null where there is none. */
export function undone(history: History, present: View): Stepped | null {
  const view = history.past.at(-1);
  if (!view) return null;
  const future = [...history.future, present];
  return { view, history: { past: history.past.slice(0, -1), future, gesture: null } };
}

/** A step forward again; null where nothing was undone. */
export function redone(history: History, present: View): Stepped | null {
  const view = history.future.at(-1);
  if (!view) return null;
  const past = [...history.past, present];
  return { view, history: { past, future: history.future.slice(0, -1), gesture: null } };
}

/** After the browser went to a view by itself: the step that leads there, back or forward, else a step of its own. */
export function arrivedAt(history: History, present: View, view: View): History {
  const back = undone(history, present);
  if (back && isSameView(back.view, view)) return back.history;
  const forward = redone(history, present);
  if (forward && isSameView(forward.view, view)) return forward.history;
  return recorded(history, present, view);
}

/** The same steps with every view of them changed alike, as when an entity has another id now. */
export function eachView(history: History, change: (view: View) => View): History {
  return { ...history, past: history.past.map(change), future: history.future.map(change) };
}

/** What led from one history to the other: a step, new or redone, or one that was undone; null where none was made. */
export function stepBetween(before: History, after: History): 'done' | 'undone' | null {
  const more = after.past.length - before.past.length;
  if (more < 0) return 'undone';
  // Where no more are kept a new one takes the place of the first.
  const isFull = after.past.length === STEPS_MOST && after.past !== before.past;
  return more > 0 || isFull ? 'done' : null;
}

/** Whether two views have one address. */
export function isSameView(a: View, b: View): boolean {
  return a === b || encodeView(a) === encodeView(b);
}
