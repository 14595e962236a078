import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LabelRoom,
  type LabelWish,
  nodeBox,
  placeLabels,
  shortName,
} from '../../../../../web/app/scene/labels.ts';

const room = (more: Partial<LabelRoom> = {}): LabelRoom => ({
  width: 800,
  height: 600,
  obstacles: [],
  most: 100,
  always: 0,
  ...more,
});
const wish = (id: string, x: number, y: number, width = 60): LabelWish => ({
  id,
  x,
  y,
  radius: 6,
  width,
  height: 16,
});
const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -20, max: 820 }),
      y: fc.integer({ min: -20, max: 620 }),
      radius: fc.integer({ min: 2, max: 22 }),
      width: fc.integer({ min: 10, max: 190 }),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((each, index): LabelWish => ({ id: `n${index}`, height: 16, ...each })));

const overlap = (a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe('APP-1 names do not collide', () => {
  it('never puts a label on another, on a node, or over the edge', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const obstacles = all.map(nodeBox);
        const placed = placeLabels(all, room({ obstacles }));
        for (const [index, label] of placed.entries()) {
          for (const other of placed.slice(index + 1)) expect(overlap(label, other)).toBe(false);
          for (const box of obstacles)
            expect(
              overlap(label, {
                x: box.left,
                width: box.right - box.left,
                y: (box.top + box.bottom) / 2,
                height: box.bottom - box.top,
              }),
            ).toBe(false);
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(800);
        }
      }),
    );
  });

  it('is the same each time, and does not change what came first when more come', () => {
    fc.assert(
      fc.property(wishes, fc.nat(60), (all, count) => {
        const some = placeLabels(all.slice(0, count), room({ most: 1000 }));
        expect(placeLabels(all, room({ most: 1000 })).slice(0, some.length)).toEqual(some);
      }),
    );
  });

  it('writes right of the node first, else left, below, above', () => {
    const right = placeLabels([wish('a', 400, 300)], room())[0];
    expect(right).toMatchObject({ x: 410, y: 300 });
    const wall = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 16 });
    const blocked = [wall(410, 292), wall(330, 292), wall(370, 310)];
    expect(placeLabels([wish('a', 400, 300)], room({ obstacles: blocked.slice(0, 1) }))[0]?.x).toBe(330);
    expect(placeLabels([wish('a', 400, 300)], room({ obstacles: blocked.slice(0, 2) }))[0]?.y).toBe(318);
    expect(placeLabels([wish('a', 400, 300)], room({ obstacles: blocked }))[0]?.y).toBe(282);
  });

  it('leaves out what finds no room, unless it must be written', () => {
    const everywhere = [{ left: 0, right: 800, top: 0, bottom: 600 }];
    expect(placeLabels([wish('a', 400, 300)], room({ obstacles: everywhere }))).toEqual([]);
    expect(placeLabels([wish('a', 400, 300)], room({ obstacles: everywhere, always: 1 }))).toHaveLength(1);
  });

  it('writes what must be written within the viewport where that can be', () => {
    const everywhere = [{ left: 0, right: 800, top: 0, bottom: 600 }];
    const [label] = placeLabels([wish('a', 790, 300)], room({ obstacles: everywhere, always: 1 }));
    expect(label?.x).toBe(720);
  });

  it('APP-314: nothing is written beneath what stands on the graph, over a name or cut off, not even what must be written', () => {
    const reserved = [
      { left: 0, right: 800, top: 0, bottom: 90 },
      { left: 0, right: 250, top: 480, bottom: 600 },
    ];
    fc.assert(
      fc.property(wishes, (all) => {
        const obstacles = all.map(nodeBox);
        const placed = placeLabels(all, room({ obstacles, reserved, always: 20 }));
        for (const [index, label] of placed.entries())
          for (const other of placed.slice(index + 1)) expect(overlap(label, other)).toBe(false);
        for (const { x, y, width, height } of placed) {
          expect([x >= 0, x + width <= 800, y + height / 2 <= 600]).toEqual([true, true, true]);
          for (const { left, right, top, bottom } of reserved) {
            const covers = x < right && left < x + width && y - height / 2 < bottom && top < y + height / 2;
            expect(covers).toBe(false);
          }
        }
      }),
    );
  });

  it('writes no more than asked', () => {
    fc.assert(
      fc.property(
        wishes,
        fc.integer({ min: 0, max: 20 }),
        (all, most) => void expect(placeLabels(all, room({ most })).length).toBeLessThanOrEqual(most),
      ),
    );
  });
});

/** A code unit that lacks its other half. */
const HALF = /\p{Surrogate}/u;

describe('APP-15 long names', () => {
  it('are cut to what fits, between letters as a reader counts them', () => {
    expect(shortName('short')).toBe('short');
    expect(shortName('a'.repeat(40), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(shortName('😀'.repeat(40), 5)).toBe(`${'😀'.repeat(4)}…`);
    expect(shortName('😀'.repeat(20), 30)).toBe('😀'.repeat(20));
    expect(shortName('Endless '.repeat(6_250)).length).toBeLessThanOrEqual(30);
  });

  it('never cut a pair of code units in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 12 }), (name, most) => {
        if (!HALF.test(name)) expect(HALF.test(shortName(name, most))).toBe(false);
      }),
    );
  });
});
