import { type Signal, signal } from '@preact/signals';
import { type LiveState, NOT_LISTENING } from './live.ts';

/** The atoms of what is heard. What is drawn changes with the last alone, not with every step of reading. */
export interface LiveAtoms {
  readonly state: Signal<LiveState>;
  /** New entities on the graph that were not seen yet. */
  readonly fresh: Signal<ReadonlySet<string>>;
}

export const NOTHING_FRESH: ReadonlySet<string> = new Set();

export function createLiveAtoms(): LiveAtoms {
  return {
    state: signal<LiveState>(NOT_LISTENING),
    fresh: signal<ReadonlySet<string>>(NOTHING_FRESH),
  };
}
