import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecideInput, DecideResult, Question } from '../../../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../../../shared/errors.ts';
import {
  type Answer,
  answered,
  keyMeaning,
  NO_REVIEW,
  pairKey,
  presentQuestion,
  progress,
  questionsCame,
  type Reviewing,
  steppedBack,
  withoutDecision,
} from '../../../../../../web/app/state/correct/reviewing.ts';
import {
  pageBehind,
  QUESTIONS,
  reviewingActions,
} from '../../../../../../web/app/state/correct/reviewing-actions.ts';
import { IDLE, type Loadable } from '../../../../../../web/app/state/loadable.ts';
import { question, result } from '../../make-decisions.ts';

const UNHEARD = { made: () => {}, takenBack: () => {} };
const PAIRS = ['a', 'b', 'c', 'd'].map((name) => question(`${name}1`, `${name}2`));
const first = (state: Reviewing) => presentQuestion(state)?.a.entity.id ?? null;

/** A service that knows who was decided, as the real one does. */
function service(pairs: readonly Question[] = PAIRS) {
  const decisions = new Map<string, Question>();
  const asked: DecideInput[] = [];
  let broken = false;
  const found = (body: DecideInput) =>
    'a' in body ? pairs.find(({ a }) => a.entity.id === body.a) : undefined;
  const guard = () => {
    if (broken) throw new DramatisError('STORE_UNAVAILABLE', 'The service does not answer');
  };
  const api = {
    review: async ({ query }: { query?: { limit?: number | undefined } | undefined }) => {
      guard();
      const left = pairs.filter((each) => ![...decisions.values()].includes(each));
      return { questions: left.slice(0, query?.limit), total: left.length };
    },
    decide: async ({ body }: { body: DecideInput }): Promise<DecideResult> => {
      guard();
      asked.push(body);
      const id = `d${asked.length}`;
      const about = found(body);
      if (!body.preview && about) decisions.set(id, about);
      return result(id);
    },
    undo: async ({ params }: { params: { id: string } }): Promise<DecideResult> => {
      guard();
      decisions.delete(params.id);
      return result(params.id);
    },
  };
  return {
    api,
    asked,
    decided: () => [...decisions.values()].map(({ a }) => a.entity.id),
    fail: (is: boolean) => {
      broken = is;
    },
  };
}

async function opened(pairs?: readonly Question[]) {
  const made = service(pairs);
  const state = signal<Reviewing>(NO_REVIEW);
  const merged = signal<Loadable<DecideResult>>(IDLE);
  let changes = 0;
  const change = (): void => {
    changes += 1;
  };
  const actions = reviewingActions(state, merged, made.api, { made: change, takenBack: change });
  await actions.loadReview();
  return { ...made, state, merged, actions, changes: () => changes };
}

