import { afterEach, describe, expect, it, vi } from 'vitest';
import { SavedShelf } from '../../../../../web/app/console/SavedShelf.tsx';
import { started } from '../bench.ts';
import { mounted } from '../mounted.tsx';

afterEach(() => void vi.unstubAllGlobals());

describe('APP-408 the name of a query', () => {
  it('stays in its field where it could not be saved under it', async () => {
    const made = await started();
    const { find, write, window, drawn, close } = await mounted(<SavedShelf search="" />, made);
    const save = async (name: string) => {
      await write('.name-form input', name);
      find('.name-form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
      await made.rest();
      await drawn();
      return find<HTMLInputElement>('.name-form input').value;
    };
    made.broken = true;
    expect(await save('Mine')).toBe('Mine');
    made.broken = false;
    expect(await save('Mine')).toBe('');
    close();
  });
});
