import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressed } from '../../../../../web/app/console/grid-keys.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Copies the cell of a table by its keys. @returns what was done */
async function copyCell(clipboard: Partial<Clipboard> | undefined): Promise<string[]> {
  const { window } = new JSDOM('<table><tr><td>Ada</td></tr></table>');
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('navigator', { clipboard });
  vi.stubGlobal('getSelection', () => '');
  const done: string[] = [];
  const keys = {
    inspect: () => done.push('inspect'),
    copy: () => 'the whole of it',
    notCopied: () => done.push('not copied'),
    goTo: () => done.push('go'),
  };
  const cell = window.document.querySelector('td');
  cell?.addEventListener('keydown', (event) =>
    pressed(event, { row: 0, column: 0 }, { row: 1, column: 1 }, keys),
  );
  cell?.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'c', ctrlKey: true }));
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe('APP-83 a cell is copied', () => {
  it('whole', async () => {
    const written: string[] = [];
    expect(await copyCell({ writeText: async (text) => void written.push(text) })).toEqual([]);
    expect(written).toEqual(['the whole of it']);
  });

  it('and stands there whole where the browser does not let it', async () => {
    expect(await copyCell({ writeText: () => Promise.reject(new TypeError('not allowed')) })).toEqual([
      'not copied',
    ]);
    expect(await copyCell(undefined)).toEqual(['not copied']);
  });
});
