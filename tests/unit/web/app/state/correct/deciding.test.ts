import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { DecideInput, DecideResult } from '../../../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../../../shared/errors.ts';
import {
  canDecide,
  type Deciding,
  NOTHING_DECIDED,
  needsPreview,
  previewAsked,
  previewed,
  previewFailed,
  requestKey,
} from '../../../../../../web/app/state/correct/deciding.ts';
import { decidingActions } from '../../../../../../web/app/state/correct/deciding-actions.ts';
import type { Draft } from '../../../../../../web/app/state/correct/drafts.ts';
import { result } from '../../make-decisions.ts';

const ADA = { id: 'ada', kind: 'Person', name: 'Ada Berg' } as const;
const rename = (name: string): Draft => ({ verb: 'rename', entity: ADA, name });
const REJECT: Draft = { verb: 'reject-entity', entity: ADA };
const GONE = new DramatisError('STORE_UNAVAILABLE', 'The service does not answer', { advice: 'Start it.' });

/** The form on an API whose answers are given by hand. */
function bench() {
  const state = signal<Deciding>(NOTHING_DECIDED);
  const asked: DecideInput[] = [];
  const undone: string[] = [];
  const changed: string[] = [];
  const waiting: { answer(result: DecideResult): void; fail(fault: unknown): void }[] = [];
  const later: (() => void)[] = [];
  const wait = () =>
    new Promise<DecideResult>((answer, fail) => {
      waiting.push({ answer, fail });
    });
  const actions = decidingActions(
    state,
    {
      decide: ({ body }) => {
        asked.push(body);
        return wait();
      },
      undo: ({ params }) => {
        undone.push(params.id);
        return wait();
      },
    },
    {
      after: (_, run) => {
        later.push(run);
        return () => void later.splice(later.indexOf(run), 1);
      },
    },
    {
      made: (decided) => changed.push(decided?.request.verb ?? 'stood'),
      takenBack: (id) => changed.push(`undo ${id}`),
    },
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    state,
    actions,
    asked,
    undone,
    changed,
    /** The reader pauses. */
    rest: () => {
      for (const run of later.splice(0)) run();
    },
    async answer(given: DecideResult | DramatisError) {
      const one = waiting.shift();
      if (given instanceof DramatisError) one?.fail(given);
      else one?.answer(given);
      await settle();
    },
  };
}

describe('APP-70 nothing is decided before it was shown what that changes', () => {
  it('APP-70: what needs nothing filled in is asked at once, and only asked', async () => {
    const { state, actions, asked, answer } = bench();
    actions.openDraft(REJECT);
    expect(asked).toEqual([{ verb: 'reject-entity', entity: 'ada', note: null, preview: true }]);
    expect(canDecide(state.value)).toBe(false);
    await actions.decide();
    expect(asked).toHaveLength(1);
    await answer(result('d1'));
    expect(canDecide(state.value)).toBe(true);
  });

  it('APP-70: it is asked when the reader pauses, once, and not while something is missing', () => {
    const { actions, asked, rest } = bench();
    actions.openDraft(rename('Ada Berg'));
    rest();
    expect(asked).toEqual([]);
    actions.changeDraft(rename('Ada B'));
    actions.changeDraft(rename('Ada B.'));
    rest();
    rest();
    expect(asked).toMatchObject([{ name: 'Ada B.', preview: true }]);
  });

  it('APP-70: it is asked again only where it failed, or would be of another draft', () => {
    const draft = rename('Ada B.');
    const key = requestKey({ draft, note: '' }) ?? expect.fail('It is whole.');
    const state: Deciding = { ...NOTHING_DECIDED, draft };
    expect(needsPreview(state)).toBe(true);
    expect(needsPreview(previewAsked(state, key))).toBe(false);
    const failed = previewFailed(previewAsked(state, key), key, {
      code: 'STORE_UNAVAILABLE',
      what: 'Gone.',
      advice: null,
      gone: true,
    });
    expect(needsPreview(failed)).toBe(true);
    expect(needsPreview(previewed(previewAsked(state, key), key, result('d1')))).toBe(false);
    expect(needsPreview({ ...previewAsked(state, key), draft: rename('Ada C.') })).toBe(true);
    expect(needsPreview({ ...state, draft: rename('Ada Berg') })).toBe(false);
  });

  it('APP-70: the answer to another draft is never shown as that of this one', async () => {
    const { state, actions, rest, answer } = bench();
    actions.openDraft(rename('one'));
    actions.changeDraft(rename('two'));
    rest();
    await answer(result('one'));
    expect(canDecide(state.value)).toBe(false);
    await answer(result('two'));
    expect(canDecide(state.value)).toBe(true);
    actions.changeDraft(rename('three'));
    expect(state.value.preview.is).toBe('idle');
    expect(canDecide(state.value)).toBe(false);
  });

  it('APP-70: a note is said with the decision and asks for no other preview', async () => {
    const { state, actions, asked, rest, answer } = bench();
    actions.openDraft(REJECT);
    await answer(result('d1'));
    actions.changeNote('made up');
    rest();
    expect(asked).toHaveLength(1);
    expect(canDecide(state.value)).toBe(true);
    void actions.decide();
    expect(asked[1]).toMatchObject({ note: 'made up', preview: false });
  });

  it('APP-70: what stands already cannot be decided again', async () => {
    const { state, actions, answer } = bench();
    actions.openDraft(REJECT);
    await answer(result('d1', { changed: false }));
    expect(canDecide(state.value)).toBe(false);
  });

  it('APP-70: what could not be asked says so and can be asked again', async () => {
    const { state, actions, asked, answer } = bench();
    actions.openDraft(REJECT);
    await answer(GONE);
    expect(state.value.preview).toMatchObject({ is: 'failed', fault: { gone: true, advice: 'Start it.' } });
    actions.previewAgain();
    expect(asked).toHaveLength(2);
  });
});

