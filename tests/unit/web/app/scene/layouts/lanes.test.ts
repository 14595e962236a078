import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CELL, Lanes } from '../../../../../../web/app/scene/layouts/lanes.ts';

/** The nearest lane in which nothing stands within a cell of this x, the upper one of two. */
function nearest(standing: readonly { x: number; y: number }[], x: number, y: number): number {
  const half = (of: number): number => Math.round(of / (CELL.width / 2));
  const begin = Math.round(y / CELL.height);
  for (let n = 0; ; n += 1)
    for (const lane of [begin + n, begin - n]) {
      const isFree = standing.every(
        (other) => other.y !== lane * CELL.height || Math.abs(half(other.x) - half(x)) > 1,
      );
      if (isFree) return lane;
    }
}

describe('APP-41 lanes', () => {
  it('APP-41: each takes the nearest free lane, the upper one of two', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: -90, max: 90 })));
    fc.assert(
      fc.property(points, (wanted) => {
        const lanes = new Lanes();
        const standing: { x: number; y: number }[] = [];
        for (const [x, y] of wanted) {
          const lane = nearest(standing, x, y);
          const found = lanes.put(x, y);
          expect([found.x, found.y + 0]).toEqual([x, lane * CELL.height + 0]);
          standing.push(found);
        }
      }),
    );
  });

  it('APP-41: finding a place costs no more where many stand in one column', () => {
    const lookedAt = (count: number): number => {
      const lanes = new Lanes();
      const get = vi.spyOn(Map.prototype, 'get');
      for (let n = 0; n < count; n += 1) lanes.putNear(0, ((n * 7919) % (count / 10)) * CELL.height);
      const looks = get.mock.calls.length;
      get.mockRestore();
      return looks / count;
    };
    expect(lookedAt(4_000)).toBeLessThan(2 * lookedAt(500));
  });
});
