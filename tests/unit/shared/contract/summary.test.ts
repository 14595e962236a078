import { expect, test } from 'vitest';
import { NOTHING_READ, sumOf } from '../../../../shared/contract/summary.ts';

test('CLI-49: a sum has the counts of both, of nothing read none', () => {
  const one = { added: 1, updated: 2, unchanged: 3, older: 4, failed: 5, writes: 6 };
  expect(sumOf(one, NOTHING_READ)).toEqual(one);
  expect(sumOf({ ...one, left: 7 }, one)).toEqual({
    added: 2,
    updated: 4,
    unchanged: 6,
    older: 8,
    failed: 10,
    writes: 12,
  });
});
