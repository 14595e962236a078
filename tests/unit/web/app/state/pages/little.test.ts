import { describe, expect, it } from 'vitest';
import { HEIGHT, littleGraph, WIDTH } from '../../../../../../web/app/state/pages/little.ts';
import { edge, node } from '../../make.ts';

const star = (count: number) => ({
  nodes: [node('hub'), ...Array.from({ length: count }, (_, n) => node(`n${String(n).padStart(3, '0')}`))],
  edges: Array.from({ length: count }, (_, n) => edge('hub', `n${String(n).padStart(3, '0')}`)),
});

describe('APP-65 the little graph of an article', () => {
  it('APP-65: is placed within the picture, apart from each other, and always in the same way', () => {
    const little = littleGraph(star(8));
    expect(little).toEqual(littleGraph(star(8)));
    const places = little.nodes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(9);
    for (const { x, y } of little.nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(HEIGHT);
    }
  });

  it('APP-65: has those with most relations, and says how many it leaves out', () => {
    const little = littleGraph(star(45));
    expect([little.nodes.length, little.left]).toEqual([30, 16]);
    expect(little.nodes[0]?.node.id).toBe('hub');
    expect(little.edges).toHaveLength(29);
  });

  it('APP-65: leaves out what stands alone, and lines to what is not there', () => {
    const little = littleGraph({
      nodes: [node('a'), node('b'), node('alone')],
      edges: [edge('a', 'b'), edge('a', 'b', { type: 'WORKS_FOR' }), edge('a', 'gone')],
    });
    expect(little.nodes.map(({ node: { id } }) => id)).toEqual(['a', 'b']);
    expect(little.edges.map(({ edge: { type } }) => type)).toEqual(['MEMBER_OF', 'WORKS_FOR']);
    expect(littleGraph({ nodes: [], edges: [] })).toEqual({ nodes: [], edges: [], left: 0 });
  });
});
