import type { Signal } from '@preact/signals';
import { arrived, asked, failed, faultOf, type Loadable } from './loadable.ts';

/** Asks for things of one type; answers are kept until the graph changes, so that going back is immediate. */
export interface Resource<T> {
  /** Returns the value, or null where it failed or something else was asked for meanwhile. */
  ask(key: string, load: () => Promise<T>): Promise<T | null>;
  /** Asks although there is an answer, which stands until the new one is here. */
  askAgain(key: string, load: () => Promise<T>): Promise<T | null>;
  forget(): void;
}

export function createResource<T>(atom: Signal<Loadable<T>>): Resource<T> {
  let kept = new Map<string, T>();

  async function askAgain(key: string, load: () => Promise<T>): Promise<T | null> {
    const mine = kept;
    atom.value = asked(atom.peek(), key);
    try {
      const value = await load();
      mine.set(key, value);
      atom.value = arrived(atom.peek(), key, value);
      const state = atom.peek();
      return state.is === 'ready' && state.key === key ? value : null;
    } catch (thrown) {
      atom.value = failed(atom.peek(), key, faultOf(thrown));
      return null;
    }
  }

  return {
    askAgain,
    async ask(key, load) {
      const value = kept.get(key);
      if (value === undefined) return askAgain(key, load);
      atom.value = { is: 'ready', key, value };
      return value;
    },
    forget() {
      kept = new Map();
    },
  };
}