describe('APP-71 what was decided is told, with the way back', () => {
  async function decided() {
    const made = bench();
    made.actions.openDraft(REJECT);
    await made.answer(result('d1'));
    void made.actions.decide();
    return made;
  }

  it('APP-71: the form goes, the toast tells it and has its id, the graph is told', async () => {
    const { state, changed, answer } = await decided();
    expect(state.value.saving).toBe(true);
    await answer(result('d1'));
    expect(state.value).toMatchObject({ draft: null, toast: { undo: 'd1' } });
    expect(state.value.toast?.text).toBe('Decided: "Ada" is called "d1".');
    expect(changed).toEqual(['reject-entity']);
  });

  it('APP-71: what failed leaves the form as it was filled in', async () => {
    const { state, changed, answer } = await decided();
    await answer(GONE);
    expect(state.value).toMatchObject({ draft: REJECT, saving: false, toast: null });
    expect(state.value.fault?.what).toBe('The service does not answer.');
    expect(changed).toEqual([]);
  });

  it('APP-71: while it is on its way nothing is changed, closed or decided twice', async () => {
    const { state, actions, asked } = await decided();
    actions.changeDraft(rename('other'));
    actions.closeDraft();
    void actions.decide();
    expect(state.value.draft).toEqual(REJECT);
    expect(asked).toHaveLength(2);
  });

  it('APP-71: undo takes it back, tells so, and offers it again where that failed', async () => {
    const { state, actions, undone, changed, answer } = await decided();
    await answer(result('d1'));
    void actions.undoDecision('d1');
    await answer(GONE);
    expect(state.value.toast).toMatchObject({ undo: 'd1', fault: { gone: true } });
    void actions.undoDecision('d1');
    await answer(result('d1'));
    expect(undone).toEqual(['d1', 'd1']);
    expect(state.value.toast).toMatchObject({ text: 'Taken back: "Ada" is called "d1".', undo: null });
    expect(changed).toEqual(['reject-entity', 'undo d1']);
    actions.putToastAway();
    expect(state.value.toast).toBeNull();
  });

  it('APP-405: it is taken back once, however often that is asked for', async () => {
    const { state, actions, undone, answer } = await decided();
    await answer(result('d1'));
    void actions.undoDecision('d1');
    void actions.undoDecision('d1');
    await answer(result('d1'));
    void actions.undoDecision('d1');
    expect([undone, state.value.toast?.fault]).toEqual([['d1'], null]);
  });

  it('APP-441: that somebody else took it back already is told, and it is not offered again', async () => {
    const { state, actions, changed, answer } = await decided();
    await answer(result('d1'));
    void actions.undoDecision('d1');
    await answer(new DramatisError('NOT_FOUND', 'There is no decision d1'));
    expect(state.value.toast).toMatchObject({ undo: null, fault: null });
    expect(state.value.toast?.text).toContain('somebody took it back already');
    expect(changed).toEqual(['reject-entity', 'undo d1']);
  });

  it('APP-440: made again, it is told with the way back, and a form that is open stays', async () => {
    const { state, actions, asked, changed, answer } = bench();
    actions.openDraft(rename('x'));
    await answer(result('x'));
    const request = { verb: 'merge', a: 'ada', b: 'ben' } as const;
    void actions.decideAgain(request);
    await answer(result('d2'));
    expect(asked.filter(({ preview }) => !preview)).toEqual([request]);
    expect([state.value.draft, state.value.toast?.undo, changed]).toEqual([rename('x'), 'd2', ['merge']]);
    await answer(result('x'));
    void actions.decideAgain(request);
    await answer(GONE);
    expect(state.value.toast).toMatchObject({ text: 'It could not be decided again.', undo: null });
    expect(state.value.draft).toEqual(rename('x'));
  });

  it('APP-405: a form that was opened meanwhile stays, and is told anew what it would change', async () => {
    const { state, actions, asked, answer } = await decided();
    await answer(result('d1'));
    void actions.undoDecision('d1');
    actions.openDraft(REJECT);
    await answer(result('d1'));
    expect(state.value).toMatchObject({ draft: REJECT, toast: { undo: null } });
    expect(asked.filter(({ preview }) => preview)).toHaveLength(3);
    expect(canDecide(state.value)).toBe(false);
  });

  it('APP-71: a form that is closed decides nothing, and what was done stays told', async () => {
    const { state, actions, asked, rest, answer } = await decided();
    await answer(result('d1'));
    actions.openDraft(rename('x'));
    expect(state.value.toast).toBeNull();
    actions.changeDraft(rename('y'));
    actions.closeDraft();
    rest();
    expect(state.value.draft).toBeNull();
    expect(asked).toHaveLength(3);
  });
});
