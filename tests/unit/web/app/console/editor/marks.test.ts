import { forEachDiagnostic } from '@codemirror/lint';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks } from '../../../../../../web/app/console/editor/marks.ts';
import { type Finding, NO_NAMES, type Order } from '../../../../../../web/app/console/editor/messages.ts';

const finding = (message: string): Finding => ({ from: 0, to: 1, severity: 'error', message });

/** A text with marks, whose checks are answered by hand. */
function bench() {
  const asked: string[] = [];
  let answer = (_: readonly Finding[] | null): void => {};
  const check = {
    ask: ({ query }: Omit<Order, 'id'>) => {
      asked.push(query);
      return new Promise<readonly Finding[] | null>((resolve) => {
        answer = resolve;
      });
    },
    end: vi.fn(),
  };
  const marks = createMarks(check, () => NO_NAMES);
  const place = {
    state: EditorState.create({ doc: 'x' }),
    dispatch(spec: TransactionSpec) {
      place.state = place.state.update(spec).state;
    },
  };
  const view = place as unknown as EditorView;
  return {
    asked,
    check,
    marks,
    view,
    /** The text becomes another one, by a user event of this name. */
    change(insert: string, userEvent?: string) {
      const transaction = place.state.update({
        changes: { from: 0, to: place.state.doc.length, insert },
        ...(userEvent && { userEvent }),
      });
      place.state = transaction.state;
      marks.changed({ view, transactions: [transaction] } as unknown as ViewUpdate);
    },
    async finds(...found: readonly Finding[]) {
      answer(found);
      await vi.advanceTimersByTimeAsync(0);
    },
    marked() {
      const messages: string[] = [];
      forEachDiagnostic(place.state, ({ message }) => messages.push(message));
      return messages;
    },
  };
}

describe('APP-82: marks of what is wrong', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('APP-82: a text that is typed is checked once the reader rests', async () => {
    const { asked, change, finds, marked } = bench();
    change('RETRN', 'input.type');
    await vi.advanceTimersByTimeAsync(300);
    change('RETRN 1', 'input.type');
    await vi.advanceTimersByTimeAsync(499);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['RETRN 1']);
    await finds(finding('no such word'));
    expect(marked()).toEqual(['no such word']);
  });

  it('APP-82: what is found of a text that stands no more is not marked', async () => {
    const { change, finds, marked } = bench();
    change('RETRN 1', 'delete.backward');
    await vi.advanceTimersByTimeAsync(500);
    change('RETURN 1', 'input.type');
    await finds(finding('no such word'));
    expect(marked()).toEqual([]);
  });

  it('APP-82: what the service found stays until the text changes, and a text that was put there has no marks', async () => {
    const { asked, change, marks, marked, view } = bench();
    marks.blame(view, [finding('unknown')]);
    expect(marked()).toEqual(['unknown']);
    change('RETURN 2');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([marked(), asked]).toEqual([[], []]);
  });

  it('APP-82: nothing is checked after the end', async () => {
    const { asked, change, check, marks } = bench();
    change('RETRN', 'input.type');
    marks.end();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([asked, check.end.mock.calls.length]).toEqual([[], 1]);
  });
});
