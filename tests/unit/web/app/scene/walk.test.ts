import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfter, windowOf } from '../../../../../web/app/panels/frame/VirtualRows.tsx';
import {
  ARROWS,
  boxBetween,
  firstNode,
  nodeTowards,
  pointTowards,
  within,
} from '../../../../../web/app/scene/walk.ts';
import { edge, node, shown } from '../make.ts';

describe('APP-44 the graph by keyboard', () => {
  const star = shown(
    [
      node('m', { x: 0, y: 0, degree: 3 }),
      node('right', { x: 10, y: 1 }),
      node('further', { x: 30, y: 0 }),
      node('up', { x: 1, y: 10 }),
      node('stranger', { x: -10, y: 0 }),
      node('down', { x: 0, y: -10 }),
    ],
    [edge('m', 'right'), edge('m', 'further'), edge('m', 'up')],
  );

  it('an arrow goes to the nearest neighbour that way, else to whatever lies there, else nowhere', () => {
    expect(nodeTowards(star, 'm', 'right')).toBe('right');
    expect(nodeTowards(star, 'm', 'up')).toBe('up');
    expect(nodeTowards(star, 'm', 'left')).toBe('stranger');
    expect(nodeTowards(star, 'm', 'down')).toBe('down');
    expect(nodeTowards(star, 'further', 'right')).toBeNull();
    expect(nodeTowards(star, 'nobody', 'right')).toBeNull();
  });

  it('APP-313: with Shift the entity itself goes that way, a small part of how far the graph reaches', () => {
    expect(pointTowards(star, 'm', 'right')).toEqual({ x: 1, y: 0 });
    expect(pointTowards(star, 'up', 'down')).toEqual({ x: 1, y: 9 });
    const moved = new Map([...star.positions, ['m', { x: 900, y: 0 }] as const]);
    const put = { ...star, positions: moved, unmoved: star.positions };
    expect(pointTowards(put, 'm', 'left')).toEqual({ x: 899, y: 0 });
    expect(pointTowards(star, 'nobody', 'left')).toBeNull();
    expect(pointTowards(shown([node('a', { x: 3, y: 3 })]), 'a', 'up')).toEqual({ x: 3, y: 4 });
  });

  it('begins at the most connected', () => {
    expect(firstNode(star)).toBe('m');
    expect(firstNode(shown([]))).toBeNull();
    expect(Object.keys(ARROWS)).toHaveLength(4);
  });

  it('never leads to where it began', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 12 }),
        (points) => {
          const graph = shown(points.map(([x, y], index) => node(`n${index}`, { x, y })));
          for (const way of Object.values(ARROWS)) expect(nodeTowards(graph, 'n0', way)).not.toBe('n0');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('APP-45 a rectangle', () => {
  it('chooses what has its centre in it, from whichever corner it was drawn', () => {
    const points: [string, { x: number; y: number }][] = [
      ['out', { x: 50, y: 5 }],
      ['b', { x: 10, y: 10 }],
      ['a', { x: 0, y: 20 }],
    ];
    const box = boxBetween({ x: 20, y: 20 }, { x: 0, y: 0 });
    expect(box).toEqual({ left: 0, right: 20, top: 0, bottom: 20 });
    expect(within(points, box)).toEqual(['a', 'b']);
  });
});

describe('APP-46 thousands of rows', () => {
  it('only those near the view are there, and every row of the view is', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.integer({ min: -2_000, max: 700_000 }),
        fc.integer({ min: 1, max: 1_200 }),
        (count, top, view) => {
          const { first, end } = windowOf(count, 33, top, view);
          expect(end - first).toBeLessThan(view / 33 + 30);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(count);
          const rowsInView = Array.from({ length: count }, (_, index) => index * 33).slice(
            Math.max(0, Math.floor(top / 33)),
            Math.max(0, Math.ceil((top + view) / 33)),
          );
          if (rowsInView.length > 0) {
            expect(first * 33).toBeLessThanOrEqual(rowsInView[0]!);
            expect(end * 33).toBeGreaterThan(rowsInView.at(-1)!);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keys go through all of them and stop at the ends', () => {
    expect(rowAfter('ArrowDown', 3, 10)).toBe(4);
    expect(rowAfter('ArrowUp', 0, 10)).toBe(0);
    expect(rowAfter('PageDown', 3, 10)).toBe(9);
    expect(rowAfter('End', 0, 5_000)).toBe(4_999);
    expect(rowAfter('Home', 40, 5_000)).toBe(0);
    expect(rowAfter('a', 3, 10)).toBeNull();
    expect(rowAfter('End', 0, 0)).toBeNull();
  });
});
