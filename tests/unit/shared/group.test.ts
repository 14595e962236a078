import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../../shared/group.ts';

test('HOUSE-21: items are grouped in the order in which they and their keys come, and none is lost', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (item) => item[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), (items) => {
      const groups = groupBy(items, (item) => item % 3);
      expect([...groups.keys()]).toEqual([...new Set(items.map((item) => item % 3))]);
      for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => item % 3 === key));
    }),
  );
});
