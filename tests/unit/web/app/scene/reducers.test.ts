import { describe, expect, it } from 'vitest';
import { edgeKey } from '../../../../../shared/schema/index.ts';
import type { Drawn, Setting } from '../../../../../web/app/scene/appearance.ts';
import { detailAt, ranks } from '../../../../../web/app/scene/detail.ts';
import { MANY, reduceEdge, reduceNode } from '../../../../../web/app/scene/reducers.ts';
import { NO_SELECTION } from '../../../../../web/app/state/graph/selection.ts';
import { edge, node, shown } from '../make.ts';
import { COLOURS } from './setting.ts';

const [a, b, c] = [node('a', { degree: 9 }), node('b', { degree: 5 }), node('c')];
const [ab, bc] = [edge('a', 'b'), edge('b', 'c', { modality: 'alleged' })];
const [few, many] = [{ order: MANY }, { order: MANY + 1 }];

/** @param full how many nodes are drawn in full */
function setting(full: number, hovered: string | null = null, more: Partial<Drawn> = {}): Setting {
  const drawn = { ...shown([a, b, c], [ab, bc]), ...more };
  return {
    shown: drawn,
    emphasis: { selection: NO_SELECTION, hovered, selected: new Set() },
    detail: detailAt(0, ranks(drawn.nodes.values()), full),
    theme: 'light',
    colours: COLOURS,
    scale: 1,
  };
}
const nodeOf = (of: typeof a, now: Setting, graph = few) => reduceNode({ node: of, x: 3, y: 4 }, now, graph);
const edgeOf = (of: typeof ab, now: Setting, graph = few) =>
  reduceEdge(edgeKey(of), { edge: of, lane: 0.5 }, now, graph);

describe('APP-304 what is drawn by the simplest programs', () => {
  it('are dots of a graph of many, and no other node', () => {
    expect(nodeOf(c, setting(1), many).type).toBe('dot');
    expect(nodeOf(c, setting(1), few).type).toBe('circle');
    expect(nodeOf(a, setting(1), many).type).toBe('circle');
  });

  it('are plain lines of a graph of many, with nothing that has to be seen on them', () => {
    expect(edgeOf(ab, setting(3), many).type).toBe('line');
    expect(edgeOf(ab, setting(3), few).type).toBe('arrow');
    expect(edgeOf(bc, setting(3), many).type).toBe('arrow');
    expect(edgeOf(ab, setting(3, 'a'), many).type).toBe('arrow');
    expect(edgeOf(ab, setting(3, null, { possible: new Set([edgeKey(ab)]) }), many).type).toBe('arrow');
  });
});

describe('APP-43 what stands out', () => {
  it('is drawn above the rest, dots below all', () => {
    const now = setting(2, 'a');
    const apart = node('d', { degree: 8 });
    const height = (of: typeof a, how: Setting): number => Math.floor(nodeOf(of, how).zIndex ?? -1);
    expect(height(a, now)).toBe(3);
    expect(height(b, now)).toBe(2);
    expect(height(c, now)).toBe(0);
    expect(height(apart, setting(4, 'c', shown([a, b, c, apart], [ab, bc])))).toBe(1);
    expect(edgeOf(ab, now).zIndex).toBe(1);
    expect(edgeOf(bc, now).zIndex).toBe(0);
  });

  it('APP-381: the larger above the smaller, but never above what stands out more', () => {
    const plain = setting(3);
    expect(nodeOf(a, plain).zIndex).toBeGreaterThan(nodeOf(c, plain).zIndex ?? 9);
    const huge = node('huge', { degree: 1e9 });
    const now = setting(4, 'c', shown([a, b, c, huge], [ab, bc]));
    expect(nodeOf(huge, now).zIndex).toBeLessThan(nodeOf(c, now).zIndex ?? 0);
    expect(nodeOf(huge, now).zIndex).toBeLessThan(nodeOf(b, now).zIndex ?? 0);
  });

  it('stays where it is, in its lane', () => {
    expect(nodeOf(a, setting(3))).toMatchObject({ x: 3, y: 4, label: null });
    expect(edgeOf(ab, setting(3))).toMatchObject({ hidden: false, lane: 0.5, pattern: 'solid' });
  });
});
