import type { Signal } from '@preact/signals';
import { type Fault, faultOf } from './loadable.ts';

/** Something that is being stored, and what went wrong at the last time. */
export interface Storing {
  readonly busy: boolean;
  readonly fault: Fault | null;
}

/** Does it, and tells so meanwhile. @returns whether it came off */
export async function tried(state: Signal<Storing>, doing: () => Promise<unknown>): Promise<boolean> {
  state.value = { busy: true, fault: null };
  try {
    await doing();
    state.value = { busy: false, fault: null };
    return true;
  } catch (thrown) {
    state.value = { busy: false, fault: faultOf(thrown) };
    return false;
  }
}
