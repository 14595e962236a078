import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../../../../shared/store/engine.ts';
import { Allowance, sizeOf } from '../../../../../shared/store/guard/size.ts';

test('STORE-83: the size of a value is about that of its JSON text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const value: Value = JSON.parse(JSON.stringify(json));
      const length = JSON.stringify(value).length;
      expect(sizeOf(value)).toBeGreaterThan(length / 6);
      expect(sizeOf(value)).toBeLessThanOrEqual(length * 8 + 8);
    }),
  );
});

test('STORE-83: rows are let through until their number or their size is reached', () => {
  const row = { text: 'x'.repeat(100) };
  const byNumber = new Allowance({ rows: 2, bytes: 10_000 });
  expect([byNumber.take(row), byNumber.open, byNumber.take(row), byNumber.open]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  const bySize = new Allowance({ rows: 100, bytes: 250 });
  expect([bySize.take(row), bySize.take(row), bySize.take(row)]).toEqual([true, true, false]);
  expect(() => new Allowance({ rows: 100, bytes: 50 }).take(row)).toThrow('first row');
});
