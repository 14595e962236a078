import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGrounds, mapStrength, placeNames } from '../../../../../web/app/scene/community-layer.ts';
import {
  communitiesOf,
  convexHull,
  detailAt,
  IN_FULL,
  levelOf,
  ranks,
} from '../../../../../web/app/scene/detail.ts';
import type { Point } from '../../../../../web/app/state/graph/placement.ts';
import { node } from '../make.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => node(`n${index}`, { degree: index % 97 }));

describe('APP-43 detail comes with nearness', () => {
  it('at a distance the most connected are drawn in full, nearer more of them, in the end all', () => {
    const rank = ranks(many(5_000));
    const counts = Array.from({ length: 12 }, (_, level) => detailAt(level, rank).count);
    expect(counts[0]).toBe(IN_FULL);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(5_000);
    const full = many(5_000).filter(({ id }) => detailAt(0, rank).isFull(id));
    const rest = many(5_000).filter(({ id }) => !detailAt(0, rank).isFull(id));
    expect(Math.min(...full.map(({ degree }) => degree))).toBeGreaterThanOrEqual(
      Math.max(...rest.map(({ degree }) => degree)),
    );
  });

  it('a small graph is drawn in full from the beginning', () => {
    const detail = detailAt(0, ranks(many(300)));
    expect(many(300).every(({ id }) => detail.isFull(id))).toBe(true);
  });

  it('ranks are a total order, whatever the order of nodes', () => {
    expect([...ranks(many(200))].sort()).toEqual([...ranks(many(200).reverse())].sort());
  });

  it('levels follow the camera: the whole graph is 0, four times nearer is 4', () => {
    expect([4, 1, 0.9, 0.5, 0.25].map(levelOf)).toEqual([0, 0, 0, 2, 4]);
  });
});

describe('APP-43 communities', () => {
  const nodes = [
    ...Array.from({ length: 9 }, (_, index) => node(`a${index}`, { community: 0, degree: index })),
    ...Array.from({ length: 7 }, (_, index) => node(`b${index}`, { community: 4, degree: index })),
    node('alone', { community: 9, degree: 99 }),
    node('none', { community: null, degree: 99 }),
  ];
  const positions = new Map(
    nodes.map(({ id, community }, index): [string, Point] => [
      id,
      { x: (community ?? 50) * 100 + (index % 3), y: Math.floor(index / 3) },
    ]),
  );

  it('are named by their most connected entity and stand at their centre, the largest first; small ones are none', () => {
    const found = communitiesOf(nodes, positions, ranks(nodes));
    expect(found.map(({ id, name, size }) => [id, name, size])).toEqual([
      [0, 'a8', 9],
      [4, 'b6', 7],
    ]);
    expect(found[0]?.centre.x).toBeCloseTo(1, 0);
    expect(found[1]?.centre.x).toBeCloseTo(401, 0);
  });

  it('one alone is no map', () => {
    const one = nodes.filter(({ community }) => community === 0);
    expect(communitiesOf(one, positions, ranks(one))).toEqual([]);
  });

  it('an outline holds every point of which it is made', () => {
    const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
        const hull = convexHull(points);
        for (const p of points)
          for (const [index, a] of hull.entries()) {
            const b = hull[(index + 1) % hull.length] ?? a;
            expect((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)).toBeGreaterThanOrEqual(-1e-9);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('names lie on no other name and within the picture', () => {
    const at = (x: number, y: number, id: number) => ({
      id,
      first: '',
      name: `name ${id}`,
      size: 10 - id,
      centre: { x, y },
      hull: [],
    });
    const found = placeNames(
      [at(100, 100, 0), at(120, 104, 1), at(300, 100, 2), at(5, 5, 3)],
      (point) => point,
      () => 60,
      {
        width: 500,
        height: 300,
        reserved: [],
      },
    );
    expect(found.map(({ id }) => id)).toEqual([0, 2]);
  });

  it('fade as the reader comes nearer', () => {
    expect(mapStrength(1)).toBe(1);
    expect(mapStrength(0.5)).toBeGreaterThan(0);
    expect(mapStrength(0.5)).toBeLessThan(1);
    expect(mapStrength(0.2)).toBe(0);
  });
});

describe('the ground under communities', () => {
  const context = new Proxy({}, { get: () => () => undefined, set: () => true });
  const canvas = { getContext: () => context } as unknown as Pick<HTMLCanvasElement, 'getContext'>;
  const style = { strength: 1, colours: { paper: '#fff', wash: '#eee' }, width: 400, height: 300 };
  const square = (left: number, top: number) => ({
    hull: [
      { x: left, y: top },
      { x: left + 50, y: top },
      { x: left + 50, y: top + 50 },
    ],
  });
  const draw = (hulls: ReturnType<typeof square>[], more = {}): boolean =>
    drawGrounds(canvas, hulls, (point) => point, { ...style, ...more });

  it('APP-133: can be moved as a picture where all of it is on the canvas, its rim included', () => {
    expect(draw([square(100, 100), square(200, 100)])).toBe(true);
    expect(draw([square(100, 100), square(330, 100)])).toBe(false);
    expect(draw([square(20, 100)])).toBe(false);
    expect(draw([square(100, 230)])).toBe(false);
    expect(draw([square(500, 100)])).toBe(false);
  });

  it('APP-133: where none is drawn, nothing is cut off', () => {
    expect(draw([])).toBe(true);
    expect(draw([square(500, 100)], { strength: 0 })).toBe(true);
  });
});
