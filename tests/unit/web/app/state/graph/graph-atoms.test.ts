import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import { node, overview } from '../../make.ts';

const NEAR = { x: 0.1, y: 0 };

describe('APP-382 the graph as it stands', () => {
  it('APP-382: leaves whom a reader put there in place when another is put there, until a layout moves all', () => {
    const explorer = createExplorer();
    const show = (...added: string[]): void => {
      const view = { ...explorer.view.peek(), added };
      const part = overview(added.map((id) => node(id, NEAR)));
      const keys = wantedParts(view).map(({ key }) => key);
      explorer.loaded.value = new Map([
        [keys[0] ?? '', overview([node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 10 })])],
        [keys[1] ?? '', { ...part, is: 'entities' }],
      ]);
      explorer.view.value = view;
    };
    const at = (id: string) => explorer.working.value.positions.get(id);
    show('n');
    const first = at('n');
    expect(first).not.toEqual(NEAR);
    show('m', 'n');
    expect(at('n')).toEqual(first);
    expect(at('m')).not.toEqual(first);
    explorer.arranged.value = new Map(['a', 'b', 'm', 'n'].map((id, x) => [id, { x, y: 0 }]));
    expect(at('n')).toEqual({ x: 3, y: 0 });
    explorer.arranged.value = new Map();
    expect(at('n')).not.toEqual({ x: 3, y: 0 });
  });
});
