import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sets } from '../../../../../ingest/extract/identity/sets.ts';

describe('disjoint sets', () => {
  it('EXTRACT-1: sets are the same in whatever order they were joined, and named by their smallest member', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const [a, b] = [new Sets(10), new Sets(10)];
        for (const [x, y] of pairs) a.join(x, y);
        for (const [x, y] of [...pairs].reverse()) b.join(y, x);
        for (let k = 0; k < 10; k += 1) {
          expect(a.find(k)).toBe(b.find(k));
          expect(a.find(k)).toBeLessThanOrEqual(k);
        }
        for (const [x, y] of pairs) expect(a.find(x)).toBe(a.find(y));
      }),
    );
  });
});
