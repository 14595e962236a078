import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddPanel } from '../../../../../../web/app/panels/add/AddPanel.tsx';
import { EMPTY_PASTE, type Input, NOTHING_ADDED } from '../../../../../../web/app/state/add/adding.ts';
import { bench } from '../../bench.ts';
import { mounted } from '../../mounted.tsx';

afterEach(() => void vi.unstubAllGlobals());

const FILES: Input = { is: 'files', files: [] };
const TEXT: Input = { is: 'text', paste: { ...EMPTY_PASTE, text: 'What was dropped.' } };
const SUMMARY = { added: 1, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };

async function panel() {
  const made = bench();
  const page = await mounted(<AddPanel />, made);
  const field = () => page.find<HTMLTextAreaElement>('textarea');
  return {
    ...page,
    field,
    /** Something was looked at, then discarded. */
    async lookAndDiscard(input: Input): Promise<boolean> {
      const { adding } = made.explorer;
      adding.value = { ...NOTHING_ADDED, status: 'looked', input, summary: SUMMARY };
      await page.drawn();
      const wasHidden = field().closest('[hidden]') !== null;
      made.actions.clearAdding();
      await page.drawn();
      return wasHidden && field().closest('[hidden]') === null;
    },
  };
}

describe('APP-409 what is written into the form', () => {
  it('stays while something else is looked at and discarded', async () => {
    const { write, lookAndDiscard, field, close } = await panel();
    await write('textarea', 'A long text.');
    expect(await lookAndDiscard(FILES)).toBe(true);
    expect(field().value).toBe('A long text.');
    expect(await lookAndDiscard(TEXT)).toBe(true);
    expect(field().value).toBe('A long text.');
    close();
  });

  it('APP-105: what was dropped and is discarded stands in a form that is empty', async () => {
    const { lookAndDiscard, field, close } = await panel();
    await lookAndDiscard(TEXT);
    expect(field().value).toBe('What was dropped.');
    close();
  });
});
