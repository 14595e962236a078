import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../../../../shared/store/graph/shares.ts';
import { rounds } from '../../../../support/rounds.ts';

const groupsOf = (sizes: readonly number[]) => [...sizes].sort((a, b) => b - a).map((size) => ({ size }));

describe('how a picture is divided among communities', () => {
  it('STORE-100: the shares are the limit or all there are, and nobody gets more than it has or less than a smaller one', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 500 }), (all, limit) => {
        const groups = groupsOf(all);
        const shares = sharesOf(groups, limit);
        const large = groups.slice(0, Math.max(1, Math.floor(limit / 6)));
        const had = large.reduce((sum, { size }) => sum + size, 0);
        expect([...shares.values()].reduce((a, b) => a + b, 0)).toBe(Math.min(limit, had));
        for (const [{ size }, share] of shares) expect(share).toBeLessThanOrEqual(size);
        const given = [...shares.values()];
        expect(given.every((share, n) => n === 0 || share <= (given[n - 1] ?? 0))).toBe(true);
      }),
      { numRuns: rounds(200, 2_000) },
    );
  });

  it('STORE-100: the largest community does not crowd out the rest', () => {
    const groups = groupsOf([1000, 90, 10]);
    const [first, second, third] = sharesOf(groups, 100).values();
    expect([first, second, third].every((share) => share !== undefined && share >= 6)).toBe(true);
    expect(first).toBeLessThan(80);
  });
});
