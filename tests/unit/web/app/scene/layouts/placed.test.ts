import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  KIND_NAMES,
  type Kind,
  RELATION_TYPES,
  relationDefinition,
} from '../../../../../../shared/schema/index.ts';
import { above } from '../../../../../../web/app/scene/layouts/hierarchy.ts';
import { LAYOUTS, layoutNamed } from '../../../../../../web/app/scene/layouts/index.ts';
import { CELL, Lanes } from '../../../../../../web/app/scene/layouts/lanes.ts';
import {
  type Layout,
  type LayoutGraph,
  type ParameterValues,
  valuesOf,
} from '../../../../../../web/app/scene/layouts/layout.ts';
import type { Point } from '../../../../../../web/app/state/graph/placement.ts';
import { edge, node } from '../../make.ts';

const graphs = fc
  .record({
    kinds: fc.array(fc.constantFrom(...KIND_NAMES), { minLength: 1, maxLength: 14 }),
    links: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom(...RELATION_TYPES)), { maxLength: 24 }),
  })
  .map(({ kinds, links }): LayoutGraph => {
    const nodes = kinds.map((kind, index) =>
      node(`n${index}`, {
        kind,
        degree: links.filter(([from, to]) => from === index || to === index).length,
        x: index * 3,
        y: (index * 7) % 5,
        properties: kind === 'Event' && index % 2 === 0 ? { start: `2024-0${1 + (index % 9)}-10` } : {},
      }),
    );
    const edges = links
      .filter(([from, to]) => from < kinds.length && to < kinds.length)
      .map(([from, to, type]) => edge(`n${from}`, `n${to}`, { type }));
    const positions = new Map(nodes.map(({ id, x, y }): [string, Point] => [id, { x: x ?? 0, y: y ?? 0 }]));
    return { nodes, edges, positions, pinned: new Set(['n1'].filter((id) => positions.has(id))) };
  });

function placedBy(layout: Layout, graph: LayoutGraph, values: ParameterValues = {}): Map<string, Point> {
  return layout.is === 'placed' ? layout.place(graph, valuesOf(layout, values)) : new Map();
}
const placed = LAYOUTS.filter((layout) => layout.is === 'placed');
const named = (name: string, graph: LayoutGraph, values: ParameterValues = {}): Map<string, Point> =>
  placedBy(layoutNamed(name), graph, values);

describe('APP-40 layouts are records', () => {
  it('each has a name of its own, a title, a sentence, and parameters that start within their bounds', () => {
    expect(LAYOUTS.map(({ name }) => name)).toEqual(['stored', 'force', 'radial', 'timeline', 'hierarchy']);
    for (const { title, reads, parameters } of LAYOUTS) {
      expect(title).not.toBe('');
      expect(reads).toMatch(/\.$/);
      for (const parameter of Object.values(parameters)) {
        expect(parameter.help).toMatch(/\.$/);
        if (parameter.is === 'number') {
          expect(parameter.start).toBeGreaterThanOrEqual(parameter.from);
          expect(parameter.start).toBeLessThanOrEqual(parameter.to);
        }
        if (parameter.is === 'choice')
          expect(parameter.options.map(({ value }) => value)).toContain(parameter.start);
      }
    }
  });

  it('an unknown name is the stored layout', () => {
    expect(layoutNamed('nothing').name).toBe('stored');
    expect(layoutNamed(null).name).toBe('stored');
  });

  it('values that do not fit are those that it starts with, or the nearest bound', () => {
    const radial = layoutNamed('radial');
    expect(valuesOf(radial, { distance: 1e9, centre: 'n1' })).toEqual({ distance: 400, centre: 'n1' });
    expect(valuesOf(radial, { distance: 'far', centre: 7 })).toEqual({ distance: 120, centre: '' });
    expect(valuesOf(radial, { distance: Number.NaN, extra: 1 })).toEqual({ distance: 120, centre: '' });
    expect(valuesOf(layoutNamed('force'), { clusters: 'yes' }).clusters).toBe(false);
    expect(valuesOf(layoutNamed('timeline'), { scale: 'months' }).scale).toBe('order');
  });
});

