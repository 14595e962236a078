import { describe, expect, it } from 'vitest';
import { createWishes, wishedBetween } from '../../../../../../web/app/panels/canvas/wished.ts';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import { expansionBy } from '../../../../../../web/app/state/view/expansion.ts';
import type { View } from '../../../../../../web/app/state/view/view.ts';
import { edge, expansion, node, overview } from '../../make.ts';

const NOTHING = { only: null, added: [], expanded: [] };
const look = (ids: string[], more: Partial<View> = {}) => ({ ...NOTHING, ...more, ids: new Set(ids) });

describe('APP-382 what a reader put on the graph', () => {
  it('is what was expanded or added, with what came by it, as far as it is shown', () => {
    const expanded = [expansionBy('a', {})];
    expect(wishedBetween(look(['a', 'b']), look(['a', 'b', 'c'], { expanded }))).toEqual(['a', 'c']);
    expect(wishedBetween(look(['a']), look(['a', 'b'], { added: ['b', 'left-out'] }))).toEqual(['b']);
  });

  it('is all where another part is kept alone, or none any more', () => {
    expect(wishedBetween(look(['a', 'b']), look(['a'], { only: ['a'] }))).toBe('all');
    expect(wishedBetween(look(['a'], { only: ['a'] }), look(['a', 'b']))).toBe('all');
  });

  it('is neither what came by itself nor what was taken off again', () => {
    expect(wishedBetween(look(['a']), look(['a', 'b']))).toBeNull();
    const expanded = [expansionBy('a', {})];
    expect(wishedBetween(look(['a', 'b'], { expanded, added: ['b'] }), look(['a']))).toBeNull();
  });

  it('is told once all of it is here, and once; a page begins with no wish', () => {
    const explorer = createExplorer();
    const wishes = createWishes(explorer);
    const [first] = wantedParts(explorer.view.peek());
    expect(wishes()).toBeNull();
    explorer.loaded.value = new Map([[first?.key ?? '', overview([node('a'), node('b')])]]);
    expect(wishes()).toBeNull();
    explorer.view.value = { ...explorer.view.peek(), expanded: [expansionBy('a', {})] };
    expect(wishes()).toBeNull();
    const key = wantedParts(explorer.view.peek()).at(-1)?.key ?? '';
    const part = expansion('a', [node('c')], [edge('a', 'c')]);
    explorer.loaded.value = new Map([...explorer.loaded.peek(), [key, part]]);
    expect(wishes()).toEqual(['a', 'c']);
    expect(wishes()).toBeNull();
  });
});
