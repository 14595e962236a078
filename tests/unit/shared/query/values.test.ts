import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../shared/query/cell.ts';
import { formatResult } from '../../../../shared/query/format.ts';
import { graphOf } from '../../../../shared/query/graph.ts';
import { addressOf, paramsOf, readValue } from '../../../../shared/query/params.ts';
import { typeOf, typesOf, typesOfNone, typesWith } from '../../../../shared/query/values.ts';

const ANN = { _id: '1', _labels: ['Entity', 'Person'], name: 'Ann', degree: 2 };
const BEN = { _id: '2', _labels: ['Entity', 'Person'], name: 'Ben' };
const KIN = { _id: '7', _type: 'FAMILY_OF', _from: '1', _to: '2', kin: 'sibling' };
const WAY = { _path: [ANN, KIN, BEN] };

describe('API-80: what stands in a column', () => {
  it.each([
    [null, 'null'],
    [undefined, 'null'],
    [0, 'number'],
    ['', 'text'],
    [false, 'boolean'],
    [[], 'list'],
    [{}, 'map'],
    [{ _id: '1' }, 'map'],
    [{ _labels: [] }, 'map'],
    [{ _type: 'X', _id: 1 }, 'map'],
    [ANN, 'node'],
    [KIN, 'relationship'],
    [WAY, 'path'],
    [[ANN], 'list'],
  ])('API-80: %j is %s', (value, type) => {
    expect(typeOf(value)).toBe(type);
  });

  it('API-80: is told by all rows; nothing counts for nothing', () => {
    const rows = [
      { a: 1, b: null, c: 'x', d: null },
      { a: 2, b: ANN, c: 3, d: null },
    ];
    expect(typesOf(['a', 'b', 'c', 'd', 'e'], rows)).toEqual(['number', 'node', 'mixed', 'null', 'null']);
    expect(typesOf(['a'], [])).toEqual(['null']);
  });

  it('API-130: is the same where rows come one by one', () => {
    const value = fc.constantFrom(null, undefined, 1, 2, 'x', ANN, KIN, [1]);
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, b: value })), (rows) => {
        const columns = ['a', 'b', 'c'];
        const told = columns.map((column) => {
          const types = [
            ...new Set(rows.map((row) => typeOf(Object.entries(row).find(([name]) => name === column)?.[1]))),
          ];
          const some = types.filter((type) => type !== 'null');
          return some.length > 1 ? 'mixed' : (some[0] ?? 'null');
        });
        expect(rows.reduce(typesWith(columns), typesOfNone(columns))).toEqual(told);
        expect(typesOf(columns, rows)).toEqual(told);
      }),
    );
  });
});

describe('CLI-71: a cell for persons', () => {
  it('CLI-71: shows nodes by name, paths as they are drawn', () => {
    expect(cellText(ANN)).toBe('(:Person Ann)');
    expect(cellText({ _id: '3', _labels: ['Article'], title: 'Monday' })).toBe('(:Article Monday)');
    expect(cellText({ _id: '3', _labels: [] })).toBe('(:Entity Entity)');
    expect(cellText(KIN)).toBe('[:FAMILY_OF]');
    expect(cellText(WAY)).toBe('(:Person Ann)-[:FAMILY_OF]->(:Person Ben)');
    expect(cellText({ _path: [BEN, KIN, ANN] })).toBe('(:Person Ben)<-[:FAMILY_OF]-(:Person Ann)');
    expect(cellText([ANN, BEN])).toBe('[(:Person Ann), (:Person Ben)]');
    expect([null, 'x', 1.5, [1, 'a'], { k: [] }].map(cellText)).toEqual([
      '',
      'x',
      '1.5',
      '[1,"a"]',
      '{"k":[]}',
    ]);
  });

  it('CLI-71: never fails, whatever the value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(typeof cellText(value)).toBe('string')));
  });
});

describe('API-82: parameters of an address', () => {
  it('API-82: are those that begin with param., as JSON where they are JSON', () => {
    const query = {
      cypher: 'x',
      'param.a': '5',
      'param.b': 'Marie',
      'param.c': '["x",1]',
      'param.': '1',
      a: '2',
    };
    expect(paramsOf(query)).toEqual({ a: 5, b: 'Marie', c: ['x', 1] });
    expect(paramsOf({ 'param.d': '"5"', 'param.e': ['1', '2'], 'param.f': '2024-05-06' })).toEqual({
      d: '5',
      e: 2,
      f: '2024-05-06',
    });
  });

  it('API-82: an address is read back as it was made, whatever the parameters', () => {
    const name = fc.stringMatching(/^[a-z]\w{0,8}$/u);
    fc.assert(
      fc.property(fc.string(), fc.dictionary(name, fc.jsonValue()), (cypher, given) => {
        const params: Record<string, unknown> = JSON.parse(JSON.stringify(given));
        const url = new URL(addressOf('csv', cypher, params, 7), 'http://localhost');
        expect(url.pathname).toBe('/api/query.csv');
        const query = Object.fromEntries(url.searchParams);
        expect(query).toMatchObject({ cypher, limit: '7' });
        const read = paramsOf(query);
        expect(JSON.parse(JSON.stringify(read))).toEqual(params);
      }),
    );
    expect(readValue('nothing like JSON')).toBe('nothing like JSON');
  });
});

describe('API-84: the graph within a result', () => {
  it('API-84: has every node and relationship once, from lists, maps and paths too', () => {
    const rows = [{ way: WAY }, { list: [ANN, { deep: BEN }], r: KIN }, { n: 1, s: 'x', z: null }];
    const { nodes, edges } = graphOf(rows);
    expect(nodes).toEqual([
      { id: '1', labels: ['Entity', 'Person'], properties: { name: 'Ann', degree: 2 } },
      { id: '2', labels: ['Entity', 'Person'], properties: { name: 'Ben' } },
    ]);
    expect(edges).toEqual([
      { id: '7', type: 'FAMILY_OF', from: '1', to: '2', properties: { kin: 'sibling' } },
    ]);
  });

  it('API-84: an end that was not returned is a node without properties', () => {
    expect(graphOf([{ KIN }]).nodes).toEqual([
      { id: '1', labels: [], properties: {} },
      { id: '2', labels: [], properties: {} },
    ]);
    expect(graphOf([{ n: 1 }])).toEqual({ nodes: [], edges: [] });
  });
});

describe('API-81: rows as lines', () => {
  it('API-81: JSON Lines are one object a line, also of texts with line ends', () => {
    const rows = [{ a: 'x\ny' }, { a: null }];
    const text = [...formatResult('ndjson', ['a'], rows)].join('');
    expect(text).toBe('{"a":"x\\ny"}\n{"a":null}\n');
    expect([...formatResult('ndjson', ['a'], [])].join('')).toBe('');
    expect(JSON.parse([...formatResult('json', ['a'], rows)].join(''))).toEqual(rows);
  });
});
