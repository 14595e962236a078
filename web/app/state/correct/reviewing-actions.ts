import type { Signal } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { DecideResult } from '../../../../shared/contract/index.ts';
import { arrived, asked, failed, faultOf, type Loadable } from '../loadable.ts';
import { stepOf } from './deciding.ts';
import {
  type Answer,
  answered,
  answering,
  notAnswered,
  pairKey,
  presentQuestion,
  questionsCame,
  questionsFailed,
  type Reviewing,
  steppedBack,
} from './reviewing.ts';
import { type DecisionsTold, takeBack } from './take-back-actions.ts';

/** Questions that are asked for at once; more come as these are answered. */
export const QUESTIONS = 50;

/** Most that the service gives at once. */
const MOST = 200;

/** Questions beyond those that were put off, which stay where they are: the first of these are left out if need be. */
export function pageBehind(skipped: number): { readonly limit: number; readonly offset: number } {
  const offset = Math.max(0, QUESTIONS + skipped - MOST);
  return { limit: QUESTIONS + skipped - offset, offset };
}

/** What it would change if the two of the present question were one. */
export type Merged = Signal<Loadable<DecideResult>>;

/** Working through the review queue. */
export function reviewingActions(
  state: Signal<Reviewing>,
  merged: Merged,
  api: Pick<Client, 'review' | 'decide' | 'undo'>,
  told: DecisionsTold,
) {
  /** Raised by each answer and each list: what was asked for before it is not taken for the present one. */
  let turn = 0;

  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (state.peek().status !== 'ready') state.value = { ...state.peek(), status: 'loading', fault: null };
    try {
      const review = await api.review({ query: pageBehind(skipped()) });
      if (mine === turn) state.value = questionsCame(state.peek(), review);
    } catch (thrown) {
      if (mine === turn) state.value = questionsFailed(state.peek(), faultOf(thrown));
    }
    await rehearse();
  }
  const skipped = (): number => state.peek().behind.filter(({ answer }) => answer === 'skip').length;
  const rehearse = (): Promise<void> => rehearseMerge(state, merged, api);

  async function decide(answer: Exclude<Answer, 'skip'>): Promise<void> {
    const question = presentQuestion(state.peek());
    if (!question) return;
    const verb = answer === 'same' ? 'merge' : 'apart';
    state.value = answering(state.peek());
    turn += 1;
    try {
      const body = { verb, a: question.a.entity.id, b: question.b.entity.id } as const;
      const result = await api.decide({ body });
      state.value = answered(state.peek(), answer, result);
      told.made(stepOf(body, result));
      await load();
    } catch (thrown) {
      state.value = notAnswered(state.peek(), faultOf(thrown));
    }
  }

  return {
    loadReview: load,
    async answer(answer: Answer): Promise<void> {
      if (state.peek().saving || !presentQuestion(state.peek())) return;
      if (answer !== 'skip') return decide(answer);
      state.value = answered(state.peek(), 'skip', null);
      if (state.peek().left.length === 0 && state.peek().waiting > 0) return load();
      return rehearse();
    },
    /** Takes the last answer back, and asks again. */
    async stepBack(): Promise<void> {
      const last = state.peek().behind.at(-1);
      if (!last || state.peek().saving) return;
      turn += 1;
      state.value = answering(state.peek());
      try {
        if (last.decision !== null) await takeBack(api, last.decision);
        state.value = steppedBack(state.peek());
        if (last.decision !== null) told.takenBack(last.decision);
        await rehearse();
      } catch (thrown) {
        state.value = notAnswered(state.peek(), faultOf(thrown));
      }
    },
  };
}

/** Asks what a merge would change, for the question that stands there. */
async function rehearseMerge(
  state: Signal<Reviewing>,
  merged: Merged,
  api: Pick<Client, 'decide'>,
): Promise<void> {
  const question = presentQuestion(state.peek());
  if (!question) return;
  const key = pairKey(question);
  const known = merged.peek();
  if (known.is !== 'idle' && known.is !== 'failed' && known.key === key) return;
  merged.value = asked(known, key);
  const { a, b } = question;
  try {
    const body = { verb: 'merge', a: a.entity.id, b: b.entity.id, preview: true } as const;
    const result = await api.decide({ body });
    merged.value = arrived(merged.peek(), key, result);
  } catch (thrown) {
    merged.value = failed(merged.peek(), key, faultOf(thrown));
  }
}
