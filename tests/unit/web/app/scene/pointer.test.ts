import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { hearPointer } from '../../../../../web/app/scene/pointer.ts';

function setUp() {
  const sigma = new EventEmitter();
  const toggle = vi.fn();
  const told: string[] = [];
  const drag = { is: false };
  hearPointer(
    sigma as never,
    { classList: { toggle } } as never,
    {
      node: (id) => void told.push(`node ${id}`),
      expand: (id) => void told.push(`expand ${id}`),
      edge: (key) => void told.push(`edge ${key}`),
      empty: () => void told.push('empty'),
      hover: (id) => void told.push(`hover ${id}`),
    },
    { wasDrag: () => drag.is },
  );
  const clicks = () => {
    sigma.emit('clickNode', { node: 'a' });
    sigma.emit('clickEdge', { edge: 'ab' });
    sigma.emit('clickStage', {});
  };
  return { sigma, toggle, told, drag, clicks };
}

describe('APP-313 a press', () => {
  it('is a click on a node, an edge or beside them, unless it was a drag', () => {
    const { told, drag, clicks } = setUp();
    clicks();
    expect(told).toEqual(['node a', 'edge ab', 'empty']);
    drag.is = true;
    clicks();
    expect(told).toHaveLength(3);
  });
});

describe('APP-335 the pointer', () => {
  it('tells which node it is on, and shows where it can press', () => {
    const { sigma, toggle, told } = setUp();
    sigma.emit('enterNode', { node: 'a' });
    sigma.emit('leaveNode', { node: 'a' });
    sigma.emit('enterEdge', { edge: 'ab' });
    sigma.emit('leaveEdge', { edge: 'ab' });
    expect(told).toEqual(['hover a', 'hover null']);
    expect(toggle.mock.calls).toEqual([true, false, true, false].map((on) => ['is-pointing', on]));
  });
});

describe('APP-20 a double click', () => {
  it('expands a node, and zooms nowhere', () => {
    const { sigma, told } = setUp();
    const preventSigmaDefault = vi.fn();
    sigma.emit('doubleClickNode', { node: 'a', preventSigmaDefault });
    sigma.emit('doubleClickStage', { preventSigmaDefault });
    expect(told).toEqual(['expand a']);
    expect(preventSigmaDefault).toHaveBeenCalledTimes(2);
  });
});
