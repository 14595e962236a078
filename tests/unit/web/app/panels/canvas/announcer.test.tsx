import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../../../../web/app/panels/canvas/Announcer.tsx';
import { decidedNow } from '../../../../../../web/app/state/view/history.ts';
import { started } from '../../bench.ts';
import { mounted } from '../../mounted.tsx';

afterEach(() => void vi.unstubAllGlobals());

describe('APP-123 what a step changed is said', () => {
  it('also where one is redone while others are still undone', async () => {
    const made = await started();
    const { find, drawn, close } = await mounted(<Announcer />, made);
    const { actions } = made;
    const said: string[] = [];
    const steps = [
      () => actions.toggleKind('Event'),
      () => actions.chooseDay('2020-01-01'),
      actions.undo,
      actions.undo,
      actions.redo,
    ];
    for (const step of steps) {
      step();
      await drawn();
      said.push(find('#announcer').textContent?.trim() ?? '');
    }
    expect(said).toEqual([
      'hide or show a kind.',
      'choose a day.',
      'Undone: choose a day.',
      'Undone: hide or show a kind.',
      'hide or show a kind.',
    ]);
    close();
  });

  it('APP-440 but not of a decision, of which the notice says it', async () => {
    const made = await started();
    const { find, drawn, close } = await mounted(<Announcer />, made);
    const { history, view } = made.explorer;
    const request = { verb: 'merge', a: 'a', b: 'b' } as const;
    const decided = { id: 'd1', what: 'They are one', request };
    made.actions.toggleKind('Event');
    history.value = decidedNow(history.value, view.value, decided, view.value).history;
    await drawn();
    expect(find('#announcer').textContent?.trim()).toBe('');
    close();
  });
});
