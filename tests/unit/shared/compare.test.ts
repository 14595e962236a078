import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../../../shared/compare.ts';

test('HOUSE-22: two texts are compared by code units, as `sort` does by itself: the same on every machine', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
  expect(['ä', 'b', 'Z', 'a', ''].sort(compareText)).toEqual(['', 'Z', 'a', 'b', 'ä']);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(texts.toSorted(compareText)).toEqual(texts.toSorted());
    }),
  );
});
