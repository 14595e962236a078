import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntityPicker } from '../../../../../../web/app/panels/correct/EntityPicker.tsx';
import type { Chosen } from '../../../../../../web/app/state/correct/drafts.ts';
import { started } from '../../bench.ts';
import { mounted } from '../../mounted.tsx';

afterEach(() => void vi.unstubAllGlobals());

async function picker() {
  const made = await started();
  const chosen: (Chosen | null)[] = [];
  const page = await mounted(
    <EntityPicker label="With" chosen={null} onChoose={(one) => chosen.push(one)} />,
    made,
  );
  const { window, find, drawn } = page;
  return {
    made,
    chosen: () => chosen.map((one) => one?.name),
    said: () => find('[role=status]').textContent,
    options: () => page.place.querySelectorAll('[role=option]').length,
    close: page.close,
    async seek(text: string) {
      await page.write('input', text);
      await made.rest();
      await drawn();
    },
    async write(text: string) {
      const field = find<HTMLInputElement>('input');
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    },
    enter() {
      find('input').dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    },
  };
}

describe('APP-406 picking an entity', () => {
  it('Enter picks nothing that was found for another text', async () => {
    const { seek, write, enter, chosen, options, close } = await picker();
    await seek('gallant');
    expect(options()).toBeGreaterThan(0);
    await write('merkel');
    await Promise.resolve();
    enter();
    expect(chosen()).toEqual([]);
    await seek('merkel');
    enter();
    expect(chosen()).toEqual(['Angela Merkel']);
    close();
  });

  it('what could not be looked for says so', async () => {
    const { made, seek, said, close } = await picker();
    await seek('xyzzy');
    expect(said()).toBe('No name is like that.');
    made.broken = true;
    await seek('gallant');
    expect(said()).toContain('does not answer');
    close();
  });
});
