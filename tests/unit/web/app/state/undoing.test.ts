import { describe, expect, it } from 'vitest';
import type { DecideInput, DecideResult } from '../../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../../shared/errors.ts';
import { decidingActions } from '../../../../../web/app/state/correct/deciding-actions.ts';
import { createExplorer } from '../../../../../web/app/state/explorer.ts';
import { undoActions } from '../../../../../web/app/state/undoing.ts';
import { decodeView } from '../../../../../web/app/state/view/address.ts';
import type { Decided } from '../../../../../web/app/state/view/history.ts';
import { stepActions } from '../../../../../web/app/state/view/step-actions.ts';
import { START, type View } from '../../../../../web/app/state/view/view.ts';
import { result } from '../make-decisions.ts';

/** The steps of an explorer on a service that answers when it is told to. */
function bench() {
  const explorer = createExplorer();
  const written: string[] = ['#/'];
  const asked: (DecideInput | string)[] = [];
  const waiting: { answer(result: DecideResult): void; fail(fault: unknown): void }[] = [];
  const call = (what: DecideInput | string): Promise<DecideResult> => {
    asked.push(what);
    return new Promise((answer, fail) => void waiting.push({ answer, fail }));
  };
  const address = {
    readHash: () => written.at(-1) ?? '',
    writeHash: (hash: string) => void written.push(hash),
  };
  const steps = stepActions(explorer, address, (view) => {
    explorer.view.value = view;
  });
  const deciding = decidingActions(
    explorer.pages.deciding,
    { decide: ({ body }) => call(body), undo: ({ params }) => call(params.id) },
    { after: () => () => {} },
    { made: (decided) => decided && steps.made(decided), takenBack: steps.takenBack },
  );
  return {
    explorer,
    steps,
    asked,
    written,
    undoDecision: deciding.undoDecision,
    ...undoActions(explorer, steps, deciding),
    async answer(given: DecideResult | DramatisError) {
      const one = waiting.shift();
      if (given instanceof DramatisError) one?.fail(given);
      else one?.answer(given);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    toast: () => explorer.pages.deciding.value.toast,
  };
}

const MERGE: Decided = { id: 'd1', what: 'They are one', request: { verb: 'merge', a: 'a', b: 'b' } };
const REJECT: Decided = { id: 'd1', what: 'It is nothing', request: { verb: 'reject-entity', entity: 'a' } };
const AWAY = new DramatisError('STORE_UNAVAILABLE', 'The service does not answer');
const day = (date: string): View => ({ ...START, day: date });

/** A day was chosen, then something was decided. */
function decided(what = MERGE) {
  const made = bench();
  made.steps.go(day('2020-01-01'));
  made.steps.made(what);
  return made;
}

describe('APP-440 undo of a decision', () => {
  it('takes it back through the service, tells it, and then goes on with the steps before', async () => {
    const made = decided();
    expect(made.steps.nextSteps().undo).toBe('decision (They are one)');
    made.undo();
    expect(made.asked).toEqual(['d1']);
    await made.answer(result('d1'));
    expect(made.toast()?.text).toBe('Taken back: "Ada" is called "d1".');
    expect(made.explorer.view.value.day).toBe('2020-01-01');
    made.undo();
    expect(made.explorer.view.value.day).toBeNull();
    expect(made.asked).toHaveLength(1);
  });

  it('redo makes it again as it was asked for, and the next undo takes that one back', async () => {
    const made = decided();
    made.undo();
    await made.answer(result('d1'));
    expect(made.steps.nextSteps()).toEqual({ undo: 'choose a day', redo: 'decision (They are one)' });
    made.redo();
    expect(made.asked.at(-1)).toEqual(MERGE.request);
    await made.answer(result('d2'));
    expect(made.toast()?.undo).toBe('d2');
    expect(made.steps.nextSteps().redo).toBeNull();
    made.undo();
    expect(made.asked.at(-1)).toBe('d2');
  });

  it('opens the page again that a rejection closed, and redo closes it', async () => {
    const made = bench();
    made.steps.go({ ...START, panel: { is: 'entity', id: 'a' } });
    made.steps.made(REJECT);
    expect(made.explorer.view.value.panel.is).toBe('shown');
    made.undo();
    await made.answer(result('d1'));
    expect(made.explorer.view.value.panel).toEqual({ is: 'entity', id: 'a' });
    made.redo();
    await made.answer(result('d2'));
    expect(made.explorer.view.value.panel.is).toBe('shown');
  });
});

describe('APP-441 a decision that cannot be taken back', () => {
  it('where the service refuses stays a step, is told, and can be tried again', async () => {
    const made = decided();
    made.undo();
    await made.answer(AWAY);
    expect(made.toast()?.fault?.what).toBe('The service does not answer.');
    expect(made.explorer.history.value.past.at(-1)?.decided).toEqual(MERGE);
    made.undo();
    await made.answer(result('d1'));
    made.redo();
    await made.answer(AWAY);
    expect(made.toast()?.text).toBe('It could not be decided again.');
    expect(made.explorer.history.value.future.at(-1)?.decided).toEqual(MERGE);
  });

  it('since somebody else did so is told, and bars no step before it', async () => {
    const made = decided();
    made.undo();
    await made.answer(new DramatisError('NOT_FOUND', 'There is no decision d1'));
    expect(made.toast()?.text).toContain('somebody took it back already');
    made.undo();
    expect(made.explorer.view.value.day).toBeNull();
  });

  it('until the service has answered no other step is made; what is done meanwhile stays', async () => {
    const made = decided();
    made.undo();
    made.undo();
    made.redo();
    expect([made.asked, made.explorer.view.value.day]).toEqual([['d1'], '2020-01-01']);
    made.steps.go(day('2021-01-01'));
    await made.answer(result('d1'));
    expect(made.explorer.view.value.day).toBe('2021-01-01');
    expect(made.explorer.history.value.past.map(({ decided }) => decided)).toEqual([null, null]);
  });

  it('one that was taken back by its notice is redone by redo', async () => {
    const made = decided();
    void made.undoDecision('d1');
    await made.answer(result('d1'));
    expect(made.steps.nextSteps().redo).toBe('decision (They are one)');
  });
});

describe('APP-442 back and forward in the browser', () => {
  it('lead to other views, and decide nothing', () => {
    const made = bench();
    made.steps.go({ ...START, panel: { is: 'entity', id: 'a' } });
    const open = made.written.at(-1) ?? '';
    made.steps.made(REJECT);
    made.written.push(open);
    made.steps.addressChanged();
    expect(made.explorer.view.value).toEqual(decodeView(open));
    expect(made.asked).toEqual([]);
    expect(made.steps.nextSteps().undo).not.toContain('decision');
    made.undo();
    expect(made.explorer.view.value.panel.is).toBe('shown');
    expect(made.steps.nextSteps().undo).toBe('decision (It is nothing)');
  });
});
