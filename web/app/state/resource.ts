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

/** A question that is on its way. */
interface Question {
  /** Which time of asking its answer is for: the last at which it was wanted. */
  ask: number;
}

export function createResource<T>(atom: Signal<Loadable<T>>): Resource<T> {
  /** Answers by key, and which time of asking each is the answer to: one that comes late is no newer for it. */
  let kept = new Map<string, { readonly ask: number; readonly value: T }>();
  /** By key, the last that was asked since all was forgotten, with its answer. */
  let coming = new Map<string, { readonly question: Question; readonly answer: Promise<T | null> }>();
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

  function want(key: string): number {
    asks += 1;
    atom.value = asked(atom.peek(), key);
    return asks;
  }

  async function answered(key: string, question: Question, load: () => Promise<T>): Promise<T | null> {
    const [mine, waiting] = [kept, coming];
    try {
      const value = await load();
      const { ask } = question;
      if ((mine.get(key)?.ask ?? 0) < ask) mine.set(key, { ask, value });
      return show(key, ask, value);
    } catch (thrown) {
      if (question.ask === asks) atom.value = failed(atom.peek(), key, faultOf(thrown));
      return null;
    } finally {
      if (waiting.get(key)?.question === question) waiting.delete(key);
    }
  }

  function askAgain(key: string, load: () => Promise<T>): Promise<T | null> {
    const question = { ask: want(key) };
    const answer = answered(key, question, load);
    coming.set(key, { question, answer });
    return answer;
  }

  return {
    askAgain,
    async ask(key, load) {
      const own = kept.get(key);
      const before = coming.get(key);
      if (own) {
        atom.value = { is: 'ready', key, value: own.value };
        return own.value;
      }
      if (!before) return askAgain(key, load);
      before.question.ask = want(key);
      return before.answer;
    },
    forget() {
      kept = new Map();
      coming = new Map();
    },
  };
}
