import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../../../../web/app/state/graph/placement.ts';
import { node } from '../../make.ts';

const loose = { x: null, y: null };
const links = (pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const map = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    map.set(a, (map.get(a) ?? new Set()).add(b));
    map.set(b, (map.get(b) ?? new Set()).add(a));
  }
  return map;
};

/** Graphs of up to 20 nodes, some with positions, with any links. */
const graphs = fc
  .array(fc.option(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }))), {
    minLength: 1,
    maxLength: 20,
  })
  .chain((points) =>
    fc.record({
      nodes: fc.constant(
        points.map((point, index) => node(`n${index}`, point ? { x: point[0], y: point[1] } : loose)),
      ),
      pairs: fc.array(
        fc
          .tuple(fc.nat(points.length - 1), fc.nat(points.length - 1))
          .map(([a, b]) => [`n${a}`, `n${b}`] as const),
        { maxLength: 40 },
      ),
    }),
  );

describe('APP-3 nodes without a position', () => {
  it('all get one, and it is a number', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, pairs }) => {
        const positions = place(nodes, links(pairs), new Map());
        expect(positions.size).toBe(nodes.length);
        for (const { x, y } of positions.values()) {
          expect(Number.isFinite(x)).toBe(true);
          expect(Number.isFinite(y)).toBe(true);
        }
      }),
    );
  });

  it('get the same in any order', () => {
    fc.assert(
      fc.property(graphs, fc.integer(), ({ nodes, pairs }, seed) => {
        const turned = nodes.map((each, index) => ({ each, key: (index * 7919 + seed) % 101 }));
        turned.sort((a, b) => a.key - b.key);
        const sorted = (positions: ReadonlyMap<string, unknown>) =>
          [...positions].sort(([a], [b]) => (a < b ? -1 : 1));
        const again = place(
          turned.map(({ each }) => each),
          links(pairs),
          new Map(),
        );
        const expected = sorted(place(nodes, links(pairs), new Map()));
        for (const [index, [id, point]] of sorted(again).entries()) {
          expect(id).toBe(expected[index]?.[0]);
          const other = expected[index]?.[1];
          expect(point).toEqual({
            x: expect.closeTo((other as { x: number }).x, 6),
            y: expect.closeTo((other as { y: number }).y, 6),
          });
        }
      }),
    );
  });

  it('leave those alone that have one, and those that are known before the given', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, pairs }) => {
        const positions = place(nodes, links(pairs), new Map([['n0', { x: 1234, y: -1 }]]));
        expect(positions.get('n0')).toEqual({ x: 1234, y: -1 });
        for (const { id, x, y } of nodes.slice(1))
          if (x !== null && y !== null) expect(positions.get(id)).toEqual({ x, y });
      }),
    );
  });

  it('start near the centre of their neighbours', () => {
    const nodes = [
      node('a', { x: 0, y: 0 }),
      node('b', { x: 10, y: 0 }),
      node('far', { x: 1000, y: 1000 }),
      node('new', loose),
    ];
    const at = place(
      nodes,
      links([
        ['a', 'new'],
        ['b', 'new'],
      ]),
      new Map(),
    ).get('new');
    expect(Math.hypot((at?.x ?? NaN) - 5, at?.y ?? NaN)).toBeLessThan(250);
  });

  it('do not lie on each other around one neighbour', () => {
    const many = Array.from({ length: 60 }, (_, index) => node(`m${index}`, loose));
    const positions = place(
      [node('hub'), ...many],
      links(many.map(({ id }) => ['hub', id] as const)),
      new Map(),
    );
    const places = new Set([...positions.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
    expect(places.size).toBe(61);
  });

  it('reach through neighbours that had none themselves', () => {
    const positions = place(
      [node('a', { x: 100, y: 100 }), node('b', loose), node('c', loose)],
      links([
        ['a', 'b'],
        ['b', 'c'],
      ]),
      new Map(),
    );
    for (const id of ['b', 'c']) {
      const { x, y } = positions.get(id) ?? { x: NaN, y: NaN };
      expect(Math.hypot(x - 100, y - 100)).toBeLessThan(10);
    }
  });

  it('are spread out where nothing is known at all', () => {
    const positions = place([node('a', loose), node('b', loose), node('c', loose)], new Map(), new Map());
    expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it('APP-382: take the nearest free place where others stand, by the room that each has, and move none of these', () => {
    const standing = Array.from({ length: 100 }, (_, n) =>
      node(`s${n}`, { x: (n % 10) * 10, y: Math.floor(n / 10) * 10 }),
    );
    const coming = Array.from({ length: 30 }, (_, n) => node(`n${n}`, { x: 45 + (n % 3) / 9, y: 45 }));
    const known = new Map(standing.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
    const positions = place([...standing, ...coming], new Map(), known);
    for (const [id, point] of known) expect(positions.get(id)).toEqual(point);
    const points = [...positions.values()];
    for (const { id } of coming) {
      const at = positions.get(id) ?? { x: NaN, y: NaN };
      expect(Math.hypot(at.x - 45, at.y - 45)).toBeLessThan(45);
      const away = points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)).sort((a, b) => a - b);
      expect(away[1]).toBeGreaterThan(3);
    }
  });

  it('take no position that is not a number', () => {
    const { x } = place([node('a', { x: Number.NaN, y: 1 })], new Map(), new Map()).get('a') ?? {
      x: Number.NaN,
    };
    expect(Number.isFinite(x)).toBe(true);
  });
});