describe('APP-73 the review', () => {
  it('APP-73: each key means one answer, in small and capital letters, and all others nothing', () => {
    expect(['s', 'd', 'k', 'u', 'S'].map(keyMeaning)).toEqual(['same', 'different', 'skip', 'undo', 'same']);
    expect(['x', 'Enter', ' ', 'constructor'].map(keyMeaning)).toEqual([null, null, null, null]);
  });

  it('APP-73: says where one is, of how many', async () => {
    const { state, actions } = await opened();
    expect(progress(state.value)).toEqual({ at: 1, of: 4 });
    await actions.answer('same');
    expect(progress(state.value)).toEqual({ at: 2, of: 4 });
    await actions.answer('skip');
    expect(progress(state.value)).toEqual({ at: 3, of: 4 });
    await actions.answer('different');
    await actions.answer('same');
    expect(progress(state.value)).toEqual({ at: 4, of: 4 });
    expect(presentQuestion(state.value)).toBeNull();
  });

  it('APP-73: same merges, different keeps apart, skip decides nothing', async () => {
    const { actions, asked, decided, changes } = await opened();
    for (const answer of ['same', 'different', 'skip'] as const) await actions.answer(answer);
    const done = asked.filter(({ preview }) => !preview).map((body) => body.verb);
    expect(done).toEqual(['merge', 'apart']);
    expect(decided()).toEqual(['a1', 'b1']);
    expect(changes()).toBe(2);
  });

  it('APP-73: what was skipped is not asked again, until it is taken back', async () => {
    const { state, actions } = await opened();
    await actions.answer('skip');
    await actions.loadReview();
    expect(state.value.left.map(({ a }) => a.entity.id)).toEqual(['b1', 'c1', 'd1']);
    await actions.stepBack();
    expect(first(state.value)).toBe('a1');
    expect(progress(state.value)).toEqual({ at: 1, of: 4 });
  });

  it('APP-73: undo takes the decision back and asks again, step by step to the first', async () => {
    const { state, actions, decided } = await opened();
    await actions.answer('same');
    await actions.answer('different');
    await actions.stepBack();
    expect([first(state.value), decided()]).toEqual(['b1', ['a1']]);
    await actions.stepBack();
    expect([first(state.value), decided()]).toEqual(['a1', []]);
    await actions.stepBack();
    expect(progress(state.value)).toEqual({ at: 1, of: 4 });
  });

  it('APP-73: an answer that could not be kept leaves the question', async () => {
    const { state, actions, fail } = await opened();
    fail(true);
    await actions.answer('same');
    expect(first(state.value)).toBe('a1');
    expect(state.value).toMatchObject({ saving: false, behind: [], fault: { gone: true } });
    fail(false);
    await actions.answer('same');
    expect([first(state.value), state.value.fault]).toEqual(['b1', null]);
  });

  it('APP-73: an answer settles others, which are then asked no more', () => {
    const state = questionsCame(NO_REVIEW, { questions: PAIRS, total: 4 });
    const after = questionsCame(answered(state, 'same', result('d1')), {
      questions: PAIRS.slice(2),
      total: 2,
    });
    expect(first(after)).toBe('c1');
    expect(progress(after)).toEqual({ at: 2, of: 3 });
  });

  it('APP-73: a fresh list does not take away what the reader looks at', () => {
    const state = questionsCame(NO_REVIEW, { questions: PAIRS, total: 4 });
    const turned = questionsCame(state, { questions: [...PAIRS].reverse(), total: 4 });
    expect(first(turned)).toBe('a1');
    expect(turned.left).toHaveLength(4);
  });

  it('APP-73: counts those that the service has beyond the list', () => {
    const state = questionsCame(NO_REVIEW, { questions: PAIRS, total: 41 });
    expect(progress(state)).toEqual({ at: 1, of: 41 });
    expect(progress(answered(answered(state, 'skip', null), 'same', result('d')))).toEqual({ at: 3, of: 41 });
    expect(QUESTIONS).toBeGreaterThan(20);
  });

  it('APP-73: asks for questions beyond those that were put off, and for no more than the service gives', () => {
    expect(pageBehind(0)).toEqual({ limit: QUESTIONS, offset: 0 });
    expect(pageBehind(150)).toEqual({ limit: 200, offset: 0 });
    expect(pageBehind(1_000)).toEqual({ limit: 200, offset: 850 });
  });

  it('APP-73: whatever was answered, stepping back as often leads to the beginning', () => {
    const anyAnswers = fc.array(fc.constantFrom<Answer[]>('same', 'different', 'skip'), { maxLength: 4 });
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const start = questionsCame(NO_REVIEW, { questions: PAIRS, total: 4 });
        const end = answers.reduce<Reviewing>((state, answer) => answered(state, answer, result('d')), start);
        const back = answers.reduce<Reviewing>((state) => steppedBack(state), end);
        expect({ ...back, told: '' }).toEqual(start);
      }),
    );
  });

  it('APP-441: asks again what was taken back elsewhere, first where it was the last answer', () => {
    const start = questionsCame(NO_REVIEW, { questions: PAIRS, total: 4 });
    const one = answered(start, 'same', result('d1'));
    expect(first(withoutDecision(one, 'd1'))).toBe('a1');
    const two = withoutDecision(answered(one, 'skip', null), 'd1');
    expect([first(two), two.behind.map(({ answer }) => answer)]).toEqual(['c1', ['skip']]);
    const again = questionsCame(two, { questions: PAIRS, total: 4 });
    expect(again.left.map(({ a }) => a.entity.id)).toEqual(['c1', 'a1', 'd1']);
    expect(progress(again)).toEqual({ at: 2, of: 4 });
    expect(withoutDecision(one, 'other')).toEqual(one);
  });

  it('APP-441: steps back also where somebody else took the answer back already', async () => {
    const made = service();
    const undo = () => Promise.reject(new DramatisError('NOT_FOUND', 'There is no decision'));
    const state = signal<Reviewing>(NO_REVIEW);
    const actions = reviewingActions(
      state,
      signal<Loadable<DecideResult>>(IDLE),
      { ...made.api, undo },
      UNHEARD,
    );
    await actions.loadReview();
    await actions.answer('same');
    await actions.stepBack();
    expect([first(state.value), state.value.fault]).toEqual(['a1', null]);
  });

  it('APP-74: what a merge would change is told for the question that stands there', async () => {
    const { merged, actions, asked } = await opened();
    const [one, two] = [PAIRS[0], PAIRS[1]];
    if (!one || !two) expect.fail('There are no pairs.');
    expect(merged.value).toMatchObject({ is: 'ready', key: pairKey(one) });
    await actions.answer('skip');
    expect(merged.value).toMatchObject({ is: 'ready', key: pairKey(two) });
    expect(asked.every(({ preview }) => preview)).toBe(true);
  });

  it('APP-74: what a merge of an earlier question would change never takes the place of the present one', async () => {
    const made = service();
    const waiting: (() => void)[] = [];
    const decide = async (asked: { body: DecideInput }): Promise<DecideResult> => {
      await new Promise<void>((go) => waiting.push(go));
      return made.api.decide(asked);
    };
    const merged = signal<Loadable<DecideResult>>(IDLE);
    const actions = reviewingActions(signal(NO_REVIEW), merged, { ...made.api, decide }, UNHEARD);
    const loading = actions.loadReview();
    await expect.poll(() => waiting.length).toBe(1);
    const skipping = actions.answer('skip');
    for (const go of waiting.reverse()) go();
    await Promise.all([loading, skipping]);
    expect(merged.value).toMatchObject({ is: 'ready', key: pairKey(PAIRS[1] ?? expect.fail()) });
  });

  it('APP-75: says what is wrong where the questions do not come, and asks again', async () => {
    const made = service();
    made.fail(true);
    const state = signal<Reviewing>(NO_REVIEW);
    const actions = reviewingActions(state, signal<Loadable<DecideResult>>(IDLE), made.api, UNHEARD);
    await actions.loadReview();
    expect(state.value).toMatchObject({ status: 'failed', fault: { gone: true } });
    made.fail(false);
    await actions.loadReview();
    expect(state.value).toMatchObject({ status: 'ready', fault: null });
  });
});
