import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../../../web/app/scene/frame.ts';
import { fitted, framed, NO_SIDES, sidesFor } from '../../../../../web/app/scene/framing.ts';
import type { Box } from '../../../../../web/app/scene/labels.ts';
import type { Point } from '../../../../../web/app/state/graph/placement.ts';

const SIZE = { width: 1000, height: 600 };
const PADDING = 40;
const SQUARE = boundsOf([
  { x: -100, y: -100 },
  { x: 100, y: 100 },
]);
const BAR: Box = { left: 0, right: 1000, top: 0, bottom: 90 };
const LEGEND: Box = { left: 10, right: 260, top: 450, bottom: 590 };

/** Where a point comes to stand, in pixels: by the rule of sigma, which fits the given bounds into the canvas. */
function pixelsOf(bounds: Box, { width, height } = SIZE): (point: Point) => Point {
  const [wide, high] = [bounds.right - bounds.left, bounds.top - bounds.bottom];
  const shorter = Math.min(width, height) - 2 * PADDING;
  const [view, shape] = [height / width, high / wide];
  const isAcross = (view < 1 && shape > 1) || (view > 1 && shape < 1);
  const correction = isAcross ? 1 : Math.min(Math.max(shape, 1 / shape), Math.max(view, 1 / view));
  const scale = (shorter * correction) / Math.max(wide, high);
  return ({ x, y }) => ({
    x: width / 2 + (x - (bounds.left + bounds.right) / 2) * scale,
    y: height / 2 - (y - (bounds.bottom + bounds.top) / 2) * scale,
  });
}

const circle = Array.from({ length: 60 }, (_, n) => ({
  x: 100 * Math.cos((n * Math.PI) / 30),
  y: 100 * Math.sin((n * Math.PI) / 30),
}));

describe('APP-314 the graph as a whole is framed beside what stands on it', () => {
  it('fills what is left free, in the middle of that', () => {
    const toPixels = pixelsOf(framed(SQUARE, SIZE, { ...NO_SIDES, top: 60, left: 200 }, PADDING));
    const [low, high] = [toPixels({ x: -100, y: -100 }), toPixels({ x: 100, y: 100 })];
    expect(high.y).toBeCloseTo(PADDING + 60, 6);
    expect(low.y).toBeCloseTo(SIZE.height - PADDING, 6);
    expect((low.x + high.x) / 2).toBeCloseTo(600, 6);
  });

  it('for any graph, canvas and sides no entity comes into what is left free', () => {
    const side = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(
        fc.record({ left: side, right: side, top: side, bottom: side }),
        fc.record({
          width: fc.integer({ min: 350, max: 2_000 }),
          height: fc.integer({ min: 350, max: 2_000 }),
        }),
        fc.array(
          fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
          {
            minLength: 2,
          },
        ),
        (sides, size, points) => {
          const bounds = boundsOf(points);
          if (!fitted(bounds, size, sides, PADDING)) return;
          const toPixels = pixelsOf(framed(bounds, size, sides, PADDING), size);
          for (const { x, y } of points.map(toPixels)) {
            expect(x).toBeGreaterThan(sides.left + PADDING - 1e-6);
            expect(x).toBeLessThan(size.width - sides.right - PADDING + 1e-6);
            expect(y).toBeGreaterThan(sides.top + PADDING - 1e-6);
            expect(y).toBeLessThan(size.height - sides.bottom - PADDING + 1e-6);
          }
        },
      ),
    );
  });

  it('a bar along the top costs its height, a box in a corner where nothing comes to stand nothing', () => {
    expect(sidesFor(circle, SQUARE, SIZE, [], PADDING)).toEqual(NO_SIDES);
    expect(sidesFor(circle, SQUARE, SIZE, [BAR], PADDING)).toEqual({ ...NO_SIDES, top: 56 });
    expect(sidesFor(circle, SQUARE, SIZE, [LEGEND], PADDING)).toEqual(NO_SIDES);
    expect(sidesFor(circle, SQUARE, SIZE, [BAR, LEGEND], PADDING)).toEqual({ ...NO_SIDES, top: 56 });
  });

  it('a box that would cover something is put beyond the side that leaves the graph larger', () => {
    const wide = boundsOf([
      { x: -300, y: -100 },
      { x: 300, y: 100 },
    ]);
    const corner = [{ x: -300, y: -100 }, ...circle, { x: 300, y: 100 }];
    const found = sidesFor(corner, wide, SIZE, [LEGEND], PADDING);
    const toPixels = pixelsOf(framed(wide, SIZE, found, PADDING));
    for (const point of corner) {
      const { x, y } = toPixels(point);
      expect(x > LEGEND.left && x < LEGEND.right && y > LEGEND.top && y < LEGEND.bottom).toBe(false);
    }
    expect(found).toEqual({ ...NO_SIDES, bottom: 116 });
  });

  it('gives up no more than makes sense, and what has no extent is left as it is', () => {
    const all: Box = { left: 0, right: 1000, top: 0, bottom: 600 };
    expect(sidesFor(circle, SQUARE, SIZE, [all], PADDING)).toEqual(NO_SIDES);
    const point = boundsOf([{ x: 1, y: 1 }]);
    expect(framed(point, SIZE, NO_SIDES, PADDING)).toEqual(point);
    expect(framed(SQUARE, { width: 0, height: 0 }, NO_SIDES, PADDING)).toEqual(SQUARE);
  });
});
