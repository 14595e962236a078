import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { edgeKey } from '../../../../../../shared/schema/index.ts';
import { eventsFor, followState } from '../../../../../../web/app/panels/canvas/open-scene.ts';
import type { Drawn } from '../../../../../../web/app/scene/appearance.ts';
import type { Scene } from '../../../../../../web/app/scene/scene.ts';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import type { Point } from '../../../../../../web/app/state/graph/placement.ts';
import { edge, node, overview } from '../../make.ts';

const ab = edge('a', 'b');
function explorerWith() {
  const explorer = createExplorer();
  explorer.loaded.value = new Map([['overview community 300', overview([node('a'), node('b')], [ab])]]);
  return explorer;
}

describe('APP-306 the canvas follows the state', () => {
  function setUp(reducedMotion = false) {
    const explorer = explorerWith();
    const moving = signal<ReadonlyMap<string, Point> | null>(null);
    const told: string[] = [];
    const heard = (name: string) => (): void => void told.push(name);
    const names = ['show', 'move', 'paint', 'select', 'choose', 'hover', 'focus', 'zoom'] as const;
    const scene = Object.fromEntries(names.map((name) => [name, heard(name)])) as unknown as Scene;
    const drawn: Drawn[] = [];
    const show = (shown: Drawn): void => {
      told.push('show');
      drawn.push(shown);
    };
    const stop = followState({ ...scene, show }, explorer, { moving }, reducedMotion);
    return { explorer, moving, told, drawn, stop };
  }

  it('is given all that it begins with, and after that what changes alone', async () => {
    const { explorer, told } = setUp();
    expect(told).toEqual(['show', 'choose', 'select', 'hover']);
    await Promise.resolve();
    expect(told.splice(0)).toContain('paint');
    explorer.hovered.value = 'a';
    expect(told.splice(0)).toEqual(['hover']);
    explorer.focus.value = { ids: ['a'] };
    expect(told.splice(0)).toEqual(['focus']);
  });

  it('paints in the turn after the page has put on its colours', async () => {
    const { explorer, told } = setUp();
    await Promise.resolve();
    told.length = 0;
    explorer.themeChoice.value = explorer.theme.peek() === 'dark' ? 'light' : 'dark';
    expect(told).toEqual([]);
    await Promise.resolve();
    expect(told).toEqual(['paint']);
  });

  it('APP-123: shows how a layout settles, unless the reader wants no motion', () => {
    for (const [reducedMotion, seen] of [
      [false, ['move']],
      [true, []],
    ] as const) {
      const { moving, told } = setUp(reducedMotion);
      told.length = 0;
      moving.value = new Map([['a', { x: 1, y: 2 }]]);
      moving.value = null;
      expect(told).toEqual(seen);
    }
  });

  it('APP-382: brings into view what is kept alone, after it was drawn', async () => {
    const { explorer, told } = setUp();
    await Promise.resolve();
    told.length = 0;
    const view = { ...explorer.view.peek(), only: ['a'] };
    const key = wantedParts(view).at(-1)?.key ?? '';
    explorer.loaded.value = new Map([...explorer.loaded.peek(), [key, overview([node('a')])]]);
    explorer.view.value = view;
    await Promise.resolve();
    expect(told.filter((name) => name === 'zoom' || name === 'show').slice(-2)).toEqual(['show', 'zoom']);
  });

  it('APP-41: is told what places mean where the layout says so, and draws nothing anew for another card', () => {
    const { explorer, drawn } = setUp();
    explorer.view.value = { ...explorer.view.peek(), layout: { name: 'timeline', parameters: {} } };
    expect(drawn.at(-1)?.axis).toEqual({ marks: [], apart: expect.anything() });
    const count = drawn.length;
    explorer.view.value = {
      ...explorer.view.peek(),
      panel: { is: 'relation', from: 'a', type: ab.type, to: 'b' },
    };
    expect(drawn).toHaveLength(count);
    explorer.view.value = { ...explorer.view.peek(), layout: null };
    expect(drawn.at(-1)?.axis).toBeUndefined();
  });

  it('APP-41: years stay where the layout has them, wherever a reader puts an event', () => {
    const { explorer, drawn } = setUp();
    const event = node('e', { kind: 'Event', properties: { start: '2001' }, x: 5, y: 5 });
    explorer.loaded.value = new Map([['overview community 300', overview([event, node('b')])]]);
    explorer.view.value = { ...explorer.view.peek(), layout: { name: 'timeline', parameters: {} } };
    const before = drawn.at(-1)?.axis?.marks;
    expect(before).toHaveLength(1);
    explorer.view.value = { ...explorer.view.peek(), pinned: ['e'], places: { e: { x: 900, y: 5 } } };
    expect(drawn.at(-1)?.positions.get('e')).toEqual({ x: 900, y: 5 });
    expect(drawn.at(-1)?.axis?.marks).toEqual(before);
  });

  it('no more once it is gone', () => {
    const { explorer, moving, told, stop } = setUp();
    stop();
    told.length = 0;
    explorer.hovered.value = 'a';
    moving.value = new Map();
    expect(told).toEqual([]);
  });
});

describe('APP-2 a press on the canvas', () => {
  function setUp() {
    const explorer = explorerWith();
    const names = ['open', 'expandAsking', 'openRelation', 'close', 'hover', 'put', 'select'] as const;
    const actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as Parameters<
      typeof eventsFor
    >[1];
    return { explorer, actions, events: eventsFor(explorer, actions) };
  }

  it('opens the entity, or the relation of the very edge where it is still shown', () => {
    const { actions, events } = setUp();
    events.node('a');
    events.edge(edgeKey(ab));
    events.edge('gone');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('a');
    expect(actions.openRelation).toHaveBeenCalledExactlyOnceWith('a', ab.type, 'b');
  });

  it('beside the graph closes what is open, but not the list of what is shown', () => {
    const { explorer, actions, events } = setUp();
    events.empty();
    expect(actions.close).not.toHaveBeenCalled();
    explorer.view.value = { ...explorer.view.peek(), panel: { is: 'entity', id: 'a' } };
    events.empty();
    expect(actions.close).toHaveBeenCalledTimes(1);
  });

  it('APP-45: selects what a rectangle was drawn around, beside what was selected where that is wished', () => {
    const { actions, events } = setUp();
    events.area(['a', 'b'], true);
    expect(actions.select).toHaveBeenCalledExactlyOnceWith(['a', 'b'], { more: true });
  });
});
