import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepBest } from '../../../../../../shared/store/graph/search/best.ts';
import { rounds } from '../../../../../support/rounds.ts';

it('STORE-115: the best of many are the first of all of them sorted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.nat({ max: 8 }), (all, limit) => {
      const best: number[] = [];
      for (const each of all) keepBest(best, each, limit, (a, b) => a - b);
      expect(best).toEqual([...all].sort((a, b) => a - b).slice(0, limit));
    }),
    { numRuns: rounds(200, 3_000) },
  );
});