describe('APP-41 where layouts put nodes', () => {
  it('every node has a finite place, pinned ones theirs, whatever the order of nodes and edges', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const turned = { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
        for (const layout of placed) {
          const found = placedBy(layout, graph);
          expect([...found.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
          for (const { x, y } of found.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          for (const id of graph.pinned) expect(found.get(id)).toEqual(graph.positions.get(id));
          const again = placedBy(layout, turned);
          for (const [id, { x, y }] of found) {
            expect(again.get(id)?.x).toBeCloseTo(x, 6);
            expect(again.get(id)?.y).toBeCloseTo(y, 6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('around one: rings by the number of steps, none of a ring in one place, strangers outside', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'far'].map((id) => node(id, { degree: id === 'a' ? 3 : 1 }));
    const edges = [edge('a', 'b'), edge('a', 'c'), edge('c', 'd'), edge('c', 'e')];
    const found = named('radial', { nodes, edges, positions: new Map(), pinned: new Set() });
    const radius = (id: string): number => Math.hypot(found.get(id)?.x ?? 0, found.get(id)?.y ?? 0);
    expect(radius('a')).toBe(0);
    expect(radius('b')).toBeCloseTo(120);
    expect(radius('c')).toBeCloseTo(120);
    expect(radius('d')).toBeCloseTo(240);
    expect(radius('far')).toBeGreaterThan(radius('d'));
    expect(new Set([...found.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(6);
    const around = named(
      'radial',
      { nodes, edges, positions: new Map(), pinned: new Set() },
      { centre: 'd' },
    );
    expect(around.get('d')).toEqual({ x: 0, y: 0 });
  });

  it('timeline: a later event stands further right, who took part between his events', () => {
    const nodes = [
      node('late', { kind: 'Event', properties: { start: '2024-05-01' } }),
      node('early', { kind: 'Event', properties: { start: '2019' } }),
      node('middle', { kind: 'Event', properties: { start: '2022-03' } }),
      node('who'),
    ];
    const edges = [
      edge('who', 'early', { type: 'PARTICIPATED_IN' }),
      edge('who', 'late', { type: 'PARTICIPATED_IN' }),
    ];
    for (const scale of ['order', 'days']) {
      const found = named('timeline', { nodes, edges, positions: new Map(), pinned: new Set() }, { scale });
      const x = (id: string): number => found.get(id)?.x ?? Number.NaN;
      expect(x('early')).toBeLessThan(x('middle'));
      expect(x('middle')).toBeLessThan(x('late'));
      expect(x('who')).toBeGreaterThan(x('early'));
      expect(x('who')).toBeLessThan(x('late'));
    }
  });

  const story = (dates: (string | undefined)[], strangers: number) => ({
    nodes: [
      ...dates.map((date, n) => node(`e${n}`, { kind: 'Event', properties: date ? { start: date } : {} })),
      ...dates.map((_, n) => node(`p${n}`)),
      ...Array.from({ length: strangers }, (_, n) => node(`s${n}`)),
    ],
    edges: dates.map((_, n) => edge(`p${n}`, `e${n}`, { type: 'PARTICIPATED_IN' })),
    positions: new Map(),
    pinned: new Set<string>(),
  });
  const dates = Array.from({ length: 60 }, (_, n) => `${1960 + (n % 30)}-0${1 + (n % 3)}`);

  it('timeline: fills a canvas wider than high, names of a lane beside each other, the undated apart below', () => {
    const graph = story(dates, 40);
    const found = named('timeline', graph);
    const points = [...found.values()];
    const reach = (of: (point: Point) => number): number =>
      Math.max(...points.map(of)) - Math.min(...points.map(of));
    expect(reach(({ x }) => x) / reach(({ y }) => y)).toBeGreaterThan(1.2);
    expect(reach(({ x }) => x) / reach(({ y }) => y)).toBeLessThan(2);
    for (const [id, at] of found)
      for (const [other, { x, y }] of found)
        if (id < other && y === at.y) expect(Math.abs(x - at.x)).toBeGreaterThanOrEqual(CELL.width / 2);
    const y = (id: string): number => found.get(id)?.y ?? Number.NaN;
    const apart = graph.nodes.filter(({ id }) => id.startsWith('s')).map(({ id }) => y(id));
    const dated = graph.nodes.filter(({ id }) => !id.startsWith('s')).map(({ id }) => y(id));
    expect(Math.max(...apart)).toBeLessThan(Math.min(...dated) - 2 * CELL.height);
  });

  it('timeline: is drawn out as asked, and ends whatever the dates are', () => {
    const length = (width: number): number =>
      Math.max(...[...named('timeline', story(dates, 0), { width }).values()].map(({ x }) => x));
    expect(length(4)).toBeGreaterThan(1.5 * length(1));
    for (const same of [dates.map(() => '1999'), dates.map(() => undefined), []])
      expect(named('timeline', story(same, 3)).size).toBe(2 * same.length + 3);
  });

  it('timeline: is as flat as that after few tries, although almost all of it stands in one place', () => {
    const one = ['1066', ...Array.from({ length: 300 }, () => '2024-05-01')];
    const put = vi.spyOn(Lanes.prototype, 'put');
    const points = [...named('timeline', story(one, 0), { scale: 'days' }).values()];
    const tries = put.mock.calls.length / one.length;
    put.mockRestore();
    expect(tries).toBeLessThanOrEqual(8);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const reach = (of: number[]): number => Math.max(...of) - Math.min(...of);
    expect(reach(xs) / reach(ys)).toBeGreaterThan(1.2);
    expect(reach(xs) / reach(ys)).toBeLessThan(2);
  });

  it('timeline: its years are told from left to right, wherever an event is pinned', () => {
    const graph = story(['2001', '2002', '2003'], 0);
    const positions = new Map([...named('timeline', graph), ['e0', { x: 9_999, y: 0 }]] as const);
    const marks = layoutNamed('timeline').axis?.({ ...graph, positions }).marks ?? [];
    expect(marks.map(({ year }) => year)).toEqual(['2002', '2003', '2001']);
  });

  it('timeline: its axis has each date where its first event stands, and where the undated begin', () => {
    const graph = story(['2001-05-07', '1999', '2001-02', undefined, '2001-02'], 1);
    const positions = named('timeline', graph);
    const axis = layoutNamed('timeline').axis?.({ ...graph, positions });
    expect(axis?.marks).toEqual([
      { year: '1999', day: null, x: positions.get('e1')?.x },
      { year: '2001', day: 'Feb', x: positions.get('e2')?.x },
      { year: '2001', day: '7 May', x: positions.get('e0')?.x },
    ]);
    expect(axis?.apart?.y).toBeGreaterThan(positions.get('e3')?.y ?? Number.NaN);
    expect(axis?.apart?.y).toBeLessThan(positions.get('e1')?.y ?? Number.NaN);
    const dated = story(['1999'], 0);
    expect(
      layoutNamed('timeline').axis?.({ ...dated, positions: named('timeline', dated) }).apart,
    ).toBeNull();
  });

  it('hierarchy: above are bodies, below their parts, roles and holders', () => {
    const nodes = [
      node('state', { kind: 'Organization', degree: 5 }),
      node('ministry', { kind: 'Organization', degree: 3 }),
      node('minister', { kind: 'Role', degree: 2 }),
      node('holder', { kind: 'Person' }),
    ];
    const edges = [
      edge('ministry', 'state', { type: 'PART_OF' }),
      edge('minister', 'ministry', { type: 'ROLE_IN' }),
      edge('holder', 'minister', { type: 'HOLDS_ROLE' }),
      edge('holder', 'state', { type: 'CITIZEN_OF' }),
    ];
    const graph = { nodes, edges, positions: new Map(), pinned: new Set<string>() };
    const down = named('hierarchy', graph);
    const y = ['state', 'ministry', 'minister', 'holder'].map((id) => down.get(id)?.y ?? Number.NaN);
    expect(y).toEqual([...y].sort((a, b) => b - a));
    expect(new Set(y).size).toBe(4);
    const right = named('hierarchy', graph, { direction: 'right' });
    const x = ['state', 'ministry', 'minister', 'holder'].map((id) => right.get(id)?.x ?? Number.NaN);
    expect(x).toEqual([...x].sort((a, b) => a - b));
  });

  it('hierarchy: every relation of the schema has an end above the other, but those between equals', () => {
    const beside: string[] = [];
    for (const type of RELATION_TYPES)
      for (const [from, to] of relationDefinition(type).signature) {
        const kinds = new Map<string, Kind>([
          ['f', from],
          ['t', to],
        ]);
        if (above({ type, from: 'f', to: 't' }, kinds) === null) beside.push(`${from} ${type} ${to}`);
      }
    expect(
      beside.every((each) => new Set(each.split(' ').filter((_, index) => index !== 1)).size === 1),
    ).toBe(true);
    expect(beside).not.toContain('Organization PART_OF Organization');
  });

  it('a circle of parts ends', () => {
    const nodes = ['a', 'b', 'c'].map((id) => node(id, { kind: 'Organization' }));
    const edges = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ].map(([from = '', to = '']) => edge(from, to, { type: 'PART_OF' }));
    expect(named('hierarchy', { nodes, edges, positions: new Map(), pinned: new Set() }).size).toBe(3);
  });
});
