import type { DecideInput } from '../../../../shared/contract/index.ts';
import { encodeView } from './address.ts';
import type { View } from './view.ts';

/**
 * Undo and redo of everything that changes the view. It stands beside the history of the browser: a step of one may be
 * none in the other (a drag over the timeline leaves a hundred views, one step here and none there), but going back in
 * the browser to the view before is the same as undoing, and forward to the one after the same as redoing.
 *
 * A decision that was made here is a step among them, in the order in which things were done: undo takes it back, redo
 * makes it again. Both need the service, so that the step is made when it has answered, and not where it refused. The
 * browser's own back and forward, by which people leave pages, never decide anything.
 */
export interface History {
  /** Steps that were made, the oldest first, each with the view that stood before it. */
  readonly past: readonly Step[];
  /** Steps that were undone, the next to be redone last, each with the view that stood after it. */
  readonly future: readonly Step[];
  /** What is under way: changes of one gesture are one step. */
  readonly gesture: string | null;
}

export interface Step {
  readonly view: View;
  /** Null where it changed the view alone. */
  readonly decided: Decided | null;
}

/** A decision that was made here. */
export interface Decided {
  /** That of its last making. */
  readonly id: string;
  /** One sentence. */
  readonly what: string;
  /** What makes it again. */
  readonly request: DecideInput;
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
  const past = goesOn ? history.past : withStep(history.past, before);
  return { past, future: [], gesture };
}

/** Steps and one more, which led away from a view. */
export function withStep(past: readonly Step[], view: View, decided: Decided | null = null): readonly Step[] {
  return [...past, { view, decided }].slice(-STEPS_MOST);
}

/** A step back; null where there is none. */
export function undone(history: History, present: View): Stepped | null {
  const step = history.past.at(-1);
  if (!step) return null;
  const future = [...history.future, { ...step, view: present }];
  return { view: step.view, history: { past: history.past.slice(0, -1), future, gesture: null } };
}

/** A step forward again; null where nothing was undone. */
export function redone(history: History, present: View): Stepped | null {
  const step = history.future.at(-1);
  if (!step) return null;
  const past = [...history.past, { ...step, view: present }];
  return { view: step.view, history: { past, future: history.future.slice(0, -1), gesture: null } };
}

/**
 * After a decision was made here: a step of its own, or the one that is redone.
 * @param after the view that a new one leads to
 */
export function decidedNow(history: History, present: View, made: Decided, after: View): Stepped {
  const next = history.future.at(-1);
  if (next?.decided?.request !== made.request) {
    const past = withStep(history.past, present, made);
    return { view: after, history: { past, future: [], gesture: null } };
  }
  const future = [...history.future.slice(0, -1), { ...next, decided: made }];
  return redone({ ...history, future }, present) ?? { view: present, history };
}

/** After a decision was taken back: a step back where it was the last one, else none any more. */
export function takenBack(history: History, present: View, id: string): Stepped {
  const isIt = ({ decided }: Step): boolean => decided?.id === id;
  const last = history.past.at(-1);
  const back = last && isIt(last) ? undone(history, present) : null;
  if (back) return back;
  const past = history.past.some(isIt) ? history.past.filter((step) => !isIt(step)) : history.past;
  return { view: present, history: { ...history, past } };
}

/**
 * After the browser went to a view by itself: the step that leads there, back or forward, else a step of its own. A
 * decision is neither taken back nor made again so.
 */
export function arrivedAt(history: History, present: View, view: View): History {
  const leadsThere = (step: Step | undefined): boolean =>
    step !== undefined && step.decided === null && isSameView(step.view, view);
  const stepped = leadsThere(history.past.at(-1))
    ? undone(history, present)
    : leadsThere(history.future.at(-1))
      ? redone(history, present)
      : null;
  return stepped?.history ?? recorded(history, present, view);
}

/** The same steps with every view of them changed alike. */
export function eachView(history: History, change: (view: View) => View): History {
  const changed = (step: Step): Step => ({ ...step, view: change(step.view) });
  return { ...history, past: history.past.map(changed), future: history.future.map(changed) };
}

/**
 * The same where an entity has another id now. What stood before a decision stays: what made the two ids one may be that
 * decision, and is taken back before any of it is shown again. A view finds an entity by each id that it had.
 */
export function eachViewSince(history: History, change: (view: View) => View): History {
  const from = history.past.findLastIndex(({ decided }) => decided !== null) + 1;
  const { past, future } = eachView({ ...history, past: history.past.slice(from) }, change);
  return { ...history, past: [...history.past.slice(0, from), ...past], future };
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
