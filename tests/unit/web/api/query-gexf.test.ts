import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../../../web/api/query-gexf.ts';

const ANN = {
  _id: '1',
  _labels: ['Entity', 'Person'],
  kind: 'Person',
  name: 'Ann',
  x: 1.5,
  y: -2,
  aliases: ['A', 'B'],
};
const BEN = { _id: '2', _labels: ['Entity', 'Person'], kind: 'Person', name: 'Ben', degree: 3, note: null };
const KIN = { _id: '7', _type: 'FAMILY_OF', _from: '1', _to: '2', claims: 4, kin: 'sibling' };

const PROPERTY = `p"<>&'`;

/** Whether it is XML at all, told by another reader. */
function isWellFormed(text: string): boolean {
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(text, 'application/xml');
  return document.getElementsByTagName('parsererror').length === 0;
}

describe('API-84: GEXF', () => {
  it('API-84: is read by what reads GEXF, with names, types, places and weights', () => {
    const graph = parse(MultiDirectedGraph, toGexf([{ way: { _path: [ANN, KIN, BEN] } }]));
    expect([graph.order, graph.size]).toEqual([2, 1]);
    expect(graph.getNodeAttributes('1')).toMatchObject({ label: 'Ann', kind: 'Person', x: 1.5, y: -2 });
    expect(graph.getNodeAttribute('2', 'degree')).toBe(3);
    expect(graph.getEdgeAttributes('7')).toMatchObject({ label: 'FAMILY_OF', kin: 'sibling', weight: 4 });
    expect(graph.extremities('7')).toEqual(['1', '2']);
  });

  it('API-84: the same relationship twice is one edge, and two between the same ends are two', () => {
    const second = { ...KIN, _id: '8', _type: 'WORKS_FOR' };
    const loop = { ...KIN, _id: '9', _to: '1' };
    const graph = parse(
      MultiDirectedGraph,
      toGexf([
        { a: KIN, b: second },
        { a: KIN, b: loop },
      ]),
    );
    expect(graph.size).toBe(3);
  });

  it('API-84: a result without a graph is USAGE, and says what to return', () => {
    expect(() => toGexf([{ n: 1 }])).toThrow(
      expect.objectContaining({ code: 'USAGE', advice: expect.stringContaining('paths') }),
    );
  });

  it('API-84: what was written by strangers breaks out of nothing', () => {
    const name = '"/><script>alert(1)</script><x a=\'&amp;]]>\u0000\u0007\ud800\uffff';
    const text = toGexf([{ n: { ...ANN, name, [PROPERTY]: name }, r: { ...KIN, _to: '1' } }]);
    expect(isWellFormed(text)).toBe(true);
    expect(text).not.toContain('<script');
    const graph = parse(MultiDirectedGraph, text);
    expect(graph.getNodeAttribute('1', 'label')).toContain('<script>alert(1)</script>');
  });

  it('API-84: is well-formed, whatever stands in the properties', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.constant(null),
    );
    const properties = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => !name.startsWith('_')),
      value,
    );
    fc.assert(
      fc.property(properties, properties, (ofNode, ofEdge) => {
        const node = { ...ofNode, _id: '1', _labels: ['Entity'] };
        const edge = { ...ofEdge, _id: '2', _type: 'OWNS', _from: '1', _to: '3' };
        expect(isWellFormed(toGexf([{ node, edge }]))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
