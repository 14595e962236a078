import type { Signal } from '@preact/signals';
import { arrived, asked, failed, faultOf, type Loadable, overtaken } from './loadable.ts';

/** Asks for things of one type; answers are kept until the graph changes, so that going back is immediate. */
export interface Resource<T> {
  /** Returns the value, or null where it failed or was not the last thing asked for. */
  ask(key: string, load: () => Promise<T>): Promise<T | null>;
  /** Asks although there is an answer, which stands until the new one is here. */
  askAgain(key: string, load: () => Promise<T>): Promise<T | null>;
  forget(): void;
}

export function createResource<T>(atom: Signal<Loadable<T>>): Resource<T> {
  /** Answers by key, and which time of asking each is the answer to: one that comes late is no newer for it. */
  let kept = new Map<string, { readonly ask: number; readonly value: T }>();
  let asks = 0;
  let shown = 0;

  function show(key: string, ask: number, value: T): T | null {
    if (ask < shown) return null;
    shown = ask;
    const take = ask === asks ? arrived : overtaken;
    atom.value = take(atom.peek(), key, value);
    const state = atom.peek();
    return state.is === 'ready' && state.key === key ? value : null;
  }

  async function askAgain(key: string, load: () => Promise<T>): Promise<T | null> {
    const mine = kept;
    asks += 1;
    const ask = asks;
    atom.value = asked(atom.peek(), key);
    try {
      const value = await load();
      if ((mine.get(key)?.ask ?? 0) < ask) mine.set(key, { ask, value });
      return show(key, ask, value);
    } catch (thrown) {
      if (ask === asks) atom.value = failed(atom.peek(), key, faultOf(thrown));
      return null;
    }
  }

  return {
    askAgain,
    async ask(key, load) {
      const own = kept.get(key);
      if (!own) return askAgain(key, load);
      atom.value = { is: 'ready', key, value: own.value };
      return own.value;
    },
    forget() {
      kept = new Map();
    },
  };
}
