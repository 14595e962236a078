import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ordered } from '../../../../../../shared/store/graph/search/ordered.ts';
import { rounds } from '../../../../../support/rounds.ts';

describe('a list that stays in order', () => {
  it('STORE-115: it is what sorting would make of it, after whatever came and went', () => {
    const step = fc.tuple(fc.boolean(), fc.nat({ max: 40 }));
    const begin = fc.uniqueArray(fc.nat({ max: 40 }));
    fc.assert(
      fc.property(begin, fc.array(step, { maxLength: 120 }), fc.nat({ max: 50 }), (first, steps, count) => {
        const ordered = new Ordered<number>((a, b) => a - b);
        ordered.fill(first);
        const known = new Set(first);
        for (const [comes, item] of steps) {
          if (comes && !known.has(item)) ordered.add(item);
          if (!comes) ordered.delete(item);
          if (comes) known.add(item);
          else known.delete(item);
        }
        const sorted = [...known].sort((a, b) => a - b);
        expect([...ordered]).toEqual(sorted);
        expect(ordered.first(count)).toEqual(sorted.slice(0, count));
        expect(ordered.size).toBe(sorted.length);
      }),
      { numRuns: rounds(200, 3_000) },
    );
  });

  it('STORE-115: also when it grows by many at one place and all of them go', () => {
    const ordered = new Ordered<number>((a, b) => a - b);
    ordered.fill([0, 1_000_000]);
    const items = Array.from({ length: 5_000 }, (_, n) => ((n * 7_919) % 5_000) + 1);
    for (const item of items) ordered.add(item);
    expect(ordered.first(5_002)).toEqual([0, ...items.sort((a, b) => a - b), 1_000_000]);
    for (const item of items) ordered.delete(item);
    expect([...ordered]).toEqual([0, 1_000_000]);
  });
});
