import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portions, wholeRows } from '../../../../../shared/store/graph/portions.ts';

const LIMIT = 5;

/** Things with so many rows each, asked for as an engine is; tells the size of each answer. */
function engine(counts: readonly number[]) {
  const sizes: number[] = [];
  const ask = async (items: readonly number[]) => {
    const rows = items.flatMap((item) =>
      Array.from({ length: counts[item] ?? 0 }, (_, row) => ({ item, row })),
    );
    const cut = rows.slice(0, LIMIT);
    sizes.push(cut.length);
    return cut;
  };
  return { ask, sizes };
}

describe('STORE-66: what is known of one thing depends on nothing but itself', () => {
  test('STORE-66: each has all of its rows, as many as one may have, whatever else is asked for', async () => {
    const property = fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 12 }), async (counts) => {
      const items = counts.map((_, item) => item);
      const { ask, sizes } = engine(counts);
      const found = await wholeRows(items, LIMIT, ask);
      for (const item of items) {
        const own = found.filter((one) => one.item === item);
        expect(own).toHaveLength(Math.min(counts[item] ?? 0, LIMIT));
      }
      expect(sizes.length).toBeLessThanOrEqual(Math.max(0, 2 * items.length - 1));
    });
    await fc.assert(property);
  });

  test('STORE-66: all are asked for at once where the answer is whole, and nothing where there is none', async () => {
    const few = engine([1, 1, 2]);
    expect(await wholeRows([0, 1, 2], LIMIT, few.ask)).toHaveLength(4);
    expect(few.sizes).toEqual([4]);
    const none = engine([]);
    expect(await wholeRows([], LIMIT, none.ask)).toEqual([]);
    expect(none.sizes).toEqual([]);
  });

  test('STORE-66: portions come in order, each with what it is of', async () => {
    const { ask } = engine([3, 3, 1, 1]);
    const found: (readonly number[])[] = [];
    for await (const { items } of portions([0, 1, 2, 3], LIMIT, ask)) found.push(items);
    expect(found).toEqual([[0], [1], [2, 3]]);
  });
});
